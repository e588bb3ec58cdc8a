// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/exploration.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace lastroom {

/** What exploring one strategy in one situation found. A value. */
struct Finding
{
    QString strategy; ///< its name
    QByteArray fingerprint; ///< of the strategy's file
    Situation situation;
    ExplorationScope scope;
    ExplorationCounts counts; ///< schedules and how they ended
    QString postgresql; ///< "15.18"

    bool operator==(const Finding &) const = default;
};

/**
 * What Explore found, kept until the file of a strategy changes. For each strategy and situation
 * there is the last finding, but a part never replaces the whole. A value; safe from any thread.
 */
class Findings
{
public:
    void add(const Exploration &exploration, const QString &postgresql);

    /** What is worth saying of the strategy as its file is now: what overbooks first, then the most
     * orders. Null where nothing was found yet. */
    const Finding *of(const Strategy &strategy) const;

    /** "overbooks in 12 of 16 orders", or "not explored". */
    QString summary(const Strategy &strategy) const;

    /** A line a situation: "2 clients, 1 room left, each wants 1: overbooks in 12 of 16 orders on
     * PostgreSQL 15.18". */
    QString details(const Strategy &strategy) const;

    /** JSON for a settings file; what cannot be read back is left out. */
    QByteArray toJson() const;
    static Findings fromJson(const QByteArray &json);

    bool operator==(const Findings &) const = default;

private:
    QList<Finding> m_findings;
};

} // namespace lastroom
