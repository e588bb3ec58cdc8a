// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <cstddef>

namespace lastroom {

/** How one attempt ended. */
enum class Outcome : unsigned char {
    Booked,
    SoldOut,
    Conflict,
    SerializationFailure, ///< 40001
    Deadlock, ///< 40P01
    LockNotAvailable, ///< 55P03
    ConstraintViolation, ///< class 23
    Cancelled, ///< 57014, or stopped by the user
    ConnectionLost,
    RolledBack, ///< the server answered COMMIT with ROLLBACK
    Unknown, ///< the connection broke during COMMIT
    Failed, ///< any other SQLSTATE
};

constexpr std::size_t outcomeCount = 12;

/** How often each Outcome occurred, indexed by the enumerator. */
using OutcomeCounts = std::array<qint64, outcomeCount>;

/** The attempt met another one, and has to be made again: a conflict, 40001, 40P01, 55P03. */
constexpr bool isConflict(Outcome outcome)
{
    return outcome == Outcome::Conflict || outcome == Outcome::SerializationFailure
        || outcome == Outcome::Deadlock || outcome == Outcome::LockNotAvailable;
}

constexpr std::size_t index(Outcome outcome)
{
    return static_cast<std::size_t>(outcome);
}

/** The name in JSON: "booked", "sold_out", "serialization_failure", … */
QLatin1String outcomeKey(Outcome outcome);

/** The name in strategy files: "booked", "sold out", "serialization failure", … */
QString outcomeName(Outcome outcome);

/** The same for people, in their language. Any thread. */
QString outcomeText(Outcome outcome);

} // namespace lastroom
