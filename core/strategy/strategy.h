// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/hotelrecords.h"
#include "core/model/outcome.h"
#include "core/strategy/sqlstatement.h"
#include "core/strategy/statementtraits.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace lastroom {

/** How a strategy's statements are held together. */
enum class Isolation { None, ReadCommitted, RepeatableRead, Serializable };

/** "none", "read committed", … as in the strategy files and in JSON. */
QString isolationName(Isolation isolation);

/** One named statement of a strategy. */
struct Step
{
    /** After which end of the attempt a step runs that is no part of the booking. */
    enum class When { Always, Booked, SoldOut, Conflict, Failed };

    QString name;
    QString sql; ///< as written in the file, without the annotations
    SqlStatement statement;
    StatementTraits traits; ///< of the statement
    std::optional<Outcome> empty; ///< how the attempt ends when it returns or touches no row
    std::optional<Outcome> isFalse; ///< how it ends when the first column of the first row is
                                    ///< false, 0 or null
    std::optional<When> when; ///< none: it is a part of the booking
    int line = 0; ///< where its SQL begins in the file, from 1

    bool operator==(const Step &) const = default;
};

/** One statement of a strategy's setup. A value. */
struct SetupStatement
{
    QByteArray sql; ///< UTF-8
    int line = 0; ///< where it begins in the file, from 1

    bool operator==(const SetupStatement &) const = default;
};

/** Statements that make what a strategy needs beside the tables, run once for each race or
 * exploration in a schema of its own. A value. */
struct StrategySetup
{
    QList<SetupStatement> statements;
    QSet<QString> functions; ///< that they create

    bool isEmpty() const { return statements.isEmpty(); }

    bool operator==(const StrategySetup &) const = default;
};

/**
 * One way to book rooms: the contents of one annotated SQL file. The same value feeds every
 * microscope. A value; safe from any thread.
 */
struct Strategy
{
    /** What the file promises; tests hold it to that. */
    enum class Expect { Correct, Overbooked, LedgerDiffers, NobodyBooks, Stuck };

    QString name; ///< [a-z0-9-]+, the file's base name
    QString title;
    Isolation isolation = Isolation::ReadCommitted;
    QStringList retry; ///< SQLSTATEs and outcome names that make a client try again; empty = never
    Expect expect = Expect::Correct;
    Keeps keeps = Keeps::CounterAndLedger;
    QString explanation; ///< paragraphs divided by an empty line
    QString mistakeOf; ///< name of the way that it gets wrong; empty where it is none
    QString reliesOn; ///< in the manual's words; may be empty
    StrategySetup setup;
    QList<Step> steps; ///< at least one; those with `when` come last
    std::optional<Isolation> written = {}; ///< the file's isolation, where another one is tried
                                           ///< instead
    QString source; ///< the whole file
    QString path; ///< where it was read; begins with ":/" for a built-in one

    /** True where an attempt that ended so, with this SQLSTATE, is to be tried again. */
    bool retries(Outcome outcome, QLatin1String sqlState) const;

    /** How many of the steps book: those without `when`, which come first. */
    int bookingSteps() const;

    /** The step changes rows, or calls what may do so. */
    bool mayChange(int step) const;

    /** No statement can tell one client from another, so that orders which differ only by who is
     * called Alice end alike. */
    bool treatsClientsAlike() const;

    /** The same steps at another level. */
    Strategy atLevel(Isolation level) const;

    /** What tells it from others beside it: its name, with the level where that is not the file's.
     */
    QString key() const;

    /** At the isolation that the file asks for. */
    bool isAsWritten() const { return !written; }

    /** Read from the program itself. */
    bool isBuiltIn() const { return path.startsWith(u':'); }

    bool operator==(const Strategy &) const = default;
};

/** Each at none, read committed, repeatable read and serializable. */
QList<Strategy> atEveryLevel(const QList<Strategy> &strategies);

/** "correct", "overbooked", "ledger differs", "nobody books", "stuck": as in the strategy files. */
QString expectName(Strategy::Expect expect);

} // namespace lastroom
