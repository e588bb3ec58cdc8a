// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/doctor/diagnosis.h"

namespace lastroom {

/** Looks whether the folders of private servers, settings, kept races, strategies and drafts can be
 * written. Makes none of them. Any thread; it blocks for the disk. */
QList<Diagnosis> examineFolders();

} // namespace lastroom
