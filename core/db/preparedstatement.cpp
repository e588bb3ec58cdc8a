// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/preparedstatement.h"

#include <atomic>
#include <vector>

namespace lastroom {

using namespace Qt::StringLiterals;

PreparedStatement::PreparedStatement(Session &session, SqlStatement statement, Rows rows)
    : m_session(&session)
    , m_statement(std::move(statement))
    , m_rows(rows)
{
    // Unique in the process is unique in every session.
    static std::atomic<quint64> next = 0;
    m_name = "s" + QByteArray::number(next++);
}

Result<PreparedStatement> PreparedStatement::prepare(Connection &connection, SqlStatement statement,
                                                     Rows rows, std::span<const unsigned> types)
{
    return tryPrepare(connection, std::move(statement), rows, types)
        .map_error([](const SqlAnswer &answer) { return answerError(answer, u"statement"_s); });
}

tl::expected<PreparedStatement, SqlAnswer>
PreparedStatement::tryPrepare(Connection &connection, SqlStatement statement, Rows rows,
                              std::span<const unsigned> types)
{
    PreparedStatement prepared(connection.session(), std::move(statement), rows);
    SqlAnswer answer
        = connection.session().prepare(prepared.m_name, prepared.m_statement.text, types);
    if (answer.ok)
        answer = connection.session().describe(prepared.m_name, prepared.m_description);
    if (!answer.ok)
        return tl::unexpected<SqlAnswer>(std::move(answer));
    return prepared;
}

SqlAnswer PreparedStatement::execute(std::span<const char *const> values) const
{
    return m_session->executePrepared(m_name, values, m_rows);
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
