// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/interval.h"
#include "core/model/workloadfields.h"
#include "core/race/raceplan.h"

#include <QJsonObject>

namespace lastroom {

/** One race of a series in figures. A value. */
struct SeriesRace
{
    QString strategy;
    QString title;
    std::optional<Verdict> verdict; ///< none where it was not audited
    qint64 overbooked = 0;
    double bookingsPerSecond = 0;
    double p95 = 0; ///< ms
    qint64 conflicts = 0;
    double forNothing = 0; ///< share of the time in attempts that had to be made again, 0 to 1
    double seconds = 0;

    static SeriesRace of(const Recording &recording);
};

/** What a series is to run. A value; any thread. */
struct SeriesPlan
{
    static constexpr int mostRaces = 10'000;
    static constexpr int mostValues = 100;

    QList<RacePlan> plans; ///< at least one
    const WorkloadField *knob = nullptr; ///< what differs; null: the seed

    /** In which the race in that place differs from the others: the seed, or the knob's. */
    qint64 valueAt(qsizetype at) const;

    /** The same races with \p count seeds, beginning with the plan's. */
    static SeriesPlan seeds(const RacePlan &plan, int count);

    /** The same races with these values of a knob, "0, 5, 10". Errors: Arguments, where one is no
     * number or out of range, or where there are too many. */
    static Result<SeriesPlan> values(const RacePlan &plan, const WorkloadField &knob,
                                     const QString &values);

    /** The knob of this name that can be swept: clients, connections, hold or round-trip. */
    static const WorkloadField *knobNamed(const QString &name);
    static QStringList knobNames();
};

/** Several races after one another, which differ in one thing. A value; any thread. */
struct RaceSeries
{
    /** One of them: what is another here than in the others, and what came of it. */
    struct Point
    {
        qint64 value = 0; ///< the seed, or the knob's
        QList<SeriesRace> races; ///< one a strategy
    };

    const WorkloadField *knob = nullptr; ///< null: the seed
    QList<Point> points;
    qsizetype planned = 0; ///< so many points were asked for; a series may be stopped

    bool isStopped() const { return points.size() < planned; }

    /** How often a strategy went wrong. */
    struct Odds
    {
        QString strategy;
        QString title;
        int races = 0;
        int overbooked = 0; ///< in so many of them
        int incorrect = 0; ///< with any verdict but correct
        Interval interval = {}; ///< of the share that overbooks
        QList<qint64> rooms = {}; ///< too many, in each race, from the least to the most

        double median() const; ///< of the rooms
    };

    QList<Odds> odds() const;

    /** "50 races: Naive overbooked in 48, Pessimistic in 0". */
    QString summary() const;

    /** A row a race, below a row of headings: docs/csv.md. */
    QList<QStringList> rows() const;

    /** `odds` or `sweep` of `race --json`. */
    QJsonArray json() const;

    /** All of it, as docs/kept-race.md describes it, and back; nothing of what is none. */
    QJsonObject recordJson() const;
    static std::optional<RaceSeries> fromJson(const QJsonObject &json);
};

} // namespace lastroom
