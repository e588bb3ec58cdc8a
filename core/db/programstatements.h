// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/db/connection.h"
#include "core/strategy/sqlstatement.h"

#include <QHash>

namespace lastroom {

/** Runs the statements of `sql/NAME.sql`, which have no parameters, one after another. */
Result<> runFile(Connection &connection, const QString &name);

/** Prepares and runs a statement with values by name. */
Result<SqlAnswer> runWith(Connection &connection, const SqlStatement &statement,
                          const QHash<QString, QByteArray> &values);

/** Runs the only statement of `sql/NAME.sql` with values by name. */
Result<SqlAnswer> runFileWith(Connection &connection, const QString &name,
                              const QHash<QString, QByteArray> &values);

} // namespace lastroom
