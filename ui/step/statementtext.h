// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace lastroom {

/**
 * A statement on one line, with what tells it from others: `SELECT true … >= 1 FOR UPDATE`, `UPDATE
 * … reserved + 1`, `INSERT INTO reservations`; then shorter ways to say it, for where there is less
 * room: `SELECT true … FOR UPDATE`. Longest first, never empty. `:rooms` is written as the number
 * \p rooms, other parameters as they are. Conditions that only name the event or the hotel are left
 * out: every statement has them. A function; safe from any thread.
 */
QStringList shortStatements(const QString &sql, int rooms);

} // namespace lastroom
