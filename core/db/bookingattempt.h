// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/db/preparedstrategy.h"
#include "core/db/transaction.h"
#include "core/model/statementfailure.h"

#include <optional>

namespace lastroom {

/** How one attempt ended. A value. */
struct AttemptEnding
{
    Outcome outcome = Outcome::Failed;
    QByteArray sqlState; ///< of a statement that failed; empty where the server said none
    std::optional<StatementFailure> failure; ///< what the server said to it
};

/**
 * One run through a strategy's steps, and the one place where an attempt runs: BEGIN with the first
 * step, the steps, what an empty answer means, COMMIT, the ending. Rolls back when it is destroyed
 * before its end.
 * Thread: that of its connection. Connection, strategy and prepared strategy have to outlive it.
 */
class BookingAttempt
{
public:
    /** What one statement did. */
    struct Move
    {
        SqlAnswer answer;
        std::optional<AttemptEnding> ending; ///< where it ended the attempt
    };

    BookingAttempt(Connection &connection, const Strategy &strategy, PreparedStrategy &steps);

    /** Runs the next statement; the one after the last step of a transaction is its COMMIT. Not
     * to be called after the end. */
    Move next(const BookingValues &values);

    /** Runs to the end. \p mayGoOn is asked before each step, with its number from 0, and may take
     * its time; where it says no the attempt ends as cancelled. */
    template <typename MayGoOn> AttemptEnding run(const BookingValues &values, MayGoOn mayGoOn)
    {
        while (true) {
            if (m_next < m_steps.steps() && !mayGoOn(m_next))
                return {Outcome::Cancelled, {}, {}};
            if (Move move = next(values); move.ending)
                return *std::move(move.ending);
        }
    }

    /** The number of the next step, from 0. */
    int nextStep() const { return m_next; }

    /** For a look inside of it. */
    Transaction &transaction() { return m_transaction; }

private:
    Move commit();
    Move failed(SqlAnswer answer, int step, bool committing);

    const Strategy &m_strategy;
    PreparedStrategy &m_steps;
    Transaction m_transaction;
    int m_next = 0;
};

} // namespace lastroom
