// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/ending.h"

#include "core/model/sentence.h"
#include "core/model/verdict.h"

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

QLatin1String endingKey(Ending ending)
{
    switch (ending) {
    case Ending::Safe:
        return QLatin1String("safe");
    case Ending::Overbooked:
        return QLatin1String("overbooked");
    case Ending::HiddenOverbooking:
        return QLatin1String("hidden_overbooking");
    case Ending::LedgerDiffers:
        return QLatin1String("ledger_differs");
    case Ending::NobodyBooked:
        return QLatin1String("nobody_booked");
    case Ending::Stuck:
        return QLatin1String("stuck");
    case Ending::Failed:
        return QLatin1String("failed");
    }
    return QLatin1String("failed");
}

QString endingName(Ending ending)
{
    return QString(endingKey(ending)).replace(u'_', u' ');
}

QString endingText(const QString &name, qint64 overbooked, qint64 lostRooms)
{
    if (overbooked > 0)
        return u"%1, %2 too many"_s.arg(name, roomsText(overbooked));
    return lostRooms > 0 ? u"%1, %2 lost"_s.arg(name, roomsText(lostRooms)) : name;
}

bool AttemptEnd::isMeant() const
{
    if (!outcome || failedAfterwards)
        return false;
    switch (*outcome) {
    case Outcome::Booked:
    case Outcome::SoldOut:
    case Outcome::Conflict:
    case Outcome::SerializationFailure:
    case Outcome::Deadlock:
    case Outcome::LockNotAvailable:
        return true;
    case Outcome::ConstraintViolation:
        return sqlState == "23514"_L1 || sqlState == "23P01"_L1 || sqlState == "23505"_L1;
    case Outcome::Cancelled:
    case Outcome::ConnectionLost:
    case Outcome::RolledBack:
    case Outcome::Unknown:
    case Outcome::Failed:
        return false;
    }
    return false;
}

Ending judgeOrder(const HotelRecords &records, Keeps keeps, const QList<AttemptEnd> &attempts)
{
    const auto any = [&](auto is) { return std::any_of(attempts.begin(), attempts.end(), is); };
    switch (judgeBooks({records}, keeps)) {
    case Verdict::Overbooked:
        return Ending::Overbooked;
    case Verdict::HiddenOverbooking:
        return Ending::HiddenOverbooking;
    case Verdict::LedgerDiffers:
        return Ending::LedgerDiffers;
    default:
        break;
    }
    // A statement that the server does not even plan says more than that nobody booked.
    if (any([](const AttemptEnd &end) { return end.outcome == Outcome::Failed; }))
        return Ending::Failed;
    if (!any([](const AttemptEnd &end) { return end.outcome == Outcome::Booked; }))
        return Ending::NobodyBooked;
    if (any([](const AttemptEnd &end) { return !end.outcome; }))
        return Ending::Stuck;
    if (any([](const AttemptEnd &end) { return !end.isMeant(); }))
        return Ending::Failed;
    return Ending::Safe;
}

} // namespace lastroom
