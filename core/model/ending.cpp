// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/ending.h"

#include "core/model/sentence.h"
#include "core/model/text.h"
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

QString endingText(Ending ending)
{
    switch (ending) {
    case Ending::Safe:
        return Text::tr("safe", "how an order ends");
    case Ending::Overbooked:
        return Text::tr("overbooked");
    case Ending::HiddenOverbooking:
        return Text::tr("hidden overbooking");
    case Ending::LedgerDiffers:
        return Text::tr("ledger differs");
    case Ending::NobodyBooked:
        return Text::tr("nobody booked");
    case Ending::Stuck:
        return Text::tr("stuck", "how an order ends");
    case Ending::Failed:
        return Text::tr("failed");
    }
    return Text::tr("failed");
}

QString endingText(const QString &text, qint64 overbooked, qint64 lostRooms)
{
    if (overbooked > 0) {
        //: %1 is “overbooked”, %2 “3 rooms”
        return Text::tr("%1, %2 too many").arg(text, roomsText(overbooked));
    }
    //: %1 is “ledger differs”, %2 “3 rooms”
    return lostRooms > 0 ? Text::tr("%1, %2 lost").arg(text, roomsText(lostRooms)) : text;
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
