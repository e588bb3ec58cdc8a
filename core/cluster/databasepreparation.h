// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/database.h"
#include "core/db/connection.h"
#include "core/db/stopcancel.h"
#include "core/model/report.h"

#include <memory>
#include <stop_token>

namespace lastroom {

/**
 * What every race and every exploration does first, on a connection of its own: looks at the
 * server, and on a given database makes the schema and clears what earlier ones left. Thread: that
 * of its maker; a stop cancels it.
 */
class DatabasePreparation
{
public:
    /** Connects and looks; changes nothing. Errors: Environment. */
    static Result<std::unique_ptr<DatabasePreparation>> begin(const Database &database,
                                                              const ConnectionSettings &settings,
                                                              const std::stop_token &stop);

    const Environment &environment() const { return m_environment; }

    /** Sessions that may be opened once this is gone. */
    int freeConnections() const { return m_freeConnections; }

    /** Makes what every Arena needs. */
    Result<> finish();

private:
    DatabasePreparation(const ConnectionSettings &settings, std::unique_ptr<Connection> connection,
                        const std::stop_token &stop);

    const ConnectionSettings m_settings;
    const std::unique_ptr<Connection> m_connection;
    const StopCancel m_cancel;
    Environment m_environment;
    int m_freeConnections = 0;
};

} // namespace lastroom
