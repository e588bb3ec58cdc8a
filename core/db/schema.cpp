// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/schema.h"

#include "core/db/programstatements.h"
#include "core/db/transaction.h"
#include "core/model/text.h"

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

const QString schemaName = u"schema “lastroom”"_s;
constexpr const char *ourComment = "Last Room, layout 1";

Result<> ran(const SqlAnswer &answer)
{
    if (!answer.ok)
        return failure(answerError(answer, schemaName));
    return {};
}

/** One of our tables as the server has it. */
struct TableState
{
    QString name;
    bool exists = false;
    QByteArray comment;
    bool hasItsColumns = false; ///< as it was made
    bool isIntact = false; ///< also its constraints, and nothing beside
};

struct SchemaState
{
    bool exists = false;
    bool isFilled = false;
    bool isUsable = false;
    bool isCreatable = false;
    QList<TableState> tables;
};

Result<SchemaState> readState(Connection &connection)
{
    const SqlAnswer answer
        = connection.execute(SqlStatement::fromFile(u"schema_state"_s).constFirst().text);
    if (!answer.ok)
        return failure(answerError(answer, schemaName));
    SchemaState state;
    for (const std::vector<QByteArray> &row : answer.rows) {
        const auto is = [&](std::size_t column) { return row[column] == "t"; };
        state.exists = is(0);
        state.isFilled = is(1);
        state.isUsable = is(2);
        state.isCreatable = is(3);
        state.tables.append({QString::fromUtf8(row[4]), is(5), row[6], is(7), is(8)});
    }
    return state;
}

bool exists(const TableState &table)
{
    return table.exists;
}

/** Why nothing may be made or changed there. */
Result<> checkState(const SchemaState &state)
{
    using Kind = Error::Kind;
    if (!state.exists && !state.isCreatable)
        return failure(
            Kind::Environment, schemaName, Text::tr("this role may not create it"),
            Text::tr("grant CREATE on the database to the role, or let an administrator create it"),
            u"42501"_s);
    const auto isOurs = [](const TableState &table) { return table.comment == ourComment; };
    const auto isOthers = [](const TableState &table) {
        return !table.comment.isEmpty() && table.comment != ourComment;
    };
    const QList<TableState> &tables = state.tables;
    if (state.isFilled
        && (std::none_of(tables.begin(), tables.end(), isOurs)
            || std::any_of(tables.begin(), tables.end(), isOthers)))
        return failure(Kind::Environment, schemaName,
                       Text::tr("it exists and was not made by this version of Last Room"),
                       Text::tr("use another database, or drop that schema if you can spare it"));
    if (state.exists && !state.isUsable)
        return failure(Kind::Environment, schemaName, Text::tr("this role may not use it"),
                       Text::tr("use the role that owns it"), u"42501"_s);
    // A table that is gone took the constraints of others along.
    const bool complete = std::all_of(tables.begin(), tables.end(), exists);
    const auto altered = std::find_if(tables.begin(), tables.end(), [&](const TableState &table) {
        return table.exists && (!table.hasItsColumns || (complete && !table.isIntact));
    });
    if (altered != tables.end())
        return failure(
            Kind::Environment, schemaName,
            Text::tr("its table “%1” was altered").arg(altered->name),
            Text::tr("drop that schema with all that is in it: it is made anew, and nothing there "
                     "is needed"));
    return {};
}

Result<> makeSchema(Connection &connection)
{
    const Result<SchemaState> state = readState(connection);
    if (!state)
        return failure(state.error());
    if (const Result<> checked = checkState(*state); !checked)
        return checked;
    if (std::all_of(state->tables.begin(), state->tables.end(), exists))
        return {};
    if (!state->exists) {
        if (const Result<> made = runFile(connection, u"schema_create"_s); !made)
            return made;
    }
    return runFile(connection, u"schema_drop"_s).and_then([&] {
        return runFile(connection, u"schema"_s);
    });
}

QByteArray arrayText(const std::vector<std::vector<QByteArray>> &rows)
{
    QByteArray text;
    for (const std::vector<QByteArray> &row : rows)
        text += (text.isEmpty() ? "" : ",") + row.front();
    return '{' + text + '}';
}

Result<> clearEvents(Connection &connection, bool truncate, bool &deleted)
{
    const SqlAnswer abandoned
        = connection.execute(SqlStatement::fromFile(u"events_abandoned"_s).constFirst().text);
    if (!abandoned.ok)
        return failure(answerError(abandoned, schemaName));
    if (abandoned.rows.empty())
        return {};
    if (const Result<> set = ran(connection.execute("SET LOCAL lock_timeout TO '1s'")); !set)
        return set;
    if (truncate && abandoned.rows.front()[1].toULongLong() == abandoned.rows.size())
        return runFile(connection, u"tables_truncate"_s);
    deleted = true;
    const QHash<QString, QByteArray> values{{u"events"_s, arrayText(abandoned.rows)}};
    for (const SqlStatement &statement : SqlStatement::fromFile(u"events_delete"_s)) {
        if (const auto done = runWith(connection, statement, values); !done)
            return failure(done.error());
    }
    return {};
}

} // namespace

Result<> Schema::prepare(Connection &connection)
{
    return alone(connection, [&] { return makeSchema(connection); });
}

Result<> Schema::clearAbandonedEvents(Connection &connection)
{
    bool deleted = false;
    Result<> cleared = alone(connection, [&] { return clearEvents(connection, true, deleted); });
    // Somebody looks at the tables in an open transaction: deleting rows does not disturb them.
    if (!cleared && cleared.error().sqlState == u"55P03")
        cleared = alone(connection, [&] { return clearEvents(connection, false, deleted); });
    // Or holds rows of an abandoned event: whoever comes next removes it.
    if (!cleared && cleared.error().sqlState == u"55P03")
        return {};
    if (cleared && deleted)
        return runFile(connection, u"vacuum"_s);
    return cleared;
}

Result<> Schema::alone(Connection &connection, const std::function<Result<>()> &work)
{
    Transaction transaction(connection, Isolation::ReadCommitted);
    return ran(transaction.begin())
        .and_then([&] { return runFile(connection, u"schema_lock"_s); })
        .and_then(work)
        .and_then([&] { return ran(transaction.commit()); });
}

} // namespace lastroom
