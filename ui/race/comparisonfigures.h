// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/racerecord.h"
#include "ui/figure/figure.h"

#include <memory>

namespace lastroom {

/** Two kept races beside each other, base and new, on paper. Functions; thread: GUI. */
namespace ComparisonFigures {

/** All, then the parts: "race" is the figures of each strategy with ratios, the bars and the lines
 * on one scale, and what differs; then "cards", "bars" and "time". Neither race is a series. */
QList<std::shared_ptr<const Figure>> all(const RaceRecord &base, const RaceRecord &fresh);

/** The one of this name; none for others. */
std::shared_ptr<const Figure> named(const QString &name, const RaceRecord &base,
                                    const RaceRecord &fresh);

} // namespace ComparisonFigures

} // namespace lastroom
