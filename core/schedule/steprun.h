// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/database.h"
#include "core/model/environment.h"
#include "core/schedule/schedulerecording.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace lastroom {

class ConnectionSettings;

/**
 * Runs one schedule after another, a step at a time, on a thread of its own: the engine of the step
 * page and of the pictures of schedules. Every call returns at once; what was asked is done in its
 * order. Thread: made, asked and destroyed by one thread. Destroying it ends what waits.
 */
class StepRun
{
public:
    /** What is known now. */
    struct State
    {
        ScheduleRecording
            recording; ///< of the schedule that was started last, once its first answer is there
        std::optional<Environment> environment; ///< in which it ran
        bool isBusy = false; ///< something that was asked for is not done yet
        std::optional<Error> error; ///< why the last thing that was asked for was refused or failed
        quint64 revision = 0; ///< another number whenever something changed
    };

    explicit StepRun(std::shared_ptr<const Database> database);
    ~StepRun();
    Q_DISABLE_COPY_MOVE(StepRun)

    /**
     * Begins anew on a fresh row and issues the moves of \p schedule one after another; shows them
     * when all are done. A move that is impossible ends that with an error (Arguments) and keeps
     * what was done. Whatever was asked before and is not done is dropped, whatever waits is
     * cancelled.
     */
    void start(const Strategy &strategy, const Situation &situation, const Schedule &schedule = {});

    /** Issues the next step of \p client on the row of the last start(). Refused where it waits or
     * has ended. */
    void issue(int client);

    /** Ends the sessions, once everything that was asked for is done, so that nothing of theirs is
     * in the way of others. The recording stays; the next issue() runs its schedule again first. */
    void rest();

    State state() const;

    /** Changes with State::revision; cheap. */
    quint64 revision() const;

private:
    struct Command;
    class Sessions;

    void run(const std::stop_token &stop);
    void carryOut(const Command &command, Sessions &sessions, const std::stop_token &current);
    void takeLate(Sessions &sessions, const std::stop_token &current);
    Result<> begin(const Strategy &strategy, const Situation &situation, const Schedule &schedule,
                   Sessions &sessions, const std::stop_token &current);
    Result<> freshSessions(const Strategy &strategy, const Situation &situation,
                           const ConnectionSettings &settings, Sessions &sessions,
                           const std::stop_token &current);
    void publish(const Sessions &sessions, const std::optional<Error> &error);

    const std::shared_ptr<const Database> m_database;

    mutable std::mutex m_mutex; // guards m_commands, m_state, m_isWorking, m_current
    std::condition_variable_any m_changed;
    std::deque<Command> m_commands;
    State m_state;
    bool m_isWorking = false; ///< the thread is at something that a stop would end
    std::stop_source m_current; ///< ends the sessions that there are
    std::jthread m_thread; ///< last: ends before what it uses goes
};

} // namespace lastroom
