// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/filedescriptor.h"
#include "core/cluster/serveraccount.h"
#include "core/model/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace lastroom {

/**
 * A folder of its own for one private server: `lastroom-XXXXXX`, mode 0700, removed by the
 * destructor. In it
 *   owner.lock                 held by flock() as long as this object lives
 *   lastroom-private-server    the marker: nothing without it is ever removed
 *   data/                      the cluster
 *   server.log                 what initdb and postgres say
 *   .s.PGSQL.5432              the server's socket
 * The lock is taken before the marker appears, and the marker goes last, so that at every moment
 * another copy can tell a living folder from a left-over one. When we are root, everything belongs
 * to the server's account.
 *
 * Neither copied nor moved. One thread at a time; sweep() and bases() are safe from any thread, and
 * safe while other copies of the program sweep or start.
 */
class ServerFolder
{
public:
    /**
     * Makes the folder in QDir::tempPath(), or in /tmp where the socket's path would be longer than
     * the 107 bytes of sockaddr_un, or where the account could not reach it.
     * An Error of kind Environment when neither is possible.
     */
    static Result<std::unique_ptr<ServerFolder>>
    create(const std::optional<ServerAccount> &account);

    /** Where create() would put it. Makes nothing; the same Error. */
    static Result<QString> baseFor(const std::optional<ServerAccount> &account);

    /** Why a folder cannot be made in \p base, without symbolic links; empty where it can. */
    static QString obstacle(const QString &base, const std::optional<ServerAccount> &account);

    /** Where create() may put a folder, and where sweep() looks. */
    static QStringList bases();

    /**
     * Removes the folders in `bases` that copies left behind which were killed, after ending a
     * server that still runs in one. Only real directories of our name pattern that belong to us
     * (or, when we are root, to the server's account), carry the marker, and whose lock is free.
     * Returns how many it removed. Blocks, in the worst case 4 s for each server it must end.
     */
    static int sweep(const QStringList &bases = ServerFolder::bases());

    ServerFolder(const ServerFolder &) = delete;
    ServerFolder &operator=(const ServerFolder &) = delete;
    ~ServerFolder();

    /** Absolute, without symbolic links. */
    QString path() const;

    QString data() const;

    /** Removes what is in data/. */
    void clearData() const;

    /** Open for reading and appending; stays ours. */
    int log() const { return m_log.get(); }

    /** Forgets what was said so far. */
    void clearLog();

    /** The last lines of server.log in one line, at most about 600 bytes; may be empty. */
    QString logTail() const;

private:
    ServerFolder(FileDescriptor base, FileDescriptor folder, const QByteArray &path);

    static std::unique_ptr<ServerFolder> tryCreate(const QString &base,
                                                   const std::optional<ServerAccount> &account);
    bool furnish(const std::optional<ServerAccount> &account);

    FileDescriptor m_base; // the folder that this one is in
    FileDescriptor m_folder;
    FileDescriptor m_lock;
    FileDescriptor m_log;
    QByteArray m_path; // in the file system's encoding
};

} // namespace lastroom
