// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/race/racerun.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace lastroom {

/**
 * Runs races and reads them on a timer: 60 times a second, or as much more rarely as it takes to
 * leave the processor to the race. The window asks it for recordings, live and afterwards alike.
 * Thread: GUI.
 */
class RaceMonitor : public QObject
{
    Q_OBJECT

public:
    explicit RaceMonitor(std::shared_ptr<const Database> database, QObject *parent = nullptr);
    ~RaceMonitor() override;

    /** Forgets the races before. Does nothing while one runs. */
    void start(const RacePlan &plan);

    /** Asks for the end; ended() follows within a second or so. */
    void stop();

    /** Why the server is gone; nothing while it can be asked. What was recorded before stays then.
     */
    std::optional<Error> serverFailure() const { return m_database->failure(); }

    bool isRunning() const { return m_run != nullptr; }

    bool isPreparing() const { return m_phase == RaceRun::Phase::Preparing; }

    bool isStopping() const { return m_stopping; }

    /** A recording a strategy; empty before the first race. */
    const std::vector<Recording> &recordings() const { return m_recordings; }

    /** The longest of them. */
    RaceTime length() const;

    const std::optional<Environment> &environment() const { return m_environment; }

signals:
    void started();
    void advanced(); ///< recordings() has grown
    void ended();
    void failed(const lastroom::Error &error); ///< just before ended()

private:
    /** What clocks say: of the wall, and of the processors' work for this thread and for the whole
     * program. */
    struct Times
    {
        std::chrono::nanoseconds wall{};
        std::chrono::nanoseconds thread{};
        std::chrono::nanoseconds process{};

        static Times now();
    };

    void read();
    void pace();

    const std::shared_ptr<const Database> m_database;
    std::unique_ptr<RaceRun> m_run;
    std::vector<Recording> m_recordings;
    std::optional<Environment> m_environment;
    RaceRun::Phase m_phase = RaceRun::Phase::Over;
    bool m_stopping = false;
    QTimer m_timer;
    Times m_lastTimes; ///< at the last reading
};

} // namespace lastroom
