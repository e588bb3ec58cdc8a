// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/databaserun.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace lastroom {

/**
 * Follows a run for the window: reads it on a timer, as often as it can be shown and as rarely as
 * it takes to leave the processor to the run. What is run and what is read say those who derive
 * from it. Thread: GUI.
 */
class RunMonitor : public QObject
{
    Q_OBJECT

public:
    /** Asks for the end; ended() follows within a second or so. */
    void stop();

    /** Why the server is gone; nothing while it can be asked. What was recorded before stays then.
     */
    std::optional<Error> serverFailure() const { return m_database->failure(); }

    /** Where it runs. */
    const std::shared_ptr<const Database> &database() const { return m_database; }

    virtual bool isRunning() const = 0;

    bool isPreparing() const { return m_phase == DatabaseRun::Phase::Preparing; }

    bool isStopping() const { return m_stopping; }

    /** Of the last run. */
    const std::optional<Environment> &environment() const { return m_environment; }

signals:
    void started();
    void advanced(); ///< what was read has grown
    void ended();
    void failed(const lastroom::Error &error); ///< just before ended()

protected:
    /** How often it reads, and which share of one processor reading and painting may take: plenty
     * while the run leaves the machine idle, little while it uses all of it. */
    struct Pace
    {
        std::chrono::milliseconds shortest;
        std::chrono::milliseconds longest;
        double idleShare;
        double busyShare;
    };

    RunMonitor(std::shared_ptr<const Database> database, const Pace &pace, QObject *parent);

    /** Begins to read; the run is there. */
    void follow();

    /** Of what is shown and was not run here. */
    void setEnvironment(const Environment &environment) { m_environment = environment; }

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

    /** The run; null while there is none. */
    virtual DatabaseRun *run() = 0;

    /** Why it could not begin, or was ended. */
    virtual std::optional<Error> error() { return run()->error(); }

    virtual void requestStop() { run()->requestStop(); }

    /** Takes what is new. */
    virtual DatabaseRun::Phase drain() = 0;

    /** The run is over. */
    virtual void release() = 0;

    void read();
    void setInterval();

    const std::shared_ptr<const Database> m_database;
    const Pace m_pace;
    std::optional<Environment> m_environment;
    DatabaseRun::Phase m_phase = DatabaseRun::Phase::Over;
    bool m_stopping = false;
    QTimer m_timer;
    Times m_lastTimes; ///< at the last reading
};

} // namespace lastroom
