// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/database.h"
#include "core/model/report.h"
#include "core/race/raceplan.h"

#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace lastroom {

class Race;

/**
 * Runs the races of a plan, one after another or together, on a thread of its own, beginning at
 * once. Destroying it stops them and waits, at most a second or so. Thread: made, drained and
 * destroyed by one reader; requestStop() from any thread.
 */
class RaceRun
{
public:
    enum class Phase {
        Preparing, ///< waiting for the server, connecting, making the schema, clearing what earlier
                   ///< races left
        Racing,
        Over,
    };

    RaceRun(std::shared_ptr<const Database> database, RacePlan plan);
    ~RaceRun();
    Q_DISABLE_COPY_MOVE(RaceRun)

    void requestStop();

    /**
     * Moves what is new into \p recordings, which are RacePlan::recordings() at first. Costs no
     * more than what is new. Once it returned Phase::Over nothing will follow, and every recording
     * is over or was never begun.
     */
    Phase drain(std::vector<Recording> &recordings);

    /** Known when the phase is no longer Preparing. */
    std::optional<Environment> environment() const;

    /** Why no race could be started, such as too few connections. */
    std::optional<Error> error() const;

private:
    void run(const std::stop_token &stop);
    Result<> prepare(const ConnectionSettings &settings, const std::stop_token &stop);
    void race(const ConnectionSettings &settings, const std::stop_token &stop);

    const std::shared_ptr<const Database> m_database;
    const RacePlan m_plan;
    std::vector<std::unique_ptr<Race>> m_races; ///< one a strategy, made by the constructor

    mutable std::mutex m_mutex; // guards m_phase, m_environment, m_error
    Phase m_phase = Phase::Preparing;
    std::optional<Environment> m_environment;
    std::optional<Error> m_error;
    std::jthread m_thread; ///< last: ends before what it uses goes
};

} // namespace lastroom
