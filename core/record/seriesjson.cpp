// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/raceseries.h"

#include <QJsonArray>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const SeriesRace &race)
{
    return {{u"strategy"_s, race.strategy},
            {u"title"_s, race.title},
            {u"verdict"_s, race.verdict ? QJsonValue(verdictName(*race.verdict)) : QJsonValue()},
            {u"overbooked"_s, race.overbooked},
            {u"bookings_per_second"_s, race.bookingsPerSecond},
            {u"p95_ms"_s, race.p95},
            {u"conflicts"_s, race.conflicts},
            {u"time_for_nothing"_s, race.forNothing},
            {u"seconds"_s, race.seconds}};
}

QJsonObject json(const RaceSeries::Odds &odds)
{
    QJsonArray rooms;
    for (const qint64 each : odds.rooms)
        rooms.append(each);
    return {{u"strategy"_s, odds.strategy},
            {u"title"_s, odds.title},
            {u"races"_s, odds.races},
            {u"overbooked"_s, odds.overbooked},
            {u"incorrect"_s, odds.incorrect},
            {u"share"_s, double(odds.overbooked) / odds.races},
            {u"interval_95"_s, QJsonArray{odds.interval.least, odds.interval.most}},
            {u"overbooked_rooms"_s, rooms}};
}

constexpr qint64 mostRooms = 1'000'000'000'000; // what a file may say; no inventory has as many

/** The same strategies in the same order. */
bool haveTheSame(const QList<SeriesRace> &left, const QList<SeriesRace> &right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const SeriesRace &one, const SeriesRace &other) {
                          return one.strategy == other.strategy;
                      });
}

SeriesRace raceFrom(const QJsonObject &json)
{
    SeriesRace race;
    race.strategy = json[u"strategy"].toString();
    race.title = json[u"title"].toString();
    race.verdict = verdictNamed(json[u"verdict"].toString());
    race.overbooked = std::clamp<qint64>(json[u"overbooked"].toInteger(), 0, mostRooms);
    race.bookingsPerSecond = json[u"bookings_per_second"].toDouble();
    race.p95 = json[u"p95_ms"].toDouble();
    race.conflicts = json[u"conflicts"].toInteger();
    race.forNothing = json[u"time_for_nothing"].toDouble();
    race.seconds = json[u"seconds"].toDouble();
    return race;
}

QJsonArray json(const QList<SeriesRace> &races)
{
    QJsonArray array;
    for (const SeriesRace &race : races)
        array.append(json(race));
    return array;
}

} // namespace

QJsonArray RaceSeries::json() const
{
    QJsonArray array;
    if (!knob) {
        for (const Odds &each : odds())
            array.append(lastroom::json(each));
        return array;
    }
    for (const Point &point : points) {
        array.append(
            QJsonObject{{knob->key, point.value}, {u"races"_s, lastroom::json(point.races)}});
    }
    return array;
}

QJsonObject RaceSeries::recordJson() const
{
    QJsonArray array;
    for (const Point &point : points)
        array.append(
            QJsonObject{{u"value"_s, point.value}, {u"races"_s, lastroom::json(point.races)}});
    return {{u"knob"_s, knob ? QJsonValue(knob->option) : QJsonValue()},
            {u"asked_for"_s, planned},
            {u"points"_s, array}};
}

std::optional<RaceSeries> RaceSeries::fromJson(const QJsonObject &json)
{
    RaceSeries series;
    series.knob = SeriesPlan::knobNamed(json[u"knob"].toString());
    if (!series.knob && !json[u"knob"].isNull())
        return {};
    series.planned = json[u"asked_for"].toInteger();
    for (const QJsonArray points = json[u"points"].toArray(); const QJsonValue &value : points) {
        const QJsonObject object = value.toObject();
        Point point{object[u"value"].toInteger(), {}};
        for (const QJsonArray races = object[u"races"].toArray(); const QJsonValue &race : races)
            point.races.append(raceFrom(race.toObject()));
        if (point.races.isEmpty()
            || (!series.points.isEmpty() && !haveTheSame(series.points.first().races, point.races)))
            return {};
        series.points.append(point);
    }
    if (series.planned < series.points.size())
        return {};
    return series.points.isEmpty() ? std::nullopt : std::optional(series);
}

} // namespace lastroom
