// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/db/connection.h"
#include "core/race/sampler.h"
#include "core/race/worker.h"

#include <vector>

namespace lastroom {

/** What the clients of a race know of their bookings. */
struct Receipts
{
    std::vector<Receipt> told; ///< booked
    std::vector<Receipt> doubtful; ///< nobody knows
};

/**
 * Reads the database after a race: counter and ledger of each hotel, and whether every booking that
 * a client was told of is in the ledger exactly once, with its hotel and rooms. Holds a bounded
 * number of rows at a time. Thread: that of the connection. Errors: Database where the row of a
 * hotel is gone.
 */
Result<Audit> auditRace(Connection &connection, Sampler &sampler, const RaceContext &context,
                        Receipts receipts);

} // namespace lastroom
