// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/db/connectionsettings.h"
#include "core/db/session.h"
#include "core/model/result.h"

#include <QString>

#include <memory>
#include <mutex>

namespace lastroom {

/**
 * One PostgreSQL session through a QSqlDatabase of its own, its search path set to the schema
 * of its settings alone. Thread: opened, used and destroyed on one thread.
 */
class Connection
{
public:
    /** Whether Qt has its driver for PostgreSQL. */
    static bool hasDriver();

    /**
     * Connects, at most 5 s.
     * \param role what it is for; becomes part of application_name: "lastroom worker 3 naive"
     * \return Environment: unreachable, wrong password, no such database; File is never returned
     */
    static Result<std::unique_ptr<Connection>> open(const ConnectionSettings &settings,
                                                    const QString &role);

    /** The session is gone when this returns, unless the server takes more than 2 s for that:
     * libpq would not wait, and who connects next could find all places taken. */
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /** Runs one statement without parameters; what it returns is kept as text. */
    SqlAnswer execute(const QByteArray &sql) { return m_session.execute(sql); }

    /** What is said over the driver's handle. */
    Session &session() { return m_session; }

    int processId() const { return m_session.processId(); }

    bool isLost() const { return m_session.isLost(); }

    std::shared_ptr<const SessionCancel> canceller() const { return m_canceller; }

private:
    explicit Connection(QString name);

    QString m_name;
    Session m_session;
    std::shared_ptr<const SessionCancel> m_canceller;
};

} // namespace lastroom
