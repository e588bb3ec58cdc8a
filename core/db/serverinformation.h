// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/db/connection.h"

namespace lastroom {

/** What is to be known of a server before a race. A value; safe from any thread. */
struct ServerInformation
{
    static constexpr int oldestVersion = 130000; ///< server_version_num

    QString version; ///< "15.18"
    int number = 0; ///< server_version_num
    bool fsync = false;
    QString database;
    QString role;
    int freeConnections = 0; ///< further sessions that this role may open now

    /** Reads it. Errors: Environment where the server is too old, ConnectionLost, Database. */
    static Result<ServerInformation> read(Connection &connection);

    bool operator==(const ServerInformation &) const = default;
};

} // namespace lastroom
