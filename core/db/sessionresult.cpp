// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/sessionresult.h"

#include "core/model/text.h"

#include <libpq-fe.h>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QByteArray cell(const pg_result *result, int row, int column)
{
    if (PQgetisnull(result, row, column))
        return {};
    return QByteArray(PQgetvalue(result, row, column), PQgetlength(result, row, column));
}

/** A sentence of the server's without its full stop. */
QString words(const pg_result *result, int field)
{
    QString text = QString::fromUtf8(PQresultErrorField(result, field)).trimmed();
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

/** Rows that go to or come from the client, past the answers (manual, "Functions Associated with
 * the COPY Command"): ended at once, as nobody takes or gives them. */
void endCopy(pg_conn *session, ExecStatusType status)
{
    if (status == PGRES_COPY_IN) {
        PQputCopyEnd(session, "nobody gives rows");
    } else {
        SessionCancel(session).cancel();
        char *row = nullptr;
        while (PQgetCopyData(session, &row, 0) > 0)
            PQfreemem(row);
    }
    while (const ResultPointer rest{PQgetResult(session)}) { }
}

} // namespace

void ClearResult::operator()(pg_result *result) const
{
    PQclear(result);
}

bool isCopy(const pg_result *result)
{
    const ExecStatusType status = PQresultStatus(result);
    return status == PGRES_COPY_IN || status == PGRES_COPY_OUT || status == PGRES_COPY_BOTH;
}

void readRow(SqlAnswer &answer, const pg_result *result, int row)
{
    const int columns = PQnfields(result);
    std::vector<QByteArray> &cells = answer.rows.emplace_back();
    cells.reserve(std::size_t(columns));
    for (int column = 0; column < columns; ++column)
        cells.push_back(cell(result, row, column));
}

void readFailure(SqlAnswer &answer, pg_conn *session, const pg_result *result)
{
    answer.sqlState = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    answer.message = QString::fromUtf8(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY));
    answer.detail = words(result, PG_DIAG_MESSAGE_DETAIL);
    answer.hint = words(result, PG_DIAG_MESSAGE_HINT);
    answer.position = QByteArray(PQresultErrorField(result, PG_DIAG_STATEMENT_POSITION)).toInt();
    // A session that ended with a notice is believed in until its end is read.
    if (answer.sqlState.isEmpty())
        PQconsumeInput(session);
    answer.connectionLost = PQstatus(session) != CONNECTION_OK;
    if (answer.message.isEmpty())
        // Below the first line libpq guesses at the reason.
        answer.message = QString::fromUtf8(PQerrorMessage(session)).trimmed().section(u'\n', 0, 0);
    if (answer.message.isEmpty())
        answer.message = Text::tr("the statement is not one that returns an answer");
}

SqlAnswer readAnswer(pg_conn *session, const pg_result *result, Rows rows)
{
    SqlAnswer answer;
    const ExecStatusType status = PQresultStatus(result);
    if (isCopy(result)) {
        endCopy(session, status);
        answer.message = Text::tr("it copies rows to or from the client");
        answer.hint = Text::tr("Use SELECT or INSERT");
        answer.connectionLost = PQstatus(session) != CONNECTION_OK;
        return answer;
    }
    if (status == PGRES_TUPLES_OK) {
        answer.ok = true;
        answer.affected = PQntuples(result);
        if (rows == Rows::Wanted) {
            answer.rows.reserve(std::size_t(answer.affected));
            for (int row = 0; row < PQntuples(result); ++row)
                readRow(answer, result, row);
        }
    } else if (status == PGRES_COMMAND_OK) {
        answer.ok = true;
        answer.affected = QByteArray(PQcmdTuples(const_cast<PGresult *>(result))).toLongLong();
    } else {
        readFailure(answer, session, result);
    }
    return answer;
}

} // namespace lastroom
