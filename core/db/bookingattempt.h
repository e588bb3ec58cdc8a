// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/db/preparedstrategy.h"
#include "core/db/transaction.h"
#include "core/model/statementfailure.h"
#include "core/strategy/attemptmove.h"

#include <optional>
#include <utility>

namespace lastroom {

/** How one attempt ended. A value. */
struct AttemptEnding
{
    Outcome outcome = Outcome::Failed;
    QByteArray sqlState = {}; ///< of a statement that failed; empty where the server said none
    std::optional<StatementFailure> failure = {}; ///< what the server said to it
    std::optional<StatementFailure> failedAfterwards = {}; ///< the first step with `when` that
                                                           ///< failed
};

/**
 * One run through a strategy's steps, and the one place where an attempt runs: BEGIN with the first
 * step, the steps, what an answer means, COMMIT, the steps that follow the end, the ending. Rolls
 * back when it is destroyed before its end. Thread: that of its connection. Connection, strategy
 * and prepared strategy have to outlive it.
 */
class BookingAttempt
{
public:
    /** What one move did. */
    struct Move
    {
        AttemptMove what;
        SqlAnswer answer;
        bool saysNo = false; ///< the first column of the first row is false, 0 or null
        std::optional<Outcome> outcome; ///< where it decided how the attempt ends
        std::optional<StatementFailure> failure; ///< where it failed
        std::optional<AttemptEnding> ending; ///< where nothing follows
    };

    BookingAttempt(Connection &connection, const Strategy &strategy, PreparedStrategy &steps,
                   Grain grain = Grain::Statement);

    /** Makes the next move. Not to be called after the end. */
    Move next(const BookingValues &values);

    /** Runs to the end. \p mayGoOn is asked before each move and may take its time; where it says
     * no to a step of the booking the attempt ends as cancelled. \p moved is told of each Move. */
    template <typename MayGoOn, typename Moved>
    AttemptEnding run(const BookingValues &values, MayGoOn mayGoOn, Moved moved)
    {
        while (true) {
            const AttemptMove what = *m_progress.next();
            const bool isBooking = !m_progress.outcome() && !what.isCommit;
            if (!mayGoOn(what) && isBooking)
                return {.outcome = Outcome::Cancelled};
            Move move = next(values);
            moved(std::as_const(move));
            if (move.ending)
                return *std::move(move.ending);
        }
    }

    template <typename MayGoOn> AttemptEnding run(const BookingValues &values, MayGoOn mayGoOn)
    {
        return run(values, mayGoOn, [](const Move &) {});
    }

    /** The move that decided how it ends, or, while nothing has, the next one. */
    const AttemptMove &decidingMove() const { return m_deciding; }

    /** The move commits: whether it took effect nobody can tell, where the connection breaks in
     * it. */
    bool mayCommit(const AttemptMove &what) const;

    /** For a look inside of it. */
    Transaction &transaction() { return m_transaction; }

private:
    SqlAnswer begin();

    const Strategy &m_strategy;
    PreparedStrategy &m_steps;
    Transaction m_transaction;
    AttemptProgress m_progress;
    AttemptMove m_deciding;
    AttemptEnding m_ending; ///< as far as it is known
};

} // namespace lastroom
