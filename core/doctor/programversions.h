// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace lastroom {

/** What the program was made of, and runs with. A value; any thread. */
struct ProgramVersions
{
    QString program; ///< "0.1.0"
    QString qt; ///< that runs
    QString qtBuilt; ///< that it was compiled with
    QString libpq;
    QString parser; ///< libpg_query, by the PostgreSQL whose parser it is: "15.1"
    QString archive; ///< libarchive
    QString compiler; ///< "GCC 12.2.0"
    QString build; ///< "release", or "debug"
    QString system; ///< "Debian GNU/Linux 12 (bookworm), Linux 6.1.0, x86_64"

    static ProgramVersions here();
};

} // namespace lastroom
