// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cluster/superuser.h"

#include <QByteArray>
#include <QFile>

#include <array>
#include <libpq-fe.h>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace lastroom {

/**
 * Keywords and values for libpq; everything that a PG* variable could else decide is given, and not
 * empty, because libpq takes an empty value for a missing one. Only a PGSERVICE that names no known
 * service still makes it fail.
 */
class ConnectionWords
{
public:
    explicit ConnectionWords(const QString &folder)
        : m_host(QFile::encodeName(folder))
        , m_values{m_host.constData(), "5432",    "postgres", "postgres",
                   "-c lc_messages=C", "5",       "UTF8",     "disable",
                   "disable",          "disable", "any",      nullptr}
    {
    }

    const char *const *keywords() const { return m_keywords.data(); }

    const char *const *values() const { return m_values.data(); }

private:
    static constexpr std::array<const char *, 12> m_keywords{"host",
                                                             "port",
                                                             "user",
                                                             "dbname",
                                                             "options",
                                                             "connect_timeout",
                                                             "client_encoding",
                                                             "sslmode",
                                                             "gssencmode",
                                                             "channel_binding",
                                                             "target_session_attrs",
                                                             nullptr};
    QByteArray m_host;
    std::array<const char *, 12> m_values;
};

bool Superuser::isAnswering(const QString &folder)
{
    const ConnectionWords words(folder);
    return ::PQpingParams(words.keywords(), words.values(), 0) == PQPING_OK;
}

Result<> Superuser::run(const QString &folder, const QString &file)
{
    QFile statements(file);
    if (!statements.open(QIODevice::ReadOnly))
        return failure(Error::Kind::File, file, statements.errorString());
    const QByteArray text = statements.readAll();

    const ConnectionWords words(folder);
    const std::unique_ptr<PGconn, decltype(&::PQfinish)> connection(
        ::PQconnectdbParams(words.keywords(), words.values(), 0), &::PQfinish);
    if (::PQstatus(connection.get()) != CONNECTION_OK) {
        return failure(Error::Kind::ConnectionLost, u"the private server"_s,
                       QString::fromUtf8(::PQerrorMessage(connection.get())).simplified());
    }
    // Several statements in one string are one transaction.
    const std::unique_ptr<PGresult, decltype(&::PQclear)> result(
        ::PQexec(connection.get(), text.constData()), &::PQclear);
    if (::PQresultStatus(result.get()) != PGRES_COMMAND_OK) {
        return failure(Error::Kind::Database, file,
                       QString::fromUtf8(::PQresultErrorMessage(result.get())).simplified(), {},
                       QString::fromUtf8(::PQresultErrorField(result.get(), PG_DIAG_SQLSTATE)));
    }
    return {};
}

} // namespace lastroom
