// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace lastroom {

/**
 * Where a PostgreSQL is, as libpq's keywords. What is not named is left to libpq: PGHOST,
 * PGSERVICE, .pgpass and the rest. A value; safe from any thread.
 */
class ConnectionSettings
{
public:
    /** `postgresql://…`, or libpq's `key=value …`. Errors: Arguments, without the password. */
    static Result<ConnectionSettings> fromText(const QString &text);

    /** The private server whose socket lies in \p folder. */
    static ConnectionSettings onSocket(const QString &folder, const QString &role,
                                       const QString &database);

    /** The value of a libpq keyword, or empty. */
    QString value(const QString &keyword) const { return m_keywords.value(keyword); }

    const QMap<QString, QString> &keywords() const { return m_keywords; }

    /** The only schema that the session looks in. */
    const QByteArray &schema() const { return m_schema; }

    ConnectionSettings inSchema(const QByteArray &schema) const;

    /** The same server and database, as another role without a password. */
    ConnectionSettings asRole(const QString &role) const;

    /** Whether the server has schemas and roles for Arena to hand out, as the private one does. */
    bool hasArenas() const { return m_hasArenas; }

    ConnectionSettings withArenas() const;

    /** For people: "alice@db.example/hotel"; never the password. */
    QString description() const;

    /** What tells whose server it is, wherever it was said: hosts, roles, databases, services. */
    QStringList names() const;

    bool operator==(const ConnectionSettings &) const = default;

private:
    QMap<QString, QString> m_keywords;
    QByteArray m_schema = "lastroom";
    bool m_hasArenas = false;
};

} // namespace lastroom
