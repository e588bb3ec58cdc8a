// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/result.h"

#include <QByteArray>

#include <vector>

namespace lastroom {

/** What the server said to one statement. A value; safe from any thread. */
struct SqlAnswer
{
    bool ok = false;
    bool connectionLost
        = false; ///< the session is gone; whether the statement took effect is not known
    QByteArray sqlState; ///< of a failure; empty where the server said none
    QString message; ///< of a failure, the server's own sentence
    QString detail; ///< of a failure, the server's DETAIL without a full stop; may be empty
    QString hint; ///< of a failure, the server's HINT without a full stop; may be empty
    int position = 0; ///< of a failure: where in the statement, in characters, from 1; 0: unknown
    qint64 affected = 0; ///< rows returned or touched
    std::vector<std::vector<QByteArray>> rows; ///< UTF-8 text; a NULL is a null QByteArray
};

/** The Error of a statement of our own that has to succeed. */
Error answerError(const SqlAnswer &answer, const QString &what);

} // namespace lastroom
