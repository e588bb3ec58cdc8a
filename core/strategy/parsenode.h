// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <utility>

namespace lastroom {

/** Reading PostgreSQL's parse tree as libpg_query writes it in JSON: a node is {"Type": {fields}}.
 * Functions; safe from any thread. */

/** The type and the fields of the one node in \p value; empty where there is none. */
std::pair<QString, QJsonObject> nodeIn(const QJsonValue &value);

/** A key names a node's type, not a field. */
bool isNodeType(const QString &key);

/** The text of a String node. */
QString stringIn(const QJsonValue &node);

/** How a table in FROM is called: its alias, or its name. */
QString nameOf(const QJsonObject &rangeVariable);

/** The name that the server gives to a column (FigureColname in parse_target.c), as far as the
 * expression alone tells; else empty. */
QString figuredName(const QJsonValue &expression);

} // namespace lastroom
