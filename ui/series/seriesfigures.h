// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/raceseries.h"
#include "ui/figure/figure.h"

#include <memory>

namespace lastroom {

/** The pictures that there are of a series. Functions; thread: GUI. */
namespace SeriesFigures {

/** The histogram of odds, or the lines of a sweep. \p places of the strategies' colours; their
 * order where there are none. */
std::shared_ptr<const Figure> main(const RaceSeries &series, const QList<int> &places = {});

/** A row a strategy of odds, a row a race of a sweep. */
std::shared_ptr<const Figure> table(const RaceSeries &series);

} // namespace SeriesFigures

} // namespace lastroom
