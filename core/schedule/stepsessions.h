// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/mailbox.h"
#include "core/schedule/stepsession.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace lastroom {

/**
 * The sessions of a schedule's clients, one each, and the mailbox for their answers. Thread: made,
 * used and destroyed by one; its calls block until the sessions have answered, or until the stop.
 */
class StepSessions
{
public:
    StepSessions(Strategy strategy, const Situation &situation, Look look, std::stop_token stop);
    ~StepSessions();
    Q_DISABLE_COPY_MOVE(StepSessions)

    /** Connects as many as there are clients. Errors: File where the server refuses a statement of
     * the strategy. */
    Result<> open(const ConnectionSettings &settings);

    /** Ends all, whatever they wait for. */
    void close();

    /** Ends every attempt that is under way; \p waiting sessions have not answered. Opens sessions
     * where there are none, or where one waits for somebody else. */
    Result<> startOver(const ConnectionSettings &settings, int waiting, bool anyOpen);

    /** As StepSession::issue(). */
    void issue(int client, bool begins, const BookingValues &values, bool othersWait);

    /** What has come; waits for the first at most \p patience. */
    std::vector<SessionAnswer> take(std::chrono::nanoseconds patience)
    {
        return m_mailbox.take(m_stop, patience);
    }

    int count() const { return int(m_sessions.size()); }

    int processId(int client) const { return m_sessions.at(std::size_t(client))->processId(); }

    bool haveTimeouts() const;

private:
    Result<bool> awaitAll(std::size_t answers, std::chrono::nanoseconds patience);

    const Strategy m_strategy;
    const Situation m_situation;
    const Look m_look;
    const std::stop_token m_stop;
    const bool m_keepsLocks; ///< the strategy may take locks that outlive its transactions
    Mailbox m_mailbox;
    std::vector<std::unique_ptr<StepSession>> m_sessions;
};

} // namespace lastroom
