// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/situation.h"

#include "core/model/sentence.h"

namespace lastroom {

using namespace Qt::StringLiterals;

Result<> Situation::check() const
{
    const auto within = [](const QString &what, int value, int least, int most) -> Result<> {
        if (value >= least && value <= most)
            return {};
        return failure(Error::Kind::Arguments, what,
                       u"%1 is not from %2 to %3"_s.arg(value).arg(least).arg(most));
    };
    return within(u"clients"_s, clients, leastClients, mostClients)
        .and_then([&] { return within(u"rooms"_s, rooms, 1, mostRooms); })
        .and_then([&] { return within(u"booking"_s, booking, 1, mostRooms); });
}

QString situationText(const Situation &situation)
{
    return u"%1 left, %2 clients, each wants %3%4"_s.arg(roomsText(situation.rooms))
        .arg(situation.clients)
        .arg(situation.booking)
        .arg(situation.overlap ? u", statements overlap"_s : QString());
}

} // namespace lastroom
