// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/recording.h"
#include "ui/chart/bargroup.h"
#include "ui/chart/timeline.h"

#include <QPointF>

#include <functional>
#include <optional>
#include <vector>

namespace lastroom {

class HotelBarChart;
class TimeChart;

/** Of the strategy of a race. */
using ColourOf = std::function<QColor(const Recording &)>;

/** Gives the charts the races that they will show. */
void setRaces(HotelBarChart &chart, const std::vector<Recording> &recordings,
              const ColourOf &colourOf);
/** The first \p bases of them have a thin line more, behind all of theirs. */
void setRaces(TimeChart &chart, const std::vector<Recording> &recordings, const ColourOf &colourOf,
              std::size_t bases = 0);

/** What a TimeChart is given to show. A value. */
struct RaceLines
{
    QList<QList<QPointF>> lines; ///< a list a race: seconds, rooms
    QList<std::optional<QPointF>> marks; ///< its first overbooking
    double end = 0; ///< of the longest race, s

    /** Of races up to \p end, each as far as it has come. */
    static RaceLines of(const std::vector<Recording> &recordings, RaceTime end);
};

/** Of the longest of them. */
RaceTime lengthOf(const std::vector<Recording> &recordings);

} // namespace lastroom
