// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace lastroom {

/**
 * What can be told of a statement by its words, where the server does not say it. \p sql is that of
 * an SqlStatement: without comments. Functions; safe from any thread.
 */

/** "updated", "inserted" or "deleted" for a statement that changes rows; empty for one that reads
 * them. */
QString verbOf(const QByteArray &sql);

/** A transaction that keeps one snapshot takes it with the first such statement: not with SET or
 * LOCK (manual, "SET TRANSACTION"). */
bool takesSnapshot(const QByteArray &sql);

/** It may see what other sessions hold without waiting for them, or keep them from it beyond its
 * row: NOWAIT, SKIP LOCKED, advisory locks, LOCK TABLE. Schedules of it cannot run side by side. */
bool noticesOthers(const QByteArray &sql);

} // namespace lastroom
