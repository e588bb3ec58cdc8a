// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/doctor/diagnosis.h"

namespace lastroom {

/** Whether there is a display for the window, and Qt's plugin for it, which is loaded to see
 * whether it can be. Any thread. */
Diagnosis examineDisplay();

} // namespace lastroom
