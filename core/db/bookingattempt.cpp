// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/bookingattempt.h"

#include "core/db/outcomeofstate.h"

namespace lastroom {

using namespace Qt::StringLiterals;

BookingAttempt::BookingAttempt(Connection &connection, const Strategy &strategy,
                               PreparedStrategy &steps)
    : m_strategy(strategy)
    , m_steps(steps)
    , m_transaction(connection, strategy.isolation)
{
}

BookingAttempt::Move BookingAttempt::next(const BookingValues &values)
{
    const int step = m_next++;
    if (step == m_steps.steps())
        return commit();
    if (step == 0) {
        if (SqlAnswer begun = m_transaction.begin(); !begun.ok)
            return failed(std::move(begun), step, false);
    }
    const bool commitsItself = m_strategy.isolation == Isolation::None;
    const bool last = step + 1 == m_steps.steps();
    SqlAnswer answer = m_steps.execute(step, values);
    if (!answer.ok) {
        // Whether the last of those that commit by themselves took effect nobody can tell.
        const bool committing = commitsItself && last && answer.connectionLost;
        return failed(std::move(answer), step, committing);
    }
    const std::optional<Outcome> empty = m_strategy.steps.at(step).empty;
    Move move{std::move(answer), {}};
    if (move.answer.affected == 0 && empty)
        move.ending = AttemptEnding{*empty, {}, {}};
    else if (last && commitsItself)
        move.ending = AttemptEnding{Outcome::Booked, {}, {}};
    if (move.ending)
        m_transaction.rollback();
    return move;
}

BookingAttempt::Move BookingAttempt::commit()
{
    SqlAnswer answer = m_transaction.commit();
    if (!answer.ok)
        return failed(std::move(answer), m_steps.steps(), true);
    return {std::move(answer), AttemptEnding{Outcome::Booked, {}, {}}};
}

BookingAttempt::Move BookingAttempt::failed(SqlAnswer answer, int step, bool committing)
{
    AttemptEnding ending{outcomeOf(answer, committing), answer.sqlState,
                         m_steps.failureOf(step, answer)};
    // Nothing of the attempt outlives its end, no lock either.
    m_transaction.rollback();
    return {std::move(answer), std::move(ending)};
}

} // namespace lastroom
