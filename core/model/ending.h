// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/hotelrecords.h"
#include "core/model/outcome.h"

#include <QList>
#include <QString>

#include <array>
#include <cstddef>
#include <optional>

namespace lastroom {

/** How an order ends: in exactly one of these. Only Safe is a pass. */
enum class Ending : unsigned char {
    Safe, ///< the books are right, somebody booked, every attempt ended as an attempt may
    Overbooked,
    HiddenOverbooking, ///< the ledger is over the contract, the counter is not
    LedgerDiffers, ///< nobody was sold a room twice, but the two records disagree
    NobodyBooked,
    Stuck, ///< a client waits for something that nobody will give back
    Failed, ///< a statement failed in a way that no strategy means to meet
};

constexpr std::size_t endingCount = 7;

/** How many orders ended in each, indexed by the enumerator. */
using EndingCounts = std::array<qint64, endingCount>;

constexpr std::size_t index(Ending ending)
{
    return static_cast<std::size_t>(ending);
}

/** The name in JSON: "safe", "hidden_overbooking", "nobody_booked", … */
QLatin1String endingKey(Ending ending);

/** The name in files and in what programs read: "safe", "hidden overbooking", "nobody booked", … */
QString endingName(Ending ending);

/** The same for people, in their language. Any thread. */
QString endingText(Ending ending);

/** "overbooked, 1 room too many", "ledger differs, 2 rooms lost"; \p text alone, that of an ending
 * or a verdict, where there is no number to tell. Any thread. */
QString endingText(const QString &text, qint64 overbooked, qint64 lostRooms);

/** Rooms were sold beyond the contract. */
constexpr bool isOverbooked(Ending ending)
{
    return ending == Ending::Overbooked || ending == Ending::HiddenOverbooking;
}

/** How one client's attempt ended in an order. A value. */
struct AttemptEnd
{
    std::optional<Outcome> outcome; ///< none: it waits for ever
    QString sqlState = {}; ///< five characters, or empty where the server said none
    bool failedAfterwards = false; ///< a step that ran after its end failed

    /** It ended as an attempt may: booked, told that nothing is left, lost a conflict, or was
     * refused by a constraint that guards the rooms (23514, 23P01, 23505); and what followed it did
     * not fail. */
    bool isMeant() const;

    bool operator==(const AttemptEnd &) const = default;
};

/** How the order ended whose clients' attempts ended so and left \p records. */
Ending judgeOrder(const HotelRecords &records, Keeps keeps, const QList<AttemptEnd> &attempts);

} // namespace lastroom
