// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/doctor/diagnosis.h"

namespace lastroom {

/** Versions, Qt's driver, and PostgreSQL's programs with who may run them. Any thread; it runs a
 * program for some milliseconds. */
QList<Diagnosis> examinePrograms();

/** Processors, shared memory, encoding and the limits of the system. Any thread. */
QList<Diagnosis> examineMachine();

} // namespace lastroom
