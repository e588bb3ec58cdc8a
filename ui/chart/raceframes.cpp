// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/raceframes.h"

#include "core/model/text.h"
#include "ui/chart/hotelbarchart.h"
#include "ui/chart/timechart.h"

#include <QCoreApplication>

#include <algorithm>

namespace lastroom {

namespace {

constexpr int linePoints = 300;

Inventory inventoryOf(const std::vector<Recording> &recordings)
{
    return recordings.empty() ? Inventory() : recordings.front().description().inventory;
}

} // namespace

void setRaces(HotelBarChart &chart, const std::vector<Recording> &recordings,
              const ColourOf &colourOf)
{
    QStringList hotels;
    for (const Hotel &hotel : inventoryOf(recordings).hotels)
        hotels.append(hotel.name);
    QList<BarGroup> groups;
    for (const Recording &recording : recordings)
        groups.append({recording.description().title, colourOf(recording), hotels});
    chart.setGroups(groups);
}

void setRaces(TimeChart &chart, const std::vector<Recording> &recordings, const ColourOf &colourOf,
              std::size_t bases)
{
    QList<TimeLine> lines;
    for (const Recording &recording : recordings)
        lines.append({recording.description().title, colourOf(recording)});
    for (std::size_t at = 0; at < bases; ++at)
        lines.append({Text::tr("%1, base").arg(recordings[at].description().title),
                      colourOf(recordings[at]), true});
    chart.setLines(lines);
    const Inventory inventory = inventoryOf(recordings);
    chart.setContracted(inventory.contracted(), inventory.locked());
}

RaceTime lengthOf(const std::vector<Recording> &recordings)
{
    RaceTime longest = 0;
    for (const Recording &recording : recordings)
        longest = std::max(longest, recording.length());
    return longest;
}

RaceLines RaceLines::of(const std::vector<Recording> &recordings, RaceTime end)
{
    RaceLines all;
    all.end = seconds(end);
    for (const Recording &recording : recordings) {
        const bool begun = recording.state() != Recording::State::Waiting && recording.length() > 0;
        QList<QPointF> line
            = begun ? recording.bookedOverTime(end, linePoints - 2) : QList<QPointF>();
        // What was sold stays sold: the line goes on to the end of the longest race.
        if (begun && recording.isOver() && recording.length() < end)
            line.append({seconds(end), line.last().y()});
        all.lines.append(line);
        std::optional<QPointF> mark;
        if (!recording.overbookings().empty()) {
            const RaceTime first = recording.overbookings().front().time;
            mark = QPointF(seconds(first), double(recording.bookedUntil(first)));
        }
        all.marks.append(mark);
    }
    return all;
}

} // namespace lastroom
