// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace lastroom {

class ExplorationMonitor;

/** For the status bar: what is explored now, or how much was explored and whether that is all.
 * Thread: GUI. */
QString explorationActivity(const ExplorationMonitor &monitor);

} // namespace lastroom
