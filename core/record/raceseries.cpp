// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/raceseries.h"

#include "core/model/report.h"
#include "core/model/text.h"

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

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

qint64 SeriesPlan::valueAt(qsizetype at) const
{
    const Workload &workload = plans.at(at).workload;
    return knob ? workload.*knob->value : qint64(workload.seed);
}

SeriesPlan SeriesPlan::seeds(const RacePlan &plan, int count)
{
    SeriesPlan series;
    for (int each = 0; each < count; ++each) {
        series.plans.append(plan);
        // After the greatest seed the first one.
        series.plans.last().workload.seed
            = (plan.workload.seed + quint64(each)) % (Workload::greatestSeed + 1);
    }
    return series;
}

Result<SeriesPlan> SeriesPlan::values(const RacePlan &plan, const WorkloadField &knob,
                                      const QString &values)
{
    SeriesPlan series{{}, &knob};
    const QStringList words = values.split(u',');
    if (words.size() > mostValues)
        return failure(Error::Kind::Arguments, knob.option,
                       Text::tr("there are %1 values").arg(words.size()),
                       Text::tr("use %1 at most").arg(mostValues));
    for (const QString &word : words) {
        bool isNumber = false;
        const int value = word.trimmed().toInt(&isNumber);
        if (!isNumber)
            return failure(Error::Kind::Arguments, knob.option,
                           Text::tr("“%1” is not a whole number").arg(word.trimmed()),
                           Text::tr("write, for instance, 0, 5, 10"));
        series.plans.append(plan);
        series.plans.last().workload.*knob.value = value;
        if (const Result<> checked = series.plans.last().check(); !checked)
            return failure(checked.error());
    }
    return series;
}

QStringList SeriesPlan::knobNames()
{
    return {u"clients"_s, u"connections"_s, u"hold"_s, u"round-trip"_s};
}

const WorkloadField *SeriesPlan::knobNamed(const QString &name)
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
                known = all.insert(all.cend(), Odds{race.strategy, race.title});
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

double RaceSeries::Odds::median() const
{
    const qsizetype middle = rooms.size() / 2;
    return rooms.size() % 2 == 1 ? double(rooms.at(middle))
                                 : double(rooms.at(middle - 1) + rooms.at(middle)) / 2;
}

QString RaceSeries::summary() const
{
    QStringList counts;
    for (const Odds &each : odds())
        counts.append((counts.isEmpty() ? Text::tr("%1 overbooked in %2") : Text::tr("%1 in %2"))
                          .arg(each.title)
                          .arg(each.overbooked));
    QStringList values;
    for (const Point &point : points)
        values.append(QString::number(point.value));
    const QString races
        = points.size() == 1 ? Text::tr("1 race") : Text::tr("%1 races").arg(points.size());
    const QString what
        = knob ? u"%1, %2 %3"_s.arg(races, Text::tr(knob->name), values.join(u", "_s)) : races;
    const QString stopped
        = isStopped() ? Text::tr(" (stopped, %1 were asked for)").arg(planned) : QString();
    return u"%1%2: %3"_s.arg(what, stopped, counts.join(u", "_s));
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

} // namespace lastroom
