// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/databaserun.h"
#include "core/schedule/exploration.h"

#include <QList>

#include <memory>
#include <optional>
#include <vector>

namespace lastroom {

class Explorer;

/** Everything that is explored: each strategy in the same situation. A value; safe from any thread.
 */
struct ExplorationPlan
{
    static constexpr int greatestBound = 99;

    QList<Strategy> strategies; ///< at least one
    Situation situation;
    std::optional<int> mostSwitches; ///< clients − 1 to greatestBound; nothing: no bound
    bool every = false; ///< run also orders that differ by names only

    /** Nothing, or the first thing that is out of range. */
    Result<> check() const;

    /** An empty exploration for each strategy. */
    std::vector<Exploration> explorations() const;
};

/**
 * Runs every schedule of each strategy of a plan, one strategy after another, on threads of its
 * own, beginning at once. Destroying it stops them and waits, at most a second or so. Thread: made,
 * drained and destroyed by one reader.
 */
class ExplorationRun
{
public:
    using Phase = DatabaseRun::Phase;

    ExplorationRun(std::shared_ptr<const Database> database, ExplorationPlan plan);
    ~ExplorationRun();
    Q_DISABLE_COPY_MOVE(ExplorationRun)

    /** How far it is, why it could not begin, and its end where that is wanted. What fails later is
     * in the exploration it happened to. */
    DatabaseRun &run() { return *m_run; }

    /**
     * Moves what is new into \p explorations, which are ExplorationPlan::explorations() at first.
     * Once it returned Phase::Over nothing will follow, and every exploration is over or was never
     * begun.
     */
    Phase drain(std::vector<Exploration> &explorations);

private:
    void explore(const ConnectionSettings &settings, const std::stop_token &stop);

    const ExplorationPlan m_plan;
    std::vector<std::unique_ptr<Explorer>> m_explorers; ///< one a strategy, made by the constructor
    std::unique_ptr<DatabaseRun> m_run; ///< last: ends before what it uses goes
};

} // namespace lastroom
