// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/preparedstatement.h"

#include <array>
#include <atomic>
#include <libpq-fe.h>
#include <memory>
#include <vector>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

struct Clear
{
    void operator()(PGresult *result) const { PQclear(result); }
};

using ResultPointer = std::unique_ptr<PGresult, Clear>;

QByteArray cell(const PGresult *result, int row, int column)
{
    if (PQgetisnull(result, row, column))
        return {};
    return QByteArray(PQgetvalue(result, row, column), PQgetlength(result, row, column));
}

void readRows(SqlAnswer &answer, const PGresult *result)
{
    const int columns = PQnfields(result);
    answer.rows.reserve(std::size_t(answer.affected));
    for (int row = 0; row < PQntuples(result); ++row) {
        std::vector<QByteArray> &cells = answer.rows.emplace_back();
        cells.reserve(std::size_t(columns));
        for (int column = 0; column < columns; ++column)
            cells.push_back(cell(result, row, column));
    }
}

} // namespace

SqlAnswer readAnswer(pg_conn *session, pg_result *given, Rows rows)
{
    const ResultPointer result(given);
    SqlAnswer answer;
    const ExecStatusType status = PQresultStatus(result.get());
    if (status == PGRES_TUPLES_OK) {
        answer.ok = true;
        answer.affected = PQntuples(result.get());
        if (rows == Rows::Wanted)
            readRows(answer, result.get());
    } else if (status == PGRES_COMMAND_OK) {
        answer.ok = true;
        answer.affected = QByteArray(PQcmdTuples(result.get())).toLongLong();
    } else {
        answer.sqlState = PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
        answer.message
            = QString::fromUtf8(PQresultErrorField(result.get(), PG_DIAG_MESSAGE_PRIMARY));
        // A session that ended with a notice is believed in until its end is read.
        if (answer.sqlState.isEmpty())
            PQconsumeInput(session);
        answer.connectionLost = PQstatus(session) != CONNECTION_OK;
        if (answer.message.isEmpty())
            // Below the first line libpq guesses at the reason.
            answer.message
                = QString::fromUtf8(PQerrorMessage(session)).trimmed().section(u'\n', 0, 0);
        if (answer.message.isEmpty())
            answer.message = u"the statement is not one that returns an answer"_s;
    }
    return answer;
}

PreparedStatement::PreparedStatement(pg_conn *session, SqlStatement statement, Rows rows)
    : m_session(session)
    , m_statement(std::move(statement))
    , m_rows(rows)
{
    // Unique in the process is unique in every session.
    static std::atomic<quint64> next = 0;
    m_name = "s" + QByteArray::number(next++);
}

Result<PreparedStatement> PreparedStatement::prepare(Connection &connection, SqlStatement statement,
                                                     Rows rows)
{
    PreparedStatement prepared(connection.handle(), std::move(statement), rows);
    const SqlAnswer answer
        = readAnswer(connection.handle(),
                     PQprepare(connection.handle(), prepared.m_name.constData(),
                               prepared.m_statement.text.constData(), 0, nullptr),
                     Rows::Counted);
    if (!answer.ok)
        return failure(answerError(answer, u"statement"_s));
    ResultPointer description(PQdescribePrepared(connection.handle(), prepared.m_name.constData()));
    if (PQresultStatus(description.get()) != PGRES_COMMAND_OK)
        return failure(answerError(
            readAnswer(connection.handle(), description.release(), Rows::Counted), u"statement"_s));
    for (int column = 0; column < PQnfields(description.get()); ++column)
        prepared.m_columns.append(PQfname(description.get(), column));
    return prepared;
}

SqlAnswer PreparedStatement::execute(std::span<const char *const> values) const
{
    return readAnswer(m_session,
                      PQexecPrepared(m_session, m_name.constData(), int(values.size()),
                                     values.data(), nullptr, nullptr, 0),
                      m_rows);
}

SqlAnswer PreparedStatement::execute(const QHash<QString, QByteArray> &values) const
{
    std::vector<const char *> pointers;
    for (const QString &name : m_statement.parameters) {
        const auto value = values.constFind(name);
        Q_ASSERT(value != values.constEnd());
        pointers.push_back(value->isNull() ? nullptr : value->constData());
    }
    return execute(pointers);
}

} // namespace lastroom
