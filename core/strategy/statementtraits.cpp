// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/statementtraits.h"

#include "core/strategy/sqltree.h"
#include "core/strategy/statementreader.h"

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

void ReadColumns::add(const ReadColumns &other)
{
    contracted = contracted || other.contracted;
    locked = locked || other.locked;
    counter = counter || other.counter;
    ledger = ledger || other.ledger;
    version = version || other.version;
    updatedAt = updatedAt || other.updatedAt;
}

ReadColumns ReadColumns::of(const QString &table, const QString &column)
{
    ReadColumns reads;
    const bool all = column == u"*";
    if (table == u"event_hotel_rooms") {
        reads.contracted = all || column == u"contracted";
        reads.locked = all || column == u"locked";
        reads.counter = all || column == u"reserved";
        reads.version = all || column == u"version";
        reads.updatedAt = all || column == u"updated_at";
    } else if (table == u"reservations") {
        reads.ledger = all || column == u"number_of_rooms";
    }
    return reads;
}

const QStringList &ReadColumns::names()
{
    static const QStringList names{u"contracted"_s, u"locked"_s,     u"reserved"_s,
                                   u"version"_s,    u"updated_at"_s, u"number_of_rooms"_s};
    return names;
}

const QMap<QString, QStringList> &ReadColumns::tables()
{
    static const QMap<QString, QStringList> columns{
        {u"event_hotel_rooms"_s,
         {u"id"_s, u"event_id"_s, u"hotel_id"_s, u"contracted"_s, u"locked"_s, u"reserved"_s,
          u"version"_s, u"updated_at"_s}},
        {u"reservations"_s,
         {u"id"_s, u"event_hotel_rooms_id"_s, u"email"_s, u"number_of_rooms"_s, u"request_id"_s}},
        {u"events"_s, {u"id"_s, u"name"_s}},
        {u"hotels"_s, {u"id"_s, u"name"_s}}};
    return columns;
}

bool ReadColumns::hasColumn(const QString &table, const QString &column)
{
    return tables().value(table).contains(column);
}

StatementTraits StatementTraits::of(const QByteArray &sql)
{
    const QJsonObject tree = SqlTree::of(sql).statement;
    StatementTraits traits = StatementReader().read(tree);
    traits.identity = ClientIdentity::of(tree);
    return traits;
}

QString StatementTraits::verb() const
{
    switch (kind) {
    case Kind::Insert:
        return u"inserted"_s;
    case Kind::Upsert:
        return u"inserted or updated"_s;
    case Kind::Update:
        return u"updated"_s;
    case Kind::Delete:
        return u"deleted"_s;
    case Kind::Merge:
        return u"merged"_s;
    case Kind::Select:
    case Kind::TransactionControl:
    case Kind::Other:
        break;
    }
    return {};
}

bool StatementTraits::mayChangeRows() const
{
    const bool runsOthers = kind == Kind::Other && settings.isEmpty() && !locksTables;
    return !isKnown || changesRows || runsOthers;
}

bool StatementTraits::takesSnapshot() const
{
    return !isKnown || (kind != Kind::Other && kind != Kind::TransactionControl);
}

bool StatementTraits::noticesOthers() const
{
    static const QSet<QString> views{u"pg_locks"_s, u"pg_stat_activity"_s};
    const auto looksAtOthers = [](const QString &function) {
        return function.contains(u"advisory") || function == u"pg_blocking_pids"
            || function == u"pg_terminate_backend" || function == u"pg_cancel_backend";
    };
    return !isKnown || skipsLocked || refusesToWait || locksTables || tables.intersects(views)
        || std::any_of(functions.begin(), functions.end(), looksAtOthers)
        || settings.contains(u"lock_timeout"_s) || settings.contains(u"?"_s);
}

bool StatementTraits::takesSessionLocks() const
{
    const auto outlives = [](const QString &function) {
        return function.contains(u"advisory_lock") && !function.contains(u"xact");
    };
    return !isKnown || std::any_of(functions.begin(), functions.end(), outlives);
}

bool StatementTraits::setsTimeouts() const
{
    return !isKnown || std::any_of(settings.begin(), settings.end(), [](const QString &setting) {
        return setting == u"?" || setting.endsWith(u"timeout");
    });
}

} // namespace lastroom
