// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/racerecord.h"
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

/** By one of names(): of what is kept the whole, and of overbookings the first; none for others,
 * or where there is nothing of it. */
std::shared_ptr<const Figure> named(const QString &name, const RaceRecord &record);

/** "race" (cards, bars and lines), "bars", "time", "cards", "act"; of a series "odds" or "sweep".
 */
QStringList names();

} // namespace RaceFigures

} // namespace lastroom
