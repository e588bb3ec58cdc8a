// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/strategy.h"

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

QString isolationName(Isolation isolation)
{
    switch (isolation) {
    case Isolation::None:
        return u"none"_s;
    case Isolation::ReadCommitted:
        return u"read committed"_s;
    case Isolation::RepeatableRead:
        return u"repeatable read"_s;
    case Isolation::Serializable:
        return u"serializable"_s;
    }
    return {};
}

QString expectName(Strategy::Expect expect)
{
    switch (expect) {
    case Strategy::Expect::Correct:
        return u"correct"_s;
    case Strategy::Expect::Overbooked:
        return u"overbooked"_s;
    case Strategy::Expect::LedgerDiffers:
        return u"ledger differs"_s;
    case Strategy::Expect::NobodyBooks:
        return u"nobody books"_s;
    case Strategy::Expect::Stuck:
        return u"stuck"_s;
    }
    return {};
}

int Strategy::bookingSteps() const
{
    return int(std::count_if(steps.begin(), steps.end(),
                             [](const Step &step) { return !step.when.has_value(); }));
}

bool Strategy::mayChange(int step) const
{
    const StatementTraits &traits = steps.at(step).traits;
    return traits.mayChangeRows() || traits.functions.intersects(setup.functions);
}

bool Strategy::treatsClientsAlike() const
{
    const auto tellsApart = [](const Step &step) {
        const ClientIdentity &identity = step.traits.identity;
        return !step.traits.isKnown || identity.readsIt
            || std::any_of(identity.decidingParameters.begin(), identity.decidingParameters.end(),
                           [&](int number) {
                               const QString which = step.statement.parameters.value(number);
                               return which == u"email" || which == u"request";
                           });
    };
    // What a trigger does with a row that is inserted, no statement tells.
    return setup.isEmpty() && std::none_of(steps.begin(), steps.end(), tellsApart);
}

Strategy Strategy::atLevel(Isolation level) const
{
    Strategy other = *this;
    const Isolation own = written.value_or(isolation);
    other.written = level == own ? std::nullopt : std::optional(own);
    other.isolation = level;
    return other;
}

QString Strategy::key() const
{
    return isAsWritten() ? name : u"%1 at %2"_s.arg(name, isolationName(isolation));
}

QList<Strategy> atEveryLevel(const QList<Strategy> &strategies)
{
    QList<Strategy> all;
    for (const Strategy &strategy : strategies) {
        for (const Isolation level : {Isolation::None, Isolation::ReadCommitted,
                                      Isolation::RepeatableRead, Isolation::Serializable})
            all.append(strategy.atLevel(level));
    }
    return all;
}

bool Strategy::retries(Outcome outcome, QLatin1String sqlState) const
{
    if (outcome == Outcome::Booked)
        return false;
    // Whether an unknown one was booked nobody can tell: trying again might sell twice, and only
    // who says so in as many words wants that.
    if (outcome == Outcome::Unknown)
        return retry.contains(outcomeName(outcome));
    return (!sqlState.isEmpty() && retry.contains(sqlState))
        || retry.contains(outcomeName(outcome));
}

} // namespace lastroom
