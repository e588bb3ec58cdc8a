// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/explorationrun.h"

#include <QStringList>

#include <vector>

namespace lastroom {

/**
 * Holding strategies to what their files promise (`expect`): each is explored in a few situations,
 * statements taken whole, and, where they commit by themselves, overlapping too; tried alone it is
 * by every exploration. A value; safe from any thread.
 */
class VerificationPlan
{
public:
    explicit VerificationPlan(QList<Strategy> strategies, int clients = Situation::leastClients);

    const QList<Strategy> &strategies() const { return m_strategies; }

    /** What is explored, one after another. */
    std::vector<ExplorationPlan> plans() const;

    /** In how many of these the strategy is. */
    int explorationsOf(const Strategy &strategy) const;

private:
    QList<Strategy> m_strategies;
    int m_clients;
};

/** What became of one strategy. A value. */
class Verification
{
public:
    enum class Outcome {
        AsExpected,
        NotAsExpected,
        CutShort, ///< nothing speaks against it, but not everything was tried
        CouldNotRun, ///< error() says why
    };

    /** \p planned how many explorations it takes */
    Verification(Strategy strategy, int planned);

    /** One of its explorations, which is over, or was never begun. */
    void add(const Exploration &exploration);

    const Strategy &strategy() const { return m_strategy; }

    const std::vector<Exploration> &explorations() const { return m_explorations; }

    /** Over all situations. */
    const ExplorationCounts &counts() const { return m_counts; }

    Outcome outcome() const;

    /** Why a search could not be made; nothing where all could. */
    std::optional<Error> error() const;

    /** What was found where, a line each: "1 room left, 2 clients, each wants 1: overbooks in 4 of
     * 6 orders; fewest switches: A1 B1 …". */
    QStringList findings() const;

    /** "expected to hold, and overbooks in 4 of 6 orders …"; empty where it is as expected. */
    QString objection() const;

    double seconds() const;

private:
    Strategy m_strategy;
    int m_planned;
    std::vector<Exploration> m_explorations;
    ExplorationCounts m_counts;
};

/** "as expected", "not as expected", "cut short", "could not run": as in JSON. */
QString verificationName(Verification::Outcome outcome);

/** The same for people, in their language. Any thread. */
QString verificationText(Verification::Outcome outcome);

} // namespace lastroom
