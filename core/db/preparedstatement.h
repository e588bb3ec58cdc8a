// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/db/connection.h"
#include "core/db/sqlanswer.h"
#include "core/strategy/sqlstatement.h"

#include <QByteArray>
#include <QHash>

#include <span>

struct pg_result;

namespace lastroom {

/** Whether rows are wanted as values or only their number matters. */
enum class Rows { Counted, Wanted };

/** What libpq's \p result says, as a value; frees it. */
SqlAnswer readAnswer(pg_conn *session, pg_result *result, Rows rows);

/**
 * A statement that was prepared once and is executed often. The only place that goes below
 * QSqlQuery: QPSQL sends EXECUTE as text, which the server parses each time; at one connection that
 * reached half to two thirds of pgbench's rate. PQexecPrepared on the same handle reaches it.
 * Thread: that of its connection, which has to outlive it.
 */
class PreparedStatement
{
public:
    static Result<PreparedStatement> prepare(Connection &connection, SqlStatement statement,
                                             Rows rows = Rows::Wanted);

    /** Runs it; \p values are UTF-8 text in the order of statement().parameters, null for NULL. */
    SqlAnswer execute(std::span<const char *const> values) const;

    /** Runs it with values by name. Every parameter has to be there. */
    SqlAnswer execute(const QHash<QString, QByteArray> &values) const;

    const SqlStatement &statement() const { return m_statement; }

    /** Names of what it returns, as the server described it. */
    const QList<QByteArray> &columns() const { return m_columns; }

private:
    PreparedStatement(pg_conn *session, SqlStatement statement, Rows rows);

    pg_conn *m_session;
    SqlStatement m_statement;
    QByteArray m_name;
    QList<QByteArray> m_columns;
    Rows m_rows;
};

} // namespace lastroom
