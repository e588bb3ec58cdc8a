// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/racerecord.h"

#include <QJsonObject>

#include <optional>

namespace lastroom {

/** Two kept races beside each other: a base, and a new one that is held against it. A value; any
 * thread. */
struct Comparison
{
    /** A strategy's race in figures. */
    struct Figures
    {
        QString verdict;
        qint64 overbooked = 0;
        double bookingsPerSecond = 0;
        double p95 = 0; ///< ms
        qint64 conflicts = 0; ///< attempts that ended in a conflict of any kind
        double seconds = 0;
    };

    struct Row
    {
        QString strategy;
        QString title;
        std::optional<Figures> base; ///< none where it was raced in the other one only
        std::optional<Figures> fresh;
    };

    QList<Row> rows; ///< those of the base in their order, then those that only the new one has
    QStringList differences; ///< in settings, texts, versions and machines, a sentence each

    static Comparison of(const RaceRecord &base, const RaceRecord &fresh);

    QJsonObject json() const;
};

/** New to base; nothing where the base is zero. */
std::optional<double> ratioOf(double fresh, double base);

} // namespace lastroom
