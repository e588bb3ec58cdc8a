// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cluster/databasepreparation.h"

#include "core/db/arena.h"
#include "core/db/serverinformation.h"

namespace lastroom {

using namespace Qt::StringLiterals;

DatabasePreparation::DatabasePreparation(const ConnectionSettings &settings,
                                         std::unique_ptr<Connection> connection,
                                         const std::stop_token &stop)
    : m_settings(settings)
    , m_connection(std::move(connection))
    , m_cancel(stop, m_connection->canceller())
{
}

Result<std::unique_ptr<DatabasePreparation>>
DatabasePreparation::begin(const Database &database, const ConnectionSettings &settings,
                           const std::stop_token &stop)
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(settings, u"preparation"_s);
    if (!connection)
        return failure(connection.error());
    std::unique_ptr<DatabasePreparation> preparation(
        new DatabasePreparation(settings, *std::move(connection), stop));
    const Result<ServerInformation> information
        = ServerInformation::read(*preparation->m_connection);
    if (!information)
        return failure(information.error());
    Environment &environment = preparation->m_environment;
    environment = Environment::here();
    environment.postgresql = information->version;
    environment.privateServer = database.isPrivate();
    environment.fsync = information->fsync;
    environment.started = QDateTime::currentDateTimeUtc();
    // This session is gone when the others come.
    preparation->m_freeConnections = information->freeConnections + 1;
    return preparation;
}

Result<> DatabasePreparation::finish()
{
    return Arena::prepare(*m_connection, m_settings);
}

} // namespace lastroom
