// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/db/arena.h"
#include "core/db/preparedstatement.h"
#include "core/model/recording.h"

#include <chrono>
#include <optional>

namespace lastroom {

/**
 * Reads counter and ledger of a race while it runs, so rarely that the reading costs the race under
 * 1 %: the ledger, which grows, is summed only as often as that allows; the counter is always read.
 * Thread: that of its connection, which has to outlive it.
 */
class Sampler
{
public:
    static constexpr auto interval
        = std::chrono::milliseconds(33); ///< between two readings of the counter

    static Result<Sampler> prepare(Connection &connection, Arena arena);

    /** Reads now. \p time is stamped on it: the moment before the statement was sent. */
    Result<Sample> read(RaceTime time);

    /** Counter, ledger, contract and lock of every hotel, in one snapshot; nothing where its
     * row is gone. */
    Result<QList<std::optional<HotelRecords>>> readAll();

private:
    Sampler(Arena arena, PreparedStatement both, PreparedStatement counter);

    Arena m_arena;
    PreparedStatement m_both;
    PreparedStatement m_counter;
    std::chrono::steady_clock::time_point m_nextLedger{};
};

} // namespace lastroom
