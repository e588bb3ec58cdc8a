// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace lastroom {

/**
 * How far workers and the private server step back behind the rest of the program (nice(1)):
 * hundreds of them on a few processors would otherwise keep the window from its turn for a tenth of
 * a second and more.
 */
constexpr int raceNiceness = 10;

} // namespace lastroom
