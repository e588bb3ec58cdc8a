// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/verdict.h"

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

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

qint64 HotelRecords::available(Keeps keeps) const
{
    return std::max<qint64>(0, contracted - (sold(keeps) + locked));
}

bool HotelRecords::agrees(Keeps keeps) const
{
    return keeps != Keeps::CounterAndLedger || reserved == ledger;
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Correct:
        return u"correct"_s;
    case Verdict::Overbooked:
        return u"overbooked"_s;
    case Verdict::HiddenOverbooking:
        return u"hidden overbooking"_s;
    case Verdict::LedgerDiffers:
        return u"ledger differs"_s;
    }
    return {};
}

Verdict judge(const QList<HotelRecords> &hotels, Keeps keeps)
{
    bool hidden = false;
    bool differs = false;
    for (const HotelRecords &hotel : hotels) {
        const bool over = hotel.overbooked(keeps) > 0;
        const bool counterOver = hotel.reserved + hotel.locked > hotel.contracted;
        if (over && (keeps != Keeps::CounterAndLedger || counterOver))
            return Verdict::Overbooked;
        hidden = hidden || over;
        differs = differs || !hotel.agrees(keeps);
    }
    if (hidden)
        return Verdict::HiddenOverbooking;
    return differs ? Verdict::LedgerDiffers : Verdict::Correct;
}

} // namespace lastroom
