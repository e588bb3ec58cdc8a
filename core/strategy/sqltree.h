// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace lastroom {

/** What PostgreSQL's own parser says of one statement. A value. */
struct SqlTree
{
    QJsonObject statement; ///< one node, as {"SelectStmt": {…}}; empty where it is not understood
    QString message; ///< why not; else empty
    int position = 0; ///< where in the statement, in characters from 1; 0 where nobody says

    /** Of the first statement in \p sql, `$1` for parameters, without comments. */
    static SqlTree of(const QByteArray &sql);

    /** Of the PostgreSQL whose parser it is: "15.1". */
    static QString parserVersion();
};

} // namespace lastroom
