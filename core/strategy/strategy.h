// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/hotelrecords.h"
#include "core/model/outcome.h"
#include "core/strategy/sqlstatement.h"
#include "core/strategy/statementtraits.h"

#include <QList>
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
    QString name;
    QString sql; ///< as written in the file, without the annotations
    SqlStatement statement;
    StatementTraits traits; ///< of the statement
    std::optional<Outcome> empty; ///< how the attempt ends when it returns or touches no row
    int line = 0; ///< where its SQL begins in the file, from 1

    bool operator==(const Step &) const = default;
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
    QList<Step> steps; ///< at least one
    QString source; ///< the whole file
    QString path; ///< where it was read; begins with ":/" for a built-in one

    /** True where an attempt that ended so, with this SQLSTATE, is to be tried again. */
    bool retries(Outcome outcome, QLatin1String sqlState) const;

    bool operator==(const Strategy &) const = default;
};

/** "correct", "overbooked", "ledger differs", "nobody books", "stuck": as in the strategy files. */
QString expectName(Strategy::Expect expect);

} // namespace lastroom
