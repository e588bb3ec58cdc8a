// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/doctor/diagnosis.h"

namespace lastroom {

/** Whether the fonts of the theme are there, or which ones stand in for them. Thread: GUI, with an
 * application. */
Diagnosis examineFonts();

} // namespace lastroom
