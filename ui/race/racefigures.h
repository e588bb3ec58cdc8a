// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/race/raceplan.h"
#include "ui/figure/figure.h"

#include <memory>
#include <vector>

namespace lastroom {

/** The pictures that there are of races. Functions; thread: GUI. */
namespace RaceFigures {

/** A line a strategy with verdict and figures. */
std::unique_ptr<Figure> cards(const std::vector<Recording> &recordings);

/** One of the overbookings, as ActLanes shows it; none where there is none of this number. */
std::unique_ptr<Figure> act(const std::vector<Recording> &recordings, const RacePlan &plan,
                            std::size_t race, std::size_t number);

/** By the names "bars", "lines", "cards" and "act", the first overbooking; none for others, or
 * where there is none. \p places of the strategies' colours. */
std::unique_ptr<Figure> named(const QString &name, const std::vector<Recording> &recordings,
                              const RacePlan &plan, const QList<int> &places);

/** Those names. */
QStringList names();

} // namespace RaceFigures

} // namespace lastroom
