// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/fault.h"
#include "core/model/outcome.h"

#include <QString>

#include <array>
#include <cstdint>

namespace lastroom {

/** Nanoseconds on the race's monotonic clock; 0 is the moment the clients are let go. */
using RaceTime = std::int64_t;

constexpr double seconds(RaceTime time)
{
    return double(time) / 1e9;
}

/**
 * One run through a strategy's steps, as the worker that ran it saw it. Kept small: a race may have
 * millions. A value; safe from any thread.
 */
struct Attempt
{
    RaceTime requestStart = 0; ///< when the first attempt at the same request began
    RaceTime start = 0;
    RaceTime end = 0;
    std::uint32_t client = 0; ///< from 0
    std::uint32_t request = 0; ///< which of the client's requests, from 0
    std::uint32_t rooms = 0;
    std::uint32_t firstNote = 0; ///< place of its first StatementNote
    std::uint16_t hotel = 0; ///< place in Inventory::hotels
    std::uint16_t connection = 0; ///< that served it, from 0
    Outcome outcome = Outcome::Failed;
    Fault fault = Fault::None; ///< that befell it
    bool isMixed = false; ///< booked in the other way, where the clients are mixed
    std::uint8_t notes = 0; ///< how many of its statements were noted; 0: none were
    std::array<char, 5> state = {}; ///< SQLSTATE; zeros where the server said none

    bool isFirst() const { return start == requestStart; }

    QLatin1String sqlState() const
    {
        return state[0] == 0 ? QLatin1String() : QLatin1String(state.data(), 5);
    }
};

} // namespace lastroom
