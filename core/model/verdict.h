// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

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

    /** max(0, sold + locked − contracted). */
    qint64 overbooked(Keeps keeps) const;

    /** max(0, contracted − (sold + locked)). */
    qint64 available(Keeps keeps) const;

    /** True where only one record is kept, or both say the same. */
    bool agrees(Keeps keeps) const;

    bool operator==(const HotelRecords &) const = default;
};

enum class Verdict { Correct, Overbooked, HiddenOverbooking, LedgerDiffers };

/** "correct", "overbooked", "hidden overbooking", "ledger differs". */
QString verdictName(Verdict verdict);

/** The verdict over all hotels; the worst of them counts. */
Verdict judge(const QList<HotelRecords> &hotels, Keeps keeps);

} // namespace lastroom
