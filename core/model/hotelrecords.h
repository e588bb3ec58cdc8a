// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace lastroom {

/** What a strategy maintains of the two records of what was sold. */
enum class Keeps { CounterAndLedger, Counter, Ledger };

/** Both records of one hotel, read in one snapshot. A value; safe from any thread. */
struct HotelRecords
{
    qint64 contracted = 0;
    qint64 locked = 0;
    qint64 reserved = 0; ///< the counter
    qint64 ledger = 0; ///< the sum over the reservations

    /** Rooms sold as far as the kept records say: the greater one where both are kept. */
    qint64 sold(Keeps keeps) const;

    /** max(0, sold + locked − contracted): what is shown while attempts are under way. */
    qint64 overbooked(Keeps keeps) const;

    /** Rooms sold beyond the contract once every attempt has ended: by the ledger, which names who
     * bought them; by the counter where only that is kept. */
    qint64 oversold(Keeps keeps) const;

    /** Rooms that the counter counts as sold and the ledger gives to nobody; 0 where only one
     * record is kept. */
    qint64 lostRooms(Keeps keeps) const;

    /** max(0, contracted − (sold + locked)). */
    qint64 available(Keeps keeps) const;

    /** True where only one record is kept, or both say the same. */
    bool agrees(Keeps keeps) const;

    bool operator==(const HotelRecords &) const = default;
};

} // namespace lastroom
