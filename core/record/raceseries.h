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

/** Several races after one another, which differ in one thing. A value; any thread. */
struct RaceSeries
{
    static constexpr int mostRaces = 10'000;
    static constexpr int mostValues = 100;

    /** One of them: what is another here than in the others, and what came of it. */
    struct Point
    {
        qint64 value = 0; ///< the seed, or the knob's
        QList<SeriesRace> races; ///< one a strategy
    };

    const WorkloadField *knob = nullptr; ///< null: the seed
    QList<Point> points;

    /** The same races with \p count seeds, beginning with the plan's. */
    static QList<RacePlan> seeds(const RacePlan &plan, int count);

    /** The same races with these values of a knob. Errors: Arguments, where one is out of range. */
    static Result<QList<RacePlan>> values(const RacePlan &plan, const WorkloadField &knob,
                                          const QList<int> &values);

    /** The knob of this name that can be swept: clients, connections, hold or round-trip. */
    static const WorkloadField *knobNamed(const QString &name);
    static QStringList knobNames();

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
    };

    QList<Odds> odds() const;

    /** A row a race, below a row of headings: docs/csv.md. */
    QList<QStringList> rows() const;

    /** `odds` or `sweep` of `race --json`. */
    QJsonArray json() const;
};

} // namespace lastroom
