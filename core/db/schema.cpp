// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/schema.h"

#include "core/db/preparedstatement.h"
#include "core/db/transaction.h"

namespace lastroom {

namespace {

const QString schemaName = QStringLiteral("schema “lastroom”");
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
        .and_then([&] { return runFile(connection, QStringLiteral("schema_lock")); })
        .and_then(work)
        .and_then([&] { return ran(transaction.commit()); });
}

Result<> makeSchema(Connection &connection)
{
    const SqlAnswer answer
        = connection.execute(SqlStatement::fromFile(QStringLiteral("schema_state")).first().text);
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
            Kind::Environment, schemaName, QStringLiteral("this role may not create it"),
            QStringLiteral(
                "grant CREATE on the database to the role, or let an administrator create it"),
            QStringLiteral("42501"));
    if (exists && filled && comment != ourComment)
        return failure(
            Kind::Environment, schemaName,
            QStringLiteral("it exists and was not made by this version of Last Room"),
            QStringLiteral("use another database, or drop that schema if you can spare it"));
    if (exists && !usable)
        return failure(Kind::Environment, schemaName, QStringLiteral("this role may not use it"),
                       QStringLiteral("use the role that owns it"), QStringLiteral("42501"));
    if (comment == ourComment && filled)
        return {};
    if (!exists) {
        if (const Result<> made = runFile(connection, QStringLiteral("schema_create")); !made)
            return made;
    }
    return runFile(connection, QStringLiteral("schema"));
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
    const SqlAnswer abandoned = connection.execute(
        SqlStatement::fromFile(QStringLiteral("events_abandoned")).first().text);
    if (!abandoned.ok)
        return failure(answerError(abandoned, schemaName));
    if (abandoned.rows.empty())
        return {};
    if (const Result<> set = ran(connection.execute("SET LOCAL lock_timeout TO '1s'")); !set)
        return set;
    if (truncate && abandoned.rows.front()[1].toULongLong() == abandoned.rows.size())
        return runFile(connection, QStringLiteral("events_truncate"));
    deleted = true;
    const QHash<QString, QByteArray> values{{QStringLiteral("events"), arrayText(abandoned.rows)}};
    for (const SqlStatement &statement : SqlStatement::fromFile(QStringLiteral("events_delete"))) {
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
        return runFile(connection, QStringLiteral("vacuum"));
    return cleared;
}

Result<RaceRows> createEvent(Connection &connection, const Inventory &inventory)
{
    RaceRows rows;
    const Result<> made = alone(connection, [&]() -> Result<> {
        const Result<SqlAnswer> event
            = runFileWith(connection, QStringLiteral("event_create"),
                          {{QStringLiteral("name"), inventory.event.toUtf8()}});
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
        = runFileWith(connection, QStringLiteral("hotel_create"),
                      {{QStringLiteral("name"), hotel.name.toUtf8()},
                       {QStringLiteral("count"), QByteArray::number(count)},
                       {QStringLiteral("event"), event},
                       {QStringLiteral("contracted"), QByteArray::number(hotel.contracted)},
                       {QStringLiteral("locked"), QByteArray::number(hotel.locked)}});
    if (!answer)
        return failure(answer.error());
    QList<QByteArray> ids;
    for (const std::vector<QByteArray> &row : answer->rows)
        ids.append(row.front());
    return ids;
}

Result<> claimEvent(Connection &connection, const QByteArray &event)
{
    const auto claimed = runFileWith(connection, QStringLiteral("event_claim"),
                                     {{QStringLiteral("event"), event}});
    if (!claimed)
        return failure(claimed.error());
    return {};
}

} // namespace lastroom
