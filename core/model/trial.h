// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/hotelrecords.h"
#include "core/model/outcome.h"
#include "core/model/statementfailure.h"

#include <QString>

#include <chrono>
#include <optional>

namespace lastroom {

/** What became of a strategy tried alone: one booking on a fresh row, nobody beside it. A value;
 * safe from any thread. */
struct Trial
{
    Outcome outcome = Outcome::Booked;
    QString step; ///< the one that ended the attempt; empty where it booked
    int line = 0; ///< where its SQL begins in the file
    std::optional<StatementFailure> failure; ///< what the server said, where it refused
    std::optional<StatementFailure> failedAfterwards
        = {}; ///< of a step that runs after the attempt
    bool wasCutShort = false; ///< it had not ended in time and was cancelled
    Keeps keeps = Keeps::CounterAndLedger;
    int rooms = 1; ///< wanted
    HotelRecords records; ///< afterwards
    std::chrono::nanoseconds duration{}; ///< of the attempt

    bool booked() const { return outcome == Outcome::Booked; }

    /** The records that the strategy keeps say the same, and that something was sold. */
    bool keepsItsBooks() const;

    bool isSound() const { return booked() && keepsItsBooks() && !failedAfterwards; }

    /** What is wrong: "tried alone, it does not book: record (line 22): null value in column
     * “request_id” … (23502). Failing row contains …". Empty where it is sound. */
    QString finding() const;

    bool operator==(const Trial &) const = default;
};

} // namespace lastroom
