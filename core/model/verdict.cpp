// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/verdict.h"

#include "core/model/text.h"

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** \p over is how many rooms of a hotel are sold beyond its contract. */
template <typename Over>
Verdict worstOver(const QList<HotelRecords> &hotels, Keeps keeps, Over over)
{
    Verdict worst = Verdict::Correct;
    for (const HotelRecords &hotel : hotels) {
        if (over(hotel) == 0)
            continue;
        if (keeps != Keeps::CounterAndLedger || hotel.overbooked(Keeps::Counter) > 0)
            return Verdict::Overbooked;
        worst = Verdict::HiddenOverbooking;
    }
    return worst;
}

} // namespace

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
    case Verdict::NothingBooked:
        return u"nothing booked"_s;
    case Verdict::Stalled:
        return u"stalled"_s;
    }
    return {};
}

QString verdictText(std::optional<Verdict> verdict)
{
    if (!verdict)
        return Text::tr("not audited");
    switch (*verdict) {
    case Verdict::Correct:
        return Text::tr("correct");
    case Verdict::Overbooked:
        return Text::tr("overbooked");
    case Verdict::HiddenOverbooking:
        return Text::tr("hidden overbooking");
    case Verdict::LedgerDiffers:
        return Text::tr("ledger differs");
    case Verdict::NothingBooked:
        return Text::tr("nothing booked");
    case Verdict::Stalled:
        return Text::tr("stalled");
    }
    return {};
}

std::optional<Verdict> verdictNamed(const QString &name)
{
    for (const Verdict verdict :
         {Verdict::Correct, Verdict::Overbooked, Verdict::HiddenOverbooking, Verdict::LedgerDiffers,
          Verdict::NothingBooked, Verdict::Stalled}) {
        if (verdictName(verdict) == name)
            return verdict;
    }
    return {};
}

Verdict judgeSoFar(const QList<HotelRecords> &hotels, Keeps keeps)
{
    return worstOver(hotels, keeps,
                     [keeps](const HotelRecords &hotel) { return hotel.overbooked(keeps); });
}

Verdict judgeBooks(const QList<HotelRecords> &hotels, Keeps keeps)
{
    const Verdict over = worstOver(
        hotels, keeps, [keeps](const HotelRecords &hotel) { return hotel.oversold(keeps); });
    if (over != Verdict::Correct)
        return over;
    for (const HotelRecords &hotel : hotels) {
        if (!hotel.agrees(keeps))
            return Verdict::LedgerDiffers;
    }
    return Verdict::Correct;
}

} // namespace lastroom
