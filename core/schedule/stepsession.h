// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/db/bookingattempt.h"
#include "core/db/connection.h"
#include "core/db/stopcancel.h"
#include "core/schedule/mailbox.h"

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <thread>

namespace lastroom {

/** Whether every step is looked at from inside and outside, or only the end counts. */
enum class Look { EachStep, End };

/**
 * One client of a schedule: a PostgreSQL session on a thread of its own, which does one thing at a
 * time and puts an answer to each into a mailbox. Thread: made, told and destroyed by one other
 * thread, which takes an answer before it tells the next. Destroying it cancels what it waits for.
 */
class StepSession
{
public:
    /** Connects and prepares; an answer follows. \p mailbox outlives it. */
    StepSession(int client, const ConnectionSettings &settings, const Strategy &strategy,
                Grain grain, Look look, Mailbox &mailbox);
    ~StepSession();
    Q_DISABLE_COPY_MOVE(StepSession)

    /** Begins to end it, without waiting. */
    void requestStop() { m_thread.request_stop(); }

    /** Ends the attempt that is under way and gives back what outlives transactions; an answer
     * follows. */
    void reset();

    /**
     * Makes the attempt's next move; \p begins a new one. An answer follows.
     * \param othersWait a deadlock may come of it: then it is looked for at once, where the server
     * lets us
     */
    void issue(bool begins, const BookingValues &values, bool othersWait);

    /** Of the server's process; after the first answer. */
    int processId() const { return m_processId; }

    /** The server ends what waits, or rests, for too long; after the first answer. */
    bool hasTimeouts() const { return m_hasTimeouts; }

private:
    void run(const std::stop_token &stop, const ConnectionSettings &settings, int client,
             Look look);
    Result<> open(const ConnectionSettings &settings, int client, Look look,
                  const std::stop_token &stop);
    void post(std::function<SessionAnswer()> job);
    SessionAnswer failed(const SqlAnswer &answer) const;
    SessionAnswer execute(bool begins, const BookingValues &values);
    void endAttempt();
    SessionAnswer giveBack();
    std::optional<HotelRecords> look(const BookingValues &values);
    void hurryDeadlocks(bool hurry);

    const Strategy m_strategy;
    const Grain m_grain;
    Mailbox &m_mailbox;
    std::atomic<int> m_processId = 0;
    std::atomic<bool> m_hasTimeouts = false;

    // Used on the session's own thread:
    std::unique_ptr<Connection> m_connection;
    std::optional<StopCancel> m_cancel;
    std::optional<PreparedStrategy> m_steps;
    std::optional<PreparedStatement> m_sight; ///< none where nobody looks
    std::optional<BookingAttempt> m_attempt; ///< the one that is under way
    bool m_hasSnapshot = false; ///< the attempt has run a statement that takes one
    bool m_mayHurry = false;
    std::optional<bool> m_hurries; ///< none where a rollback may have taken it back
    bool m_hurryChanged = false; ///< in this attempt

    std::mutex m_mutex; // guards m_jobs
    std::condition_variable_any m_changed;
    std::deque<std::function<SessionAnswer()>> m_jobs;
    std::jthread m_thread; ///< last: uses all of the above
};

} // namespace lastroom
