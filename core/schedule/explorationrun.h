// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/database.h"
#include "core/model/report.h"
#include "core/schedule/exploration.h"

#include <QList>

#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
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

    /** Nothing, or the first thing that is out of range. */
    Result<> check() const;

    /** An empty exploration for each strategy. */
    std::vector<Exploration> explorations() const;
};

/**
 * Runs every schedule of each strategy of a plan, one strategy after another, on threads of its
 * own, beginning at once. Destroying it stops them and waits, at most a second or so. Thread: made,
 * drained and destroyed by one reader; requestStop() from any thread.
 */
class ExplorationRun
{
public:
    enum class Phase {
        Preparing, ///< waiting for the server, connecting, making the schema
        Exploring,
        Over,
    };

    ExplorationRun(std::shared_ptr<const Database> database, ExplorationPlan plan);
    ~ExplorationRun();
    Q_DISABLE_COPY_MOVE(ExplorationRun)

    void requestStop();

    /**
     * Moves what is new into \p explorations, which are ExplorationPlan::explorations() at first.
     * Once it returned Phase::Over nothing will follow, and every exploration is over or was never
     * begun.
     */
    Phase drain(std::vector<Exploration> &explorations);

    /** Known when the phase is no longer Preparing. */
    std::optional<Environment> environment() const;

    /** Why nothing could be explored. What happens later is in the exploration it happened to. */
    std::optional<Error> error() const;

private:
    void run(const std::stop_token &stop);
    Result<> prepare(const ConnectionSettings &settings, const std::stop_token &stop);
    void explore(const ConnectionSettings &settings, const std::stop_token &stop);

    const std::shared_ptr<const Database> m_database;
    const ExplorationPlan m_plan;
    std::vector<std::unique_ptr<Explorer>> m_explorers; ///< one a strategy, made by the constructor

    mutable std::mutex m_mutex; // guards m_phase, m_environment, m_error
    Phase m_phase = Phase::Preparing;
    std::optional<Environment> m_environment;
    std::optional<Error> m_error;
    std::jthread m_thread; ///< last: ends before what it uses goes
};

} // namespace lastroom
