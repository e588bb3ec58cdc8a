// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/clientidentity.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace lastroom {

/** Which of the columns that say something of the rooms an expression reads. A value. */
struct ReadColumns
{
    bool contracted = false;
    bool locked = false;
    bool counter = false; ///< event_hotel_rooms.reserved
    bool ledger = false; ///< number_of_rooms, or how many reservations there are
    bool version = false;
    bool updatedAt = false;

    /** How many rooms are sold. */
    bool readsSold() const { return counter || ledger; }

    /** What tells that somebody else changed the row. */
    bool readsStamp() const { return version || updatedAt; }

    void add(const ReadColumns &other);

    /** What reading a column of one of the schema's tables reads; "*" is all of them. */
    static ReadColumns of(const QString &table, const QString &column);

    /** The columns that say something. */
    static const QStringList &names();

    /** The columns of each of the schema's tables. */
    static const QMap<QString, QStringList> &tables();

    /** One of the schema's tables has this column. */
    static bool hasColumn(const QString &table, const QString &column);

    bool operator==(const ReadColumns &) const = default;
};

/**
 * What a statement reads, changes and locks, worked out once from PostgreSQL's own parser when a
 * strategy is read. A value; safe from any thread.
 */
struct StatementTraits
{
    enum class Kind {
        Select, ///< also VALUES and TABLE
        Insert,
        Upsert, ///< INSERT … ON CONFLICT DO UPDATE
        Update,
        Delete,
        Merge,
        TransactionControl, ///< BEGIN, COMMIT, SAVEPOINT, PREPARE TRANSACTION, …
        Other, ///< SET, LOCK TABLE, CALL, DDL, …
    };

    /** The parser understood it. Where it did not, nothing below says anything. */
    bool isKnown = false;

    Kind kind = Kind::Other;

    ReadColumns condition; ///< in WHERE, HAVING, ON, ON CONFLICT … WHERE, also of what is below
    ReadColumns returned; ///< in what a SELECT, or RETURNING, gives back

    QStringList returnedNames; ///< of the columns that come back, as far as the text tells
    bool returnsOtherNames = false; ///< `*`, or an expression whose name the server makes up
    QHash<QString, ReadColumns> returnedColumns; ///< what each of returnedNames reads

    bool changesRows = false; ///< the statement, or a WITH query in it
    bool changesInWith = false; ///< a WITH query in it
    bool changesCounter = false;
    bool changesLedger = false;
    bool countsUpFromRow = false; ///< reserved = an expression over the row's own reserved
    bool counterFromElsewhere = false; ///< reserved = an expression over what a WITH query or a
                                       ///< sub-select read
    QSet<int> counterParameters; ///< numbers of parameters in such expressions, from 0

    QSet<int> conditionParameters; ///< numbers of parameters in the condition, from 0
    ClientIdentity identity; ///< where it may tell clients apart

    bool locksRows = false; ///< FOR UPDATE and its weaker kin
    bool skipsLocked = false; ///< SKIP LOCKED
    bool refusesToWait = false; ///< NOWAIT
    bool locksTables = false; ///< LOCK TABLE
    QSet<QString> functions; ///< that it calls, without their schema
    QSet<QString> tables; ///< that it names, without their schema
    QSet<QString> settings; ///< that it changes, by SET or set_config; "?" where the text does not
                            ///< tell which

    /** The statement \p sql, `$1` for parameters, without comments. */
    static StatementTraits of(const QByteArray &sql);

    /** "inserted", "updated", "deleted", "inserted or updated", "merged" for one that changes rows
     * and tells how many; empty for any other. */
    QString verb() const;

    /** It may change rows, or run what does. An unknown one may. */
    bool mayChangeRows() const;

    /** Its number of rows is how many it changed. */
    bool tellsChangedRows() const { return isKnown && !verb().isEmpty() && !changesInWith; }

    /** A column of this name may come back. An unknown one may return any. */
    bool mayReturn(const QString &column) const
    {
        return !isKnown || returnsOtherNames || returnedNames.contains(column);
    }

    /** A transaction that keeps one snapshot takes it with the first such statement: not with SET
     * or LOCK (manual, "SET TRANSACTION"). An unknown one is taken for one that does. */
    bool takesSnapshot() const;

    /** It may see what other sessions hold without waiting for them, or keep them from more than
     * its row: NOWAIT, SKIP LOCKED, advisory locks, LOCK TABLE, lock_timeout. An unknown one may.
     */
    bool noticesOthers() const;

    /** It may take a lock that outlives its transaction. An unknown one may. */
    bool takesSessionLocks() const;

    /** It may set a time after which the server ends what waits. An unknown one may. */
    bool setsTimeouts() const;

    bool operator==(const StatementTraits &) const = default;
};

} // namespace lastroom
