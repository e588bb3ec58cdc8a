// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QStringView>

namespace lastroom {

/** The words of PostgreSQL's grammar that booking strategies are made of, in capitals. Thread:
 * GUI. */
const QStringList &sqlKeywords();

/** One of these, however it is written; "locked" is a column, and in capitals the end of SKIP
 * LOCKED. */
bool isSqlKeyword(QStringView word);

} // namespace lastroom
