// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace lastroom {

/** Where, on what and when something was run. A value; safe from any thread. */
struct Environment
{
    QString postgresql; ///< "15.18"
    bool privateServer = true;
    bool fsync = false; ///< whether the server waits for the disk
    QDateTime started; ///< UTC

    QString program = {}; ///< version of Last Room
    QString qt = {}; ///< version
    int cores = 0; ///< of the machine of the clients

    /** With what is known of the program that runs, and nothing of a server. */
    static Environment here();

    bool operator==(const Environment &) const = default;
};

/** "PostgreSQL 15.18, private server, fsync off". */
QString serverText(const Environment &environment);

} // namespace lastroom
