// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/raceseries.h"

#include "core/model/report.h"

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

} // namespace

SeriesRace SeriesRace::of(const Recording &recording)
{
    const Frame end = recording.frameAt(recording.length());
    SeriesRace race;
    race.strategy = recording.description().strategy;
    race.title = recording.description().title;
    race.verdict = judgeRace(recording, end);
    race.overbooked = end.overbooked();
    race.bookingsPerSecond = end.bookingsPerSecond();
    race.p95 = end.latency.percentile(0.95);
    race.seconds = lastroom::seconds(end.time);
    RaceTime all = 0;
    RaceTime wasted = 0;
    for (const Attempt &attempt : recording.attempts()) {
        all += attempt.end - attempt.start;
        if (!isConflict(attempt.outcome))
            continue;
        wasted += attempt.end - attempt.start;
        ++race.conflicts;
    }
    race.forNothing = all > 0 ? double(wasted) / double(all) : 0;
    return race;
}

QList<RacePlan> RaceSeries::seeds(const RacePlan &plan, int count)
{
    QList<RacePlan> plans;
    for (int each = 0; each < count; ++each) {
        plans.append(plan);
        // After the greatest seed the first one.
        plans.last().workload.seed
            = (plan.workload.seed + quint64(each)) % (Workload::greatestSeed + 1);
    }
    return plans;
}

Result<QList<RacePlan>> RaceSeries::values(const RacePlan &plan, const WorkloadField &knob,
                                           const QList<int> &values)
{
    QList<RacePlan> plans;
    for (const int value : values) {
        plans.append(plan);
        plans.last().workload.*knob.value = value;
        if (const Result<> checked = plans.last().check(); !checked)
            return failure(checked.error());
    }
    return plans;
}

QStringList RaceSeries::knobNames()
{
    return {u"clients"_s, u"connections"_s, u"hold"_s, u"round-trip"_s};
}

const WorkloadField *RaceSeries::knobNamed(const QString &name)
{
    if (!knobNames().contains(name))
        return nullptr;
    const QList<WorkloadField> &fields = workloadFields();
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const WorkloadField &field) {
        return field.option == name;
    });
    return found == fields.end() ? nullptr : &*found;
}

QList<RaceSeries::Odds> RaceSeries::odds() const
{
    QList<Odds> all;
    for (const Point &point : points) {
        for (const SeriesRace &race : point.races) {
            auto known = std::find_if(all.begin(), all.end(), [&](const Odds &odds) {
                return odds.strategy == race.strategy;
            });
            if (known == all.end())
                known = all.insert(all.end(), Odds{race.strategy, race.title});
            ++known->races;
            known->overbooked += race.overbooked > 0 ? 1 : 0;
            known->incorrect += race.verdict == Verdict::Correct ? 0 : 1;
            known->rooms.append(race.overbooked);
        }
    }
    for (Odds &odds : all) {
        odds.interval = wilsonInterval(odds.overbooked, odds.races);
        std::sort(odds.rooms.begin(), odds.rooms.end());
    }
    return all;
}

QList<QStringList> RaceSeries::rows() const
{
    QList<QStringList> rows{{knob ? knob->key : u"seed"_s, u"strategy"_s, u"verdict"_s,
                             u"overbooked_rooms"_s, u"bookings_per_second"_s, u"p95_ms"_s,
                             u"conflicts"_s, u"time_for_nothing"_s, u"seconds"_s}};
    for (const Point &point : points) {
        for (const SeriesRace &race : point.races)
            rows.append(
                {QString::number(point.value), race.strategy,
                 race.verdict ? verdictName(*race.verdict) : QString(),
                 QString::number(race.overbooked), QString::number(race.bookingsPerSecond, 'f', 2),
                 QString::number(race.p95, 'f', 3), QString::number(race.conflicts),
                 QString::number(race.forNothing, 'f', 5), QString::number(race.seconds, 'f', 6)});
    }
    return rows;
}

QJsonArray RaceSeries::json() const
{
    QJsonArray array;
    if (!knob) {
        for (const Odds &each : odds())
            array.append(lastroom::json(each));
        return array;
    }
    for (const Point &point : points) {
        QJsonArray races;
        for (const SeriesRace &race : point.races)
            races.append(lastroom::json(race));
        array.append(QJsonObject{{knob->key, point.value}, {u"races"_s, races}});
    }
    return array;
}

} // namespace lastroom
