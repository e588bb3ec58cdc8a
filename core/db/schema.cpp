// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/schema.h"

#include "core/db/preparedstatement.h"
#include "core/db/transaction.h"

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

const QString schemaName = u"schema “lastroom”"_s;
const QByteArray ourComment = "Last Room, layout 1";

Result<> ran(const SqlAnswer &answer, const QString &what = schemaName)
{
    if (!answer.ok)
        return failure(answerError(answer, what));
    return {};
}

Result<> runFile(Connection &connection, const QString &file)
{
    for (const SqlStatement &statement : SqlStatement::fromFile(file)) {
        if (const Result<> done = ran(connection.execute(statement.text)); !done)
            return done;
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
        return failure(answerError(answer, schemaName));
    return answer;
}

Result<SqlAnswer> runFileWith(Connection &connection, const QString &file,
                              const QHash<QString, QByteArray> &values)
{
    return runWith(connection, SqlStatement::fromFile(file).first(), values);
}

/** Runs \p work while no other program prepares or clears the schema; all of it or nothing. */
template <typename Work> Result<> alone(Connection &connection, Work work)
{
    Transaction transaction(connection, Isolation::ReadCommitted);
    return ran(transaction.begin())
        .and_then([&] { return runFile(connection, u"schema_lock"_s); })
        .and_then(work)
        .and_then([&] { return ran(transaction.commit()); });
}

Result<> makeSchema(Connection &connection)
{
    const SqlAnswer answer
        = connection.execute(SqlStatement::fromFile(u"schema_state"_s).first().text);
    if (!answer.ok || answer.rows.empty())
        return failure(answerError(answer, schemaName));
    const std::vector<QByteArray> &row = answer.rows.front();
    const auto is = [&](std::size_t column) { return row[column] == "t"; };
    const QByteArray comment = row[0];
    const bool exists = is(1);
    const bool filled = is(2);
    const bool usable = is(3);
    const bool creatable = is(4);
    using Kind = Error::Kind;
    if (!exists && !creatable)
        return failure(
            Kind::Environment, schemaName, u"this role may not create it"_s,
            u"grant CREATE on the database to the role, or let an administrator create it"_s,
            u"42501"_s);
    if (exists && filled && comment != ourComment)
        return failure(Kind::Environment, schemaName,
                       u"it exists and was not made by this version of Last Room"_s,
                       u"use another database, or drop that schema if you can spare it"_s);
    if (exists && !usable)
        return failure(Kind::Environment, schemaName, u"this role may not use it"_s,
                       u"use the role that owns it"_s, u"42501"_s);
    if (comment == ourComment && filled)
        return {};
    if (!exists) {
        if (const Result<> made = runFile(connection, u"schema_create"_s); !made)
            return made;
    }
    return runFile(connection, u"schema"_s);
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
        = connection.execute(SqlStatement::fromFile(u"events_abandoned"_s).first().text);
    if (!abandoned.ok)
        return failure(answerError(abandoned, schemaName));
    if (abandoned.rows.empty())
        return {};
    if (const Result<> set = ran(connection.execute("SET LOCAL lock_timeout TO '1s'")); !set)
        return set;
    if (truncate && abandoned.rows.front()[1].toULongLong() == abandoned.rows.size())
        return runFile(connection, u"events_truncate"_s);
    deleted = true;
    const QHash<QString, QByteArray> values{{u"events"_s, arrayText(abandoned.rows)}};
    for (const SqlStatement &statement : SqlStatement::fromFile(u"events_delete"_s)) {
        if (const auto done = runWith(connection, statement, values); !done)
            return failure(done.error());
    }
    return {};
}

} // namespace

Result<> prepareSchema(Connection &connection)
{
    return alone(connection, [&] { return makeSchema(connection); });
}

Result<> clearAbandonedEvents(Connection &connection)
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

Result<RaceRows> createEvent(Connection &connection, const Inventory &inventory)
{
    RaceRows rows;
    const Result<> made = alone(connection, [&]() -> Result<> {
        const Result<SqlAnswer> event
            = runFileWith(connection, u"event_create"_s, {{u"name"_s, inventory.event.toUtf8()}});
        if (!event)
            return failure(event.error());
        rows.event = event->rows.front().front();
        if (const Result<> claimed = claimEvent(connection, rows.event); !claimed)
            return claimed;
        for (const Hotel &hotel : inventory.hotels) {
            const Result<QList<QByteArray>> added = addHotels(connection, rows.event, hotel, 1);
            if (!added)
                return failure(added.error());
            rows.hotels += *added;
        }
        return {};
    });
    if (!made)
        return failure(made.error());
    return rows;
}

Result<QList<QByteArray>> addHotels(Connection &connection, const QByteArray &event,
                                    const Hotel &hotel, int count)
{
    const Result<SqlAnswer> answer
        = runFileWith(connection, u"hotel_create"_s,
                      {{u"name"_s, hotel.name.toUtf8()},
                       {u"count"_s, QByteArray::number(count)},
                       {u"event"_s, event},
                       {u"contracted"_s, QByteArray::number(hotel.contracted)},
                       {u"locked"_s, QByteArray::number(hotel.locked)}});
    if (!answer)
        return failure(answer.error());
    QList<QByteArray> ids;
    for (const std::vector<QByteArray> &row : answer->rows)
        ids.append(row.front());
    return ids;
}

Result<> claimEvent(Connection &connection, const QByteArray &event)
{
    const auto claimed = runFileWith(connection, u"event_claim"_s, {{u"event"_s, event}});
    if (!claimed)
        return failure(claimed.error());
    return {};
}

} // namespace lastroom
