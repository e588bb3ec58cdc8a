// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/race/decision.h"

#include "core/model/text.h"

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** What its answer depends on: an empty one on its condition, a false one on what it returns too.
 */
ReadColumns answerOf(const Step &step)
{
    ReadColumns columns;
    if (step.empty || step.isFalse)
        columns.add(step.traits.condition);
    if (step.isFalse)
        columns.add(step.traits.returned);
    return columns;
}

bool changesAny(const StatementTraits &traits, const ReadColumns &reads)
{
    return (reads.counter && traits.changesCounter) || (reads.ledger && traits.changesLedger);
}

bool isPlace(const StatementTime &statement, int step)
{
    return statement.step == step && !statement.isCommit;
}

} // namespace

bool locksBookings(const StatementTraits &traits)
{
    return traits.changesCounter
        || (traits.locksRows && traits.tables.contains(u"event_hotel_rooms"_s))
        || traits.functions.contains(u"pg_advisory_xact_lock"_s);
}

Decision::Decision(const Strategy &strategy)
    : m_strategy(&strategy)
{
    for (int step = 0; step < strategy.bookingSteps(); ++step) {
        const ReadColumns columns = answerOf(strategy.steps.at(step));
        if (columns.readsSold()) {
            m_step = step;
            m_reads = columns;
        }
    }
}

QString Decision::unknown() const
{
    for (int step = 0; step < m_strategy->bookingSteps(); ++step) {
        const Step &one = m_strategy->steps.at(step);
        if (!one.traits.isKnown)
            return Text::tr("the parser does not understand “%1” (line %2)")
                .arg(one.name)
                .arg(one.line);
        for (const QString &function : m_strategy->setup.functions) {
            if (one.traits.functions.contains(function))
                return Text::tr("“%1” calls %2, and what happens in it is not noted")
                    .arg(one.name, function);
        }
    }
    return {};
}

int Decision::decisionIn(const std::vector<StatementTime> &statements) const
{
    for (std::size_t at = 0; m_step >= 0 && at < statements.size(); ++at) {
        if (isPlace(statements[at], m_step))
            return int(at);
    }
    return -1;
}

int Decision::snapshotIn(const std::vector<StatementTime> &statements, int decision) const
{
    const bool keepsSnapshot = m_strategy->isolation == Isolation::RepeatableRead
        || m_strategy->isolation == Isolation::Serializable;
    for (int at = 0; keepsSnapshot && at < decision; ++at) {
        const StatementTime &statement = statements[std::size_t(at)];
        if (!statement.isLook() && m_strategy->steps.at(statement.step).traits.takesSnapshot())
            return at;
    }
    return decision;
}

bool Decision::locksUntilCommit(int step) const
{
    return m_strategy->isolation != Isolation::None
        && locksBookings(m_strategy->steps.at(step).traits);
}

bool Decision::changes(const ReadColumns &reads) const
{
    for (int step = 0; step < m_strategy->bookingSteps(); ++step) {
        if (changesAny(m_strategy->steps.at(step).traits, reads))
            return true;
    }
    return false;
}

int Decision::effectIn(const std::vector<StatementTime> &statements, const ReadColumns &reads) const
{
    bool isChanged = false;
    for (std::size_t at = 0; at < statements.size(); ++at) {
        const StatementTime &statement = statements[at];
        if (statement.isLook())
            continue;
        if (statement.isCommit)
            return isChanged ? int(at) : -1;
        isChanged = isChanged || changesAny(m_strategy->steps.at(statement.step).traits, reads);
        if (isChanged && m_strategy->isolation == Isolation::None)
            return int(at);
    }
    return -1;
}

} // namespace lastroom
