// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/strategy.h"

namespace lastroom {

QString isolationName(Isolation isolation)
{
    switch (isolation) {
    case Isolation::None:
        return QStringLiteral("none");
    case Isolation::ReadCommitted:
        return QStringLiteral("read committed");
    case Isolation::RepeatableRead:
        return QStringLiteral("repeatable read");
    case Isolation::Serializable:
        return QStringLiteral("serializable");
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
