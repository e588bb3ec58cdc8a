// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cluster/database.h"

#include "core/model/text.h"

namespace lastroom {

using namespace Qt::StringLiterals;

std::shared_ptr<Database> Database::makePrivate(const PrivateServerSettings &settings,
                                                std::function<void()> changed)
{
    std::shared_ptr<Database> database(new Database);
    database->m_server = std::make_unique<PrivateServer>(settings, std::move(changed));
    return database;
}

Result<std::shared_ptr<Database>> Database::given(const QString &address)
{
    Result<ConnectionSettings> settings = ConnectionSettings::fromText(address);
    if (!settings)
        return lastroom::failure(settings.error());
    std::shared_ptr<Database> database(new Database);
    database->m_given = *std::move(settings);
    return database;
}

Result<ConnectionSettings> Database::settings(const std::stop_token &stop) const
{
    if (!m_server)
        return m_given;
    const Result<ServerSocket> socket = m_server->waitUntilReady(stop);
    if (!socket)
        return lastroom::failure(socket.error());
    return ConnectionSettings::onSocket(socket->folder, socket->role, socket->database)
        .withArenas();
}

bool Database::isReady() const
{
    return !m_server || m_server->state() == PrivateServer::State::Ready;
}

std::optional<Error> Database::failure() const
{
    return m_server ? m_server->failure() : std::nullopt;
}

QString Database::description() const
{
    if (!m_server)
        return Text::tr("PostgreSQL at %1").arg(m_given.description());
    if (m_server->state() != PrivateServer::State::Ready)
        return Text::tr("Private PostgreSQL");
    const Result<ServerSocket> socket = m_server->waitUntilReady();
    return socket ? Text::tr("Private PostgreSQL %1").arg(socket->version)
                  : Text::tr("Private PostgreSQL");
}

QStringList Database::names() const
{
    return m_server ? QStringList() : m_given.names();
}

} // namespace lastroom
