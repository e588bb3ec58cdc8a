// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/result.h"

#include <QString>
#include <QStringList>
#include <QVersionNumber>

namespace lastroom {

/**
 * The programs of a PostgreSQL server on this machine. A value; safe from any thread.
 */
struct ServerPrograms
{
    QString folder; ///< absolute
    QVersionNumber version; ///< as `postgres --version` says it: 15.18

    QString initdb() const;
    QString postgres() const;

    bool operator==(const ServerPrograms &) const = default;
};

/** The oldest PostgreSQL that Last Room works with. */
constexpr int oldestServerVersion = 13;

/**
 * Where the packages of Debian, Ubuntu, Fedora and their kin put the programs (they keep them off
 * PATH), newest version first. Safe from any thread.
 */
QStringList installedProgramFolders();

/**
 * Finds initdb and postgres of version 13 or newer and asks postgres for its version. The first of
 * these that has them: `folderOption`, the environment's LASTROOM_PG_BINDIR, the folders of PATH,
 * `installed`.
 *
 * A folder that was named by the option or by LASTROOM_PG_BINDIR is taken or refused, never passed
 * over: kind Arguments. Kind Environment when nothing was named and nothing fits.
 * Runs a program for some milliseconds. Safe from any thread.
 */
Result<ServerPrograms> findServerPrograms(const QString &folderOption = {},
                                          const QStringList &installed = installedProgramFolders());

} // namespace lastroom
