// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/report.h"
#include "core/record/raceseries.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace lastroom {

/** What people say of a kept race. A value. */
struct RecordLabel
{
    QString name; ///< one line
    QString note; ///< may be empty, may have several lines
    bool isMarked = false; ///< to be kept whatever comes after it

    static constexpr int longestName = 200;
    static constexpr int longestNote = 10'000;

    bool operator==(const RecordLabel &) const = default;
};

/** A race that is over, all of it: what it was run with, where, and what happened; or a series of
 * races, of which only the figures are kept. A value. */
struct RaceRecord
{
    RecordLabel label;
    Environment environment;
    RacePlan plan; ///< of a series the first one
    std::vector<Recording> recordings = {}; ///< of those strategies of the plan that were raced
    std::optional<RaceSeries> series = {}; ///< then there are no recordings

    /** "Naive, Atomic and 2 more". */
    static QString nameFor(const RacePlan &plan);

    /** "Sweep of hold: Naive, Atomic". */
    static QString nameFor(const SeriesPlan &plan);
};

/** What is to be seen of a kept race in a list, without reading all of it. A value. */
struct RecordSummary
{
    struct Race
    {
        QString strategy;
        QString title;
        QString verdict; ///< "not audited" where there was no audit
        qint64 overbooked = 0;
        double bookingsPerSecond = 0;
        qint64 attempts = 0;
    };

    RecordLabel label;
    Environment environment;
    QString settings; ///< in a sentence
    QString token;
    QList<Race> races;
    QString series; ///< in a sentence; empty for a race
    QString path; ///< of the file
    qint64 size = 0; ///< of the file, bytes

    static RecordSummary of(const RaceRecord &record);

    /** "overbooked +11, correct": of each strategy; of a series, its sentence. */
    QString verdicts() const;
};

} // namespace lastroom
