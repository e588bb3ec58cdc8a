// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/observer.h"
#include "core/schedule/outsidesessions.h"
#include "core/schedule/schedulerecording.h"
#include "core/schedule/stepsessions.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace lastroom {

/**
 * Runs schedules a step at a time: a session a client, one statement of one client at a time.
 * Whether that finished or waits, the server says: a step is settled when every session either has
 * answered or is held up by one that has. Thread: made, used and destroyed by one; its calls block
 * until the step is settled, or until the stop that it was opened with. After any error but
 * Arguments it is of no use any more.
 */
class Stepper
{
public:
    /** Connects; the database is prepared. \p beside is the arena of another stepper, which
     * outlives this one; without it, this one opens its own. Errors: File where the server refuses
     * a statement of the strategy. */
    static Result<std::unique_ptr<Stepper>>
    open(const ConnectionSettings &settings, const Strategy &strategy, const Situation &situation,
         Look look, const std::stop_token &stop, const std::optional<Arena> &beside = {});
    ~Stepper();
    Q_DISABLE_COPY_MOVE(Stepper)

    /** Ends every attempt and takes a fresh row. */
    Result<> startOver();

    /** Ends every session, and with it what waits for something that nobody gives back; the next
     * startOver() opens new ones. */
    void abandon() { m_sessions.close(); }

    /** Issues the client's next step. Errors: Arguments where it waits or has ended: nothing has
     * happened then. */
    Result<> issue(int client);

    /** As issue(), where the step is what the client does next. */
    Result<> issue(const Move &move);

    /** Takes what came back by itself, as after a lock_timeout; waits for it at most \p patience.
     * True: there was some. */
    Result<bool> takeLate(std::chrono::nanoseconds patience);

    /** What waits may still come back by itself: the server, or a statement of the strategy, has
     * set a timeout. */
    bool hasTimeouts() const;

    /** What is committed now. */
    Result<std::optional<HotelRecords>> records();

    /** For steppers beside it. */
    const Arena &arena() const { return m_observer->arena(); }

    const ScheduleRecording &recording() const { return m_recording; }

    /** From now on a step fails (Environment) where an outside session, one that is no client of
     * the schedule, holds a client up; else it is waited for. */
    void refuseOutsideSessions() { m_outsideSessions.refuse(); }

    /** An outside session held a client up, and for so long, or with such an end, that it may have
     * changed what the schedule did. */
    bool wasDisturbed() const { return m_outsideSessions.haveDisturbed(); }

private:
    Stepper(const Strategy &strategy, const Situation &situation, Look look, std::stop_token stop);

    Result<> checkFresh(const QByteArray &hotel);
    Result<> settle(int place);
    Result<bool> apply(std::vector<SessionAnswer> answers, int place);
    Error endless() const;
    Result<bool> isHeldUp();
    Result<> look(int place);
    RecordedStep *waitingStep(int client);

    const Look m_look;
    const std::stop_token m_stop;
    const bool m_setsTimeouts; ///< the strategy may set a timeout
    std::unique_ptr<Observer> m_observer;
    StepSessions m_sessions; ///< after what they may still use when they end
    std::vector<BookingValues> m_values; ///< one a client
    ScheduleRecording m_recording;
    OutsideSessions m_outsideSessions;
};

} // namespace lastroom
