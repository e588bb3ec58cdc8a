// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace lastroom {

class RaceMonitor;

/** What the status bar says of the races: what is going on, and what the audits found. Thread: GUI.
 */
QString raceActivity(const RaceMonitor &monitor);

/** How much there is: attempts and connections; empty before the first race. Thread: GUI. */
QString raceFigures(const RaceMonitor &monitor);

} // namespace lastroom
