// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/programstatements.h"

#include "core/db/preparedstatement.h"

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

const QString what = u"schema “lastroom”"_s;

} // namespace

Result<> runFile(Connection &connection, const QString &name)
{
    for (const SqlStatement &statement : SqlStatement::fromFile(name)) {
        if (const SqlAnswer answer = connection.execute(statement.text); !answer.ok)
            return failure(answerError(answer, what));
    }
    return {};
}

Result<SqlAnswer> runWith(Connection &connection, const SqlStatement &statement,
                          const QHash<QString, QByteArray> &values)
{
    const Result<PreparedStatement> prepared = PreparedStatement::prepare(connection, statement);
    if (!prepared)
        return failure(prepared.error());
    SqlAnswer answer = prepared->execute(values);
    if (!answer.ok)
        return failure(answerError(answer, what));
    return answer;
}

Result<SqlAnswer> runFileWith(Connection &connection, const QString &name,
                              const QHash<QString, QByteArray> &values)
{
    return runWith(connection, SqlStatement::fromFile(name).constFirst(), values);
}

} // namespace lastroom
