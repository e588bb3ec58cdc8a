// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/observer.h"

#include "core/db/recordsofrow.h"
#include "core/model/text.h"

#include <array>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** Making one row costs as much as making many. Where somebody looks at each step, time is no
 * matter, and the row is the newest there is. */
int batchFor(Look look)
{
    return look == Look::End ? 100 : 1;
}

Result<PreparedStatement> prepared(Connection &connection, const QString &file)
{
    return PreparedStatement::prepare(connection, SqlStatement::fromFile(file).constFirst());
}

} // namespace

Observer::Observer(std::unique_ptr<Connection> connection, const Situation &situation, Look look,
                   const std::stop_token &stop)
    : m_connection(std::move(connection))
    , m_cancel(std::in_place, stop, m_connection->canceller())
    , m_situation(situation)
    , m_look(look)
{
}

Result<std::unique_ptr<Observer>> Observer::open(const ConnectionSettings &settings,
                                                 const std::optional<Arena> &beside,
                                                 const Strategy &strategy,
                                                 const Situation &situation, Look look,
                                                 const std::stop_token &stop)
{
    Result<std::unique_ptr<Connection>> connection
        = Connection::open(beside ? beside->settings() : settings, u"observer"_s);
    if (!connection)
        return failure(connection.error());
    std::unique_ptr<Observer> observer(new Observer(*std::move(connection), situation, look, stop));
    if (const Result<> done = observer->prepare(settings, beside, strategy, stop); !done)
        return failure(done.error());
    return observer;
}

Observer::~Observer()
{
    // What it cleans up after a stop is not to be cancelled.
    m_cancel.reset();
    if (m_ownsArena)
        m_arena.close(*m_connection);
}

Result<> Observer::prepare(const ConnectionSettings &settings, const std::optional<Arena> &beside,
                           const Strategy &strategy, const std::stop_token &stop)
{
    const Inventory inventory{u"Schedules"_s, {}};
    Result<Arena> arena = beside ? beside->further(*m_connection, inventory)
                                 : Arena::open(*m_connection, settings, inventory, strategy, stop);
    if (!arena)
        return failure(arena.error());
    m_arena = *std::move(arena);
    m_ownsArena = !beside;
    Result<PreparedStatement> records = prepared(*m_connection, u"hotel_records"_s);
    if (!records)
        return failure(records.error());
    Result<PreparedStatement> holders = prepared(*m_connection, u"lock_holders"_s);
    if (!holders)
        return failure(holders.error());
    m_records = *std::move(records);
    m_holders = *std::move(holders);
    return {};
}

Result<> Observer::setLockTimeout(const char *time)
{
    if (m_look == Look::End)
        return {};
    const SqlAnswer answer = m_connection->execute(QByteArray("SET lock_timeout TO ") + time);
    if (!answer.ok)
        return failure(answerError(answer, Text::tr("the observer")));
    return {};
}

Result<QByteArray> Observer::freshHotel()
{
    if (m_hotels.isEmpty()) {
        const Hotel hotel{u"Hotel A"_s, m_situation.rooms, 0};
        const Result<QList<QByteArray>> made = setLockTimeout("DEFAULT").and_then(
            [&] { return m_arena.addHotels(*m_connection, hotel, batchFor(m_look)); });
        if (!made)
            return failure(made.error());
        m_hotels = *made;
        // A step that holds the table must not stop those who only look on.
        if (const Result<> set = setLockTimeout("'100ms'"); !set)
            return failure(set.error());
    }
    return m_hotels.takeLast();
}

Result<std::optional<HotelRecords>> Observer::records(const QByteArray &hotel)
{
    const SqlAnswer answer
        = m_records->execute(std::array{m_arena.event().constData(), hotel.constData()});
    if (!answer.ok && answer.sqlState != "55P03")
        return failure(answerError(answer, Text::tr("reading the row")));
    return recordsOfRow(answer);
}

Result<QHash<int, QList<int>>> Observer::holders(const QList<int> &processIds)
{
    QByteArray array;
    for (const int id : processIds)
        array += (array.isEmpty() ? "{" : ",") + QByteArray::number(id);
    array += '}';
    const SqlAnswer answer = m_holders->execute(std::array{array.constData()});
    if (!answer.ok)
        return failure(answerError(answer, Text::tr("asking who waits for whom")));
    QHash<int, QList<int>> holders;
    for (const std::vector<QByteArray> &row : answer.rows) {
        QList<int> &ids = holders[row[0].toInt()];
        for (const QByteArray &id : row[1].split(' ')) {
            if (!id.isEmpty())
                ids.append(id.toInt());
        }
    }
    return holders;
}

} // namespace lastroom
