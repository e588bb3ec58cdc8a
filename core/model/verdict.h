// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/hotelrecords.h"

#include <QList>
#include <QString>

#include <optional>

namespace lastroom {

/** What is said of a race, and of the books at any moment. Only Correct is a pass. */
enum class Verdict {
    Correct,
    Overbooked, ///< more was sold than is contracted
    HiddenOverbooking, ///< the ledger is over the contract, the counter is not
    LedgerDiffers, ///< nobody was sold a room twice, but the two records disagree
    NothingBooked, ///< rooms were left, attempts were made, nobody booked
    Stalled, ///< the race was ended because nobody booked any more
};

/** "correct", "overbooked", "hidden overbooking", "ledger differs", "nothing booked", "stalled":
 * the name in files and in what programs read. */
QString verdictName(Verdict verdict);

/** The same for people, in their language; "not audited" for none. Any thread. */
QString verdictText(std::optional<Verdict> verdict);

/** The other way round; nothing for other words. Any thread. */
std::optional<Verdict> verdictNamed(const QString &name);

/** What the books say while attempts are under way: the greater record counts, and that they
 * differ means nothing yet. The worst hotel decides. */
Verdict judgeSoFar(const QList<HotelRecords> &hotels, Keeps keeps);

/** What the books say when every attempt has ended: one of the first four. The ledger counts; the
 * worst hotel decides. */
Verdict judgeBooks(const QList<HotelRecords> &hotels, Keeps keeps);

} // namespace lastroom
