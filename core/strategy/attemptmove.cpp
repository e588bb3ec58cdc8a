// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/attemptmove.h"

namespace lastroom {

bool runsAfter(Step::When when, Outcome outcome)
{
    switch (outcome) {
    case Outcome::ConnectionLost:
    case Outcome::Unknown:
        return false; // there is no session left to run it in
    case Outcome::Booked:
        return when == Step::When::Always || when == Step::When::Booked;
    case Outcome::SoldOut:
        return when == Step::When::Always || when == Step::When::SoldOut;
    case Outcome::Conflict:
    case Outcome::SerializationFailure:
    case Outcome::Deadlock:
    case Outcome::LockNotAvailable:
        return when == Step::When::Always || when == Step::When::Conflict;
    case Outcome::ConstraintViolation:
    case Outcome::Cancelled:
    case Outcome::RolledBack:
    case Outcome::Failed:
        return when == Step::When::Always || when == Step::When::Failed;
    }
    return false;
}

AttemptProgress::AttemptProgress(const Strategy &strategy, Grain grain)
    : m_strategy(&strategy)
    , m_grain(grain)
    , m_isOver(strategy.steps.isEmpty())
{
}

std::optional<AttemptMove> AttemptProgress::next() const
{
    if (m_isOver)
        return {};
    return AttemptMove{m_step, m_commitIsDue};
}

bool AttemptProgress::beginsTransaction() const
{
    if (m_isOver || m_commitIsDue)
        return false;
    if (m_strategy->isolation != Isolation::None && !m_outcome)
        return m_step == 0;
    return m_grain == Grain::Commit && m_strategy->mayChange(m_step);
}

void AttemptProgress::advance(const StatementResult &result)
{
    if (m_outcome)
        goOnAfterwards(result);
    else if (m_commitIsDue)
        afterCommit(result);
    else
        afterStatement(result);
}

/** Its commit makes something visible. */
bool AttemptProgress::isChange(const StatementResult &result) const
{
    const StatementTraits &traits = m_strategy->steps.at(m_step).traits;
    const bool touchedNothing = traits.tellsChangedRows() && result.rows == 0;
    return result.ok && m_strategy->mayChange(m_step) && !touchedNothing;
}

/** How the statement ends the attempt, if it does. */
std::optional<Outcome> AttemptProgress::decision(const StatementResult &result) const
{
    const Step &step = m_strategy->steps.at(m_step);
    if (result.rows == 0 && step.empty)
        return step.empty;
    if (result.saysNo && step.isFalse)
        return step.isFalse;
    return {};
}

void AttemptProgress::afterStatement(const StatementResult &result)
{
    if (!result.ok)
        return decide(result.failure);
    m_decided = decision(result);
    const bool isLast = m_step + 1 == m_strategy->bookingSteps();
    if (m_strategy->isolation != Isolation::None) {
        if (m_decided)
            return decide(*m_decided);
        m_commitIsDue = isLast;
    } else {
        if (isLast && !m_decided)
            m_decided = Outcome::Booked;
        m_commitIsDue = m_grain == Grain::Commit && isChange(result);
        if (m_decided && !m_commitIsDue)
            return decide(*m_decided);
    }
    if (!m_commitIsDue)
        ++m_step;
}

void AttemptProgress::afterCommit(const StatementResult &result)
{
    m_commitIsDue = false;
    if (!result.ok)
        return decide(result.failure);
    if (m_strategy->isolation != Isolation::None)
        return decide(Outcome::Booked);
    if (m_decided)
        return decide(*m_decided);
    ++m_step;
}

void AttemptProgress::goOnAfterwards(const StatementResult &result)
{
    if (!result.ok && result.failure == Outcome::ConnectionLost) {
        m_isOver = true;
        return;
    }
    m_commitIsDue = !m_commitIsDue && m_grain == Grain::Commit && isChange(result);
    if (!m_commitIsDue)
        toAfterwards(m_step + 1);
}

void AttemptProgress::decide(Outcome outcome)
{
    m_outcome = outcome;
    m_commitIsDue = false;
    toAfterwards(m_strategy->bookingSteps());
}

/** To the first step from \p from on that runs after such an end. */
void AttemptProgress::toAfterwards(int from)
{
    for (m_step = from; m_step < m_strategy->steps.size(); ++m_step) {
        if (runsAfter(*m_strategy->steps.at(m_step).when, *m_outcome))
            return;
    }
    m_isOver = true;
}

} // namespace lastroom
