// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/outcome.h"

#include "core/model/text.h"

namespace lastroom {

using namespace Qt::StringLiterals;

QLatin1String outcomeKey(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Booked:
        return QLatin1String("booked");
    case Outcome::SoldOut:
        return QLatin1String("sold_out");
    case Outcome::Conflict:
        return QLatin1String("conflict");
    case Outcome::SerializationFailure:
        return QLatin1String("serialization_failure");
    case Outcome::Deadlock:
        return QLatin1String("deadlock");
    case Outcome::LockNotAvailable:
        return QLatin1String("lock_not_available");
    case Outcome::ConstraintViolation:
        return QLatin1String("constraint_violation");
    case Outcome::Cancelled:
        return QLatin1String("cancelled");
    case Outcome::ConnectionLost:
        return QLatin1String("connection_lost");
    case Outcome::RolledBack:
        return QLatin1String("rolled_back");
    case Outcome::Unknown:
        return QLatin1String("unknown");
    case Outcome::Failed:
        return QLatin1String("failed");
    }
    return QLatin1String("failed");
}

QString outcomeName(Outcome outcome)
{
    return outcome == Outcome::ConstraintViolation
        ? u"refused by a constraint"_s
        : QString(outcomeKey(outcome)).replace(u'_', u' ');
}

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Booked:
        return Text::tr("booked");
    case Outcome::SoldOut:
        return Text::tr("sold out");
    case Outcome::Conflict:
        return Text::tr("conflict");
    case Outcome::SerializationFailure:
        return Text::tr("serialization failure");
    case Outcome::Deadlock:
        return Text::tr("deadlock");
    case Outcome::LockNotAvailable:
        return Text::tr("lock not available");
    case Outcome::ConstraintViolation:
        return Text::tr("refused by a constraint");
    case Outcome::Cancelled:
        return Text::tr("cancelled");
    case Outcome::ConnectionLost:
        return Text::tr("connection lost");
    case Outcome::RolledBack:
        return Text::tr("rolled back");
    case Outcome::Unknown:
        return Text::tr("unknown", "how an attempt ended");
    case Outcome::Failed:
        return Text::tr("failed");
    }
    return Text::tr("failed");
}

} // namespace lastroom
