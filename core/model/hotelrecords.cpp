// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/hotelrecords.h"

#include <algorithm>

namespace lastroom {

qint64 HotelRecords::sold(Keeps keeps) const
{
    switch (keeps) {
    case Keeps::CounterAndLedger:
        return std::max(reserved, ledger);
    case Keeps::Counter:
        return reserved;
    case Keeps::Ledger:
        return ledger;
    }
    return reserved;
}

qint64 HotelRecords::overbooked(Keeps keeps) const
{
    // A contract that locks everything is not overbooked by its locked rooms.
    return std::max<qint64>(0, sold(keeps) + locked - contracted);
}

qint64 HotelRecords::oversold(Keeps keeps) const
{
    return overbooked(keeps == Keeps::Counter ? Keeps::Counter : Keeps::Ledger);
}

qint64 HotelRecords::lostRooms(Keeps keeps) const
{
    return keeps == Keeps::CounterAndLedger ? std::max<qint64>(0, reserved - ledger) : 0;
}

qint64 HotelRecords::available(Keeps keeps) const
{
    return std::max<qint64>(0, contracted - (sold(keeps) + locked));
}

bool HotelRecords::agrees(Keeps keeps) const
{
    return keeps != Keeps::CounterAndLedger || reserved == ledger;
}

} // namespace lastroom
