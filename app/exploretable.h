// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/report.h"
#include "core/schedule/explorationrun.h"

#include <QString>

#include <vector>

namespace lastroom {

/** What is explored and on what, in two lines. */
QString explorationHeading(const ExplorationPlan &plan, const Environment &environment);

/** A line a strategy: its counts, and in the place of a verdict how far it is. */
QString liveExplorations(const std::vector<Exploration> &explorations);

/** A line a strategy with its verdict, and below them what was found, in words. \p postgresql the
 * server's version. */
QString explorationTable(const std::vector<Exploration> &explorations, const QString &postgresql);

/** Every schedule of each strategy, a line each, fewest switches first. */
QString scheduleLists(const std::vector<Exploration> &explorations);

} // namespace lastroom
