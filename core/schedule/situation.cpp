// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/situation.h"

#include "core/model/sentence.h"
#include "core/model/text.h"

namespace lastroom {

using namespace Qt::StringLiterals;

Result<> Situation::check() const
{
    const auto within = [](const QString &what, int value, int least, int most) -> Result<> {
        if (value >= least && value <= most)
            return {};
        return failure(Error::Kind::Arguments, what,
                       Text::tr("%1 is not from %2 to %3").arg(value).arg(least).arg(most));
    };
    return within(u"clients"_s, clients, leastClients, mostClients)
        .and_then([&] { return within(u"rooms"_s, rooms, 1, mostRooms); })
        .and_then([&] { return within(u"booking"_s, booking, 1, mostRooms); });
}

QString situationText(const Situation &situation)
{
    //: %1 is "3 rooms", %2 how many rooms each client wants
    const QString text = situation.overlap
        ? Text::tr("%1 left, %n clients, each wants %2, statements overlap", nullptr,
                   situation.clients)
        : Text::tr("%1 left, %n clients, each wants %2", nullptr, situation.clients);
    return text.arg(roomsText(situation.rooms)).arg(situation.booking);
}

} // namespace lastroom
