// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/db/connection.h"
#include "core/strategy/strategy.h"

#include <QByteArray>

namespace lastroom {

/**
 * The schema of a strategy with a setup on a database that was given: `lastroom_NAME`, or with a
 * number behind it where that is taken. It belongs to the session that made it, by an advisory
 * lock, until that drops it; what a killed program left, dropAbandoned() removes. Nothing outside
 * of it is touched. Functions; thread: that of the connection.
 */
namespace StrategySchema {

/** Makes the schema with copies of the tables and all that the setup makes, in one transaction,
 * and looks in it from then on. \return its name. Errors: Environment where the role may not make
 * schemas; File, with the line, where the server refuses a statement of the setup. */
Result<QByteArray> make(Connection &control, const Strategy &strategy);

/** Makes \p control its owner after that broke. */
Result<> claim(Connection &control, const QByteArray &name);

/** Nothing may use it any more. What cannot be dropped now, is so by dropAbandoned(). */
void drop(Connection &control, const QByteArray &name);

/** Drops those that no living session claims; one that somebody looks at in a transaction stays for
 * now. */
Result<> dropAbandoned(Connection &connection);

/** Makes the tables, then runs the setup, where the connection looks, in one transaction. Errors:
 * as those of make(). */
Result<> fill(Connection &connection, const Strategy &strategy);

} // namespace StrategySchema

} // namespace lastroom
