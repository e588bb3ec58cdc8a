// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/doctor/diagnosis.h"

namespace lastroom {

/** Whether Qt has its plugin for SVG, in which the theme's check marks and arrows and the pictures
 * of the manual are: Debian 13 has it in a package of its own. Thread: GUI, with an application. */
Diagnosis examineDrawings();

} // namespace lastroom
