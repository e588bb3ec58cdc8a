// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/strategy.h"

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

bool Strategy::retries(Outcome outcome, QLatin1String sqlState) const
{
    // Whether an unknown one was booked nobody can tell: trying again might sell twice.
    if (outcome == Outcome::Booked || outcome == Outcome::Unknown)
        return false;
    return (!sqlState.isEmpty() && retry.contains(sqlState))
        || retry.contains(outcomeName(outcome));
}

} // namespace lastroom
