// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/db/connection.h"
#include "core/model/inventory.h"
#include "core/model/recording.h"

#include <QHash>
#include <QList>

namespace lastroom {

/** The rows of one race: an event of its own with a copy of the inventory. */
struct RaceRows
{
    QByteArray event; ///< its id
    QList<QByteArray> hotels; ///< ids, in the order of the inventory

    /** Place of the hotel with this id, or -1. */
    int placeOf(const QByteArray &id) const { return int(hotels.indexOf(id)); }
};

/**
 * Makes the schema `lastroom` and its tables where they are missing; touches nothing outside it.
 * Errors: Environment where there is no right to, or where the schema is somebody else's.
 */
Result<> prepareSchema(Connection &connection);

/** Removes the events that no living session claims. */
Result<> clearAbandonedEvents(Connection &connection);

/**
 * Makes an event with \p inventory. It belongs to \p connection until that is closed: then the next
 * program that starts a race removes it.
 */
Result<RaceRows> createEvent(Connection &connection, const Inventory &inventory);

/**
 * Adds \p count hotels like \p hotel to an event.
 * \return their ids
 */
Result<QList<QByteArray>> addHotels(Connection &connection, const QByteArray &event,
                                    const Hotel &hotel, int count);

/** Makes an event that was created on a connection that broke belong to \p connection. */
Result<> claimEvent(Connection &connection, const QByteArray &event);

} // namespace lastroom
