// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/result.h"

#include <QMap>
#include <QString>

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

    /** For people: "alice@db.example/hotel"; never the password. */
    QString description() const;

    bool operator==(const ConnectionSettings &) const = default;

private:
    QMap<QString, QString> m_keywords;
};

} // namespace lastroom
