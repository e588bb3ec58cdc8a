// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/hotelrecords.h"
#include "core/model/result.h"
#include "core/strategy/attemptmove.h"

namespace lastroom {

/** What the clients of a schedule find: rooms left in one hotel, and what each of them wants. A
 * value. */
struct Situation
{
    static constexpr int leastClients = 2;
    static constexpr int mostClients = 4;
    static constexpr int mostRooms = 100;

    int clients = 2;
    int rooms = 1; ///< contracted and left; nothing is reserved or locked
    int booking = 1; ///< rooms that each client wants
    bool overlap = false; ///< a statement that commits by itself and its commit are two moves

    /** Nothing, or the first number outside of its range. */
    Result<> check() const;

    Grain grain() const { return overlap ? Grain::Commit : Grain::Statement; }

    /** The row before the first step. */
    HotelRecords start() const { return {rooms, 0, 0, 0}; }

    bool operator==(const Situation &) const = default;
};

/** "1 room left, 2 clients, each wants 1, statements overlap". */
QString situationText(const Situation &situation);

} // namespace lastroom
