// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/bookingattempt.h"

#include "core/db/outcomeofstate.h"

namespace lastroom {

namespace {

/** False, 0 or null, as the server writes a boolean or a number. */
bool saysNo(const SqlAnswer &answer)
{
    if (!answer.ok || answer.rows.empty() || answer.rows.front().empty())
        return false;
    const QByteArray &value = answer.rows.front().front();
    bool isNumber = false;
    return value.isNull() || value == "f" || (value.toDouble(&isNumber) == 0 && isNumber);
}

} // namespace

BookingAttempt::BookingAttempt(Connection &connection, const Strategy &strategy,
                               PreparedStrategy &steps, Grain grain)
    : m_strategy(strategy)
    , m_steps(steps)
    , m_transaction(connection, strategy.isolation)
    , m_progress(strategy, grain)
{
}

SqlAnswer BookingAttempt::begin()
{
    const bool isStatement = m_strategy.isolation == Isolation::None || m_progress.outcome();
    return isStatement ? m_transaction.beginStatement() : m_transaction.begin();
}

bool BookingAttempt::mayCommit(const AttemptMove &what) const
{
    return what.isCommit
        || (m_strategy.isolation == Isolation::None && !m_transaction.isOpen()
            && what.step + 1 == m_strategy.bookingSteps());
}

BookingAttempt::Move BookingAttempt::next(const BookingValues &values)
{
    Move move;
    move.what = *m_progress.next();
    SqlAnswer &answer = move.answer;
    answer.ok = true;
    if (m_progress.beginsTransaction())
        answer = begin();
    const bool committing = mayCommit(move.what);
    if (answer.ok)
        answer
            = move.what.isCommit ? m_transaction.commit() : m_steps.execute(move.what.step, values);
    StatementResult result{answer.ok, answer.affected, saysNo(answer)};
    move.saysNo = result.saysNo;
    if (!answer.ok) {
        result.failure = outcomeOf(answer, committing);
        move.failure
            = m_steps.failureOf(move.what.isCommit ? m_steps.steps() : move.what.step, answer);
    }
    const bool wasDecided = m_progress.outcome().has_value();
    m_progress.advance(result);
    // Nothing of the attempt outlives its end, no lock either.
    if (!answer.ok || (m_progress.outcome() && !wasDecided))
        m_transaction.rollback();
    if (!wasDecided) {
        m_deciding = m_progress.outcome() ? move.what : m_progress.next().value_or(move.what);
        move.outcome = m_progress.outcome();
        if (move.outcome)
            m_ending = {*move.outcome, answer.sqlState, move.failure, {}};
    } else if (move.failure && !m_ending.failedAfterwards) {
        m_ending.failedAfterwards = move.failure;
    }
    if (m_progress.isOver())
        move.ending = m_ending;
    return move;
}

} // namespace lastroom
