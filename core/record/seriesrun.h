// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/race/racerun.h"
#include "core/record/raceseries.h"

#include <mutex>

namespace lastroom {

/**
 * Runs the races of a series one after another. Destroying it stops them and waits, at most a
 * second or so. Thread: made, drained and destroyed by one reader; requestStop() from any.
 */
class SeriesRun
{
public:
    SeriesRun(std::shared_ptr<const Database> database, SeriesPlan plan);
    ~SeriesRun();
    Q_DISABLE_COPY_MOVE(SeriesRun)

    void requestStop();

    /** Of the race that runs now. */
    DatabaseRun &run() { return m_race->run(); }

    /** The recordings of the race that runs now, or ran last. */
    const std::vector<Recording> &recordings() const { return m_recordings; }

    /**
     * Moves what is new into \p series. What was stopped in the middle does not count. Once it
     * returned Phase::Over nothing will follow.
     */
    RaceRun::Phase drain(RaceSeries &series);

    /** Why a race could not begin or was ended. */
    const std::optional<Error> &error() const { return m_error; }

private:
    bool isStopRequested() const;
    void begin(qsizetype race);
    bool take(RaceSeries &series);

    const std::shared_ptr<const Database> m_database;
    const SeriesPlan m_plan;
    qsizetype m_at = 0; ///< of the plan
    std::vector<Recording> m_recordings;
    std::optional<Error> m_error;
    mutable std::mutex m_mutex; // guards m_isStopRequested, and m_race against requestStop()
    bool m_isStopRequested = false;
    std::unique_ptr<RaceRun> m_race;
};

} // namespace lastroom
