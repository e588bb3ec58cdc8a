// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/arena.h"

#include "core/db/programstatements.h"
#include "core/db/schema.h"
#include "core/db/stopcancel.h"
#include "core/db/strategyschema.h"
#include "core/db/transaction.h"
#include "core/model/text.h"

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QString what()
{
    return Text::tr("the rows to work on");
}

Result<> ran(const SqlAnswer &answer)
{
    if (!answer.ok)
        return failure(answerError(answer, what()));
    return {};
}

} // namespace

Result<> Arena::prepare(Connection &connection, const ConnectionSettings &settings)
{
    if (settings.hasArenas())
        return {};
    return Schema::prepare(connection)
        .and_then([&] { return Schema::clearAbandonedEvents(connection); })
        .and_then([&] { return StrategySchema::dropAbandoned(connection); });
}

Result<Arena> Arena::open(Connection &control, const ConnectionSettings &settings,
                          const Inventory &inventory, const Strategy &strategy,
                          const std::stop_token &stop)
{
    Arena arena;
    arena.m_settings = settings;
    arena.m_strategySettings = settings;
    if (settings.hasArenas()) {
        if (const Result<> taken = arena.take(control, strategy, stop); !taken)
            return failure(taken.error());
    } else if (!strategy.setup.isEmpty()) {
        const Result<QByteArray> made = StrategySchema::make(control, strategy);
        if (!made)
            return failure(made.error());
        arena.m_ownSchema = *made;
        arena.m_settings = arena.m_strategySettings = settings.inSchema(*made);
    }
    return arena.further(control, inventory);
}

void Arena::close(Connection &control) const
{
    if (!m_ownSchema.isEmpty())
        StrategySchema::drop(control, m_ownSchema);
}

Result<Arena> Arena::further(Connection &connection, const Inventory &inventory) const
{
    Arena arena = *this;
    arena.m_hotels.clear();
    const auto work = [&] { return arena.makeEvent(connection, inventory); };
    Result<> made;
    if (m_number.isEmpty() && m_ownSchema.isEmpty()) {
        made = Schema::alone(connection, work);
    } else {
        Transaction transaction(connection, Isolation::ReadCommitted);
        made = ran(transaction.begin()).and_then(work).and_then([&] {
            return ran(transaction.commit());
        });
    }
    if (!made)
        return failure(made.error());
    return arena;
}

Result<> Arena::take(Connection &control, const Strategy &strategy, const std::stop_token &stop)
{
    while (true) {
        const SqlAnswer answer
            = control.execute(SqlStatement::fromFile(u"arena_claim"_s).constFirst().text);
        if (!answer.ok)
            return failure(answerError(answer, what()));
        if (answer.rows.empty())
            return failure(Error::Kind::Environment, what(),
                           Text::tr("too much runs at the same time"),
                           Text::tr("end a race, an exploration or a schedule"));
        const std::vector<QByteArray> &row = answer.rows.front();
        m_number = row[0];
        m_settings = m_settings.inSchema(row[1]);
        m_strategySettings = m_settings.asRole(QString::fromLatin1(row[1]));
        const Result<> made = strategy.setup.isEmpty() ? makeTables(control, row[2] == "t")
                                                       : setUp(control, strategy, stop);
        // Locked by somebody. The claim stays for now, and so the next one is another.
        if (made || made.error().sqlState != u"55P03")
            return made;
    }
}

Result<> Arena::makeTables(Connection &control, bool exist) const
{
    Transaction transaction(control, Isolation::ReadCommitted);
    return ran(control.execute("SET search_path TO \"" + m_settings.schema() + '"'))
        .and_then([&] { return ran(transaction.begin()); })
        .and_then([&] { return exist ? Result<>() : runFile(control, u"arena_empty"_s); })
        .and_then([&] { return runFile(control, u"arena_open"_s); })
        .and_then([&] {
            if (exist)
                return runFile(control, u"tables_truncate"_s);
            return runFile(control, u"schema"_s).and_then([&] {
                return runFile(control, u"arena_grant"_s);
            });
        })
        .and_then([&] { return ran(transaction.commit()); });
}

/** The setup is run by the role that books, in a session of its own: whatever it does, it can do
 * only there. */
Result<> Arena::setUp(Connection &control, const Strategy &strategy,
                      const std::stop_token &stop) const
{
    Transaction transaction(control, Isolation::ReadCommitted);
    const auto run = [&](const QString &file) { return runFile(control, file); };
    const Result<> lent = ran(control.execute("SET search_path TO \"" + m_settings.schema() + '"'))
                              .and_then([&] { return ran(transaction.begin()); })
                              .and_then([&] { return run(u"arena_empty"_s); })
                              .and_then([&] { return run(u"arena_open"_s); })
                              .and_then([&] { return run(u"arena_lend"_s); })
                              .and_then([&] { return ran(transaction.commit()); });
    if (!lent)
        return lent;
    {
        const Result<std::unique_ptr<Connection>> builder
            = Connection::open(m_strategySettings, u"setup "_s + strategy.name);
        if (!builder)
            return failure(builder.error());
        const StopCancel cancel(stop, (*builder)->canceller());
        if (const Result<> filled = StrategySchema::fill(**builder, strategy); !filled)
            return filled;
    }
    return ran(transaction.begin())
        .and_then([&] { return run(u"arena_take_back"_s); })
        .and_then([&] { return run(u"arena_grant"_s); })
        .and_then([&] { return ran(transaction.commit()); });
}

Result<> Arena::makeEvent(Connection &connection, const Inventory &inventory)
{
    const Result<SqlAnswer> event
        = runFileWith(connection, u"event_create"_s, {{u"name"_s, inventory.event.toUtf8()}});
    if (!event)
        return failure(event.error());
    m_event = event->rows.front().front();
    if (m_number.isEmpty() && m_ownSchema.isEmpty()) {
        if (const Result<> claimed = claim(connection); !claimed)
            return claimed;
    }
    for (const Hotel &hotel : inventory.hotels) {
        const Result<QList<QByteArray>> added = addHotels(connection, hotel, 1);
        if (!added)
            return failure(added.error());
        m_hotels += *added;
    }
    return {};
}

Result<> Arena::claim(Connection &control) const
{
    if (!m_ownSchema.isEmpty())
        return StrategySchema::claim(control, m_ownSchema);
    const auto claimed = m_number.isEmpty()
        ? runFileWith(control, u"event_claim"_s, {{u"event"_s, m_event}})
        : runFileWith(control, u"arena_claim_again"_s, {{u"number"_s, m_number}});
    if (!claimed)
        return failure(claimed.error());
    return {};
}

Result<QList<QByteArray>> Arena::addHotels(Connection &connection, const Hotel &hotel,
                                           int count) const
{
    const Result<SqlAnswer> answer
        = runFileWith(connection, u"hotel_create"_s,
                      {{u"name"_s, hotel.name.toUtf8()},
                       {u"count"_s, QByteArray::number(count)},
                       {u"event"_s, m_event},
                       {u"contracted"_s, QByteArray::number(hotel.contracted)},
                       {u"locked"_s, QByteArray::number(hotel.locked)}});
    if (!answer)
        return failure(answer.error());
    QList<QByteArray> ids;
    for (const std::vector<QByteArray> &row : answer->rows)
        ids.append(row.front());
    return ids;
}

} // namespace lastroom
