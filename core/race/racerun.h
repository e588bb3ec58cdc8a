// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/databaserun.h"
#include "core/race/raceplan.h"

#include <barrier>
#include <memory>
#include <vector>

namespace lastroom {

class Race;

/**
 * Runs the races of a plan, one after another or together, on a thread of its own, beginning at
 * once. Destroying it stops them and waits, at most a second or so. Thread: made, drained and
 * destroyed by one reader.
 */
class RaceRun
{
public:
    using Phase = DatabaseRun::Phase;

    RaceRun(std::shared_ptr<const Database> database, RacePlan plan);
    ~RaceRun();
    Q_DISABLE_COPY_MOVE(RaceRun)

    /** How far it is, why it could not begin, and its end where that is wanted. */
    DatabaseRun &run() { return *m_run; }

    /**
     * Moves what is new into \p recordings, which are RacePlan::recordings() at first. Costs no
     * more than what is new. Once it returned Phase::Over nothing will follow, and every recording
     * is over or was never begun.
     */
    Phase drain(std::vector<Recording> &recordings);

private:
    void race(const ConnectionSettings &settings, const std::stop_token &stop);
    void raceOne(std::size_t at, const ConnectionSettings &settings, const std::stop_token &stop,
                 std::barrier<> &line);

    const RacePlan m_plan;
    std::vector<std::unique_ptr<Race>> m_races; ///< one a strategy, made by the constructor
    std::unique_ptr<DatabaseRun> m_run; ///< last: ends before what it uses goes
};

} // namespace lastroom
