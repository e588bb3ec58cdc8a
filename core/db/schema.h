// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/db/connection.h"

#include <functional>

namespace lastroom {

/**
 * The schema `lastroom` of a database that several programs, and several races of each, share.
 * Touches nothing outside of it. Thread: that of the connection.
 */
class Schema
{
public:
    /**
     * Makes the schema and its tables where they are missing. Where one of the tables is gone, as
     * after a strategy that drops it, all are made anew: rows without it are of no use.
     * Errors: Environment where there is no right to, where the schema is somebody else's, or where
     * a table has been altered.
     */
    static Result<> prepare(Connection &connection);

    /** Removes the events that no living session claims. */
    static Result<> clearAbandonedEvents(Connection &connection);

    /** Runs \p work in a transaction while no other program prepares or clears the schema; all of
     * it or nothing. */
    static Result<> alone(Connection &connection, const std::function<Result<>()> &work);
};

} // namespace lastroom
