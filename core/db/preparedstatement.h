// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/db/connection.h"
#include "core/db/sqlanswer.h"
#include "core/strategy/sqlstatement.h"

#include <QByteArray>
#include <QHash>

#include <span>

namespace lastroom {

/**
 * A statement that was prepared once and is executed often. Thread: that of its connection, which
 * has to outlive it.
 */
class PreparedStatement
{
public:
    /** \p types are the parameters' types as OIDs, in their order; where they end, or where one is
     * 0, the server works it out. */
    static Result<PreparedStatement> prepare(Connection &connection, SqlStatement statement,
                                             Rows rows = Rows::Wanted,
                                             std::span<const unsigned> types = {});

    /** As prepare(), with the server's answer where it refuses. */
    static tl::expected<PreparedStatement, SqlAnswer> tryPrepare(Connection &connection,
                                                                 SqlStatement statement, Rows rows,
                                                                 std::span<const unsigned> types);

    /** Runs it; \p values are UTF-8 text in the order of statement().parameters, null for NULL. */
    SqlAnswer execute(std::span<const char *const> values) const;

    /** Runs it with values by name. Every parameter has to be there. */
    SqlAnswer execute(const QHash<QString, QByteArray> &values) const;

    const SqlStatement &statement() const { return m_statement; }

    /** Names of what it returns, as the server described it. */
    const QList<QByteArray> &columns() const { return m_description.columns; }

    /** Their types' OIDs. */
    const QList<unsigned> &types() const { return m_description.types; }

private:
    PreparedStatement(Session &session, SqlStatement statement, Rows rows);

    Session *m_session;
    SqlStatement m_statement;
    QByteArray m_name;
    StatementDescription m_description;
    Rows m_rows;
};

} // namespace lastroom
