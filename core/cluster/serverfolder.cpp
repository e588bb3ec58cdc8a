// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cluster/serverfolder.h"

#include "core/cluster/abandonedserver.h"
#include "core/cluster/foldertree.h"
#include "core/model/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lastroom {

static constexpr auto prefix = "lastroom-";
static constexpr auto pattern = "/lastroom-XXXXXX"; // as mkdtemp() wants it
static constexpr auto lockName = "owner.lock";
static constexpr auto markerName = "lastroom-private-server";
static constexpr auto dataName = "data";
static constexpr auto logName = "server.log";
static constexpr auto socketName = "/.s.PGSQL.5432";
static constexpr qsizetype longestSocketPath = 107; // sizeof sockaddr_un::sun_path, less the null

static constexpr int openFolder = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

/** Whether the account may pass through every folder down to `path`; supplementary groups aside. */
static bool canReach(const ServerAccount &account, const QString &path)
{
    for (QString folder = path;; folder = QFileInfo(folder).path()) {
        struct stat status
        {
        };

        if (::stat(QFile::encodeName(folder).constData(), &status) != 0)
            return false;
        const mode_t needed = status.st_uid == account.user ? S_IXUSR
            : status.st_gid == account.group                ? S_IXGRP
                                                            : S_IXOTH;
        if ((status.st_mode & needed) == 0)
            return false;
        if (folder == u"/"_s)
            return true;
    }
}

QString ServerFolder::obstacle(const QString &base, const std::optional<ServerAccount> &account)
{
    const QByteArray path = QFile::encodeName(base);
    if (::access(path.constData(), W_OK | X_OK) != 0)
        return qt_error_string(errno);
    if (size_t(path.size()) + qstrlen(pattern) + qstrlen(socketName) > longestSocketPath)
        return Text::tr("its path is too long for a socket");
    // libpq takes a comma for the next host, and unix_socket_directories for the next folder.
    if (path.contains(',') || path.contains('"'))
        return Text::tr("its path has a comma or a quotation mark");
    if (account && !canReach(*account, base))
        return Text::tr("the account %1 cannot reach it").arg(account->name);
    return {};
}

QStringList ServerFolder::bases()
{
    QStringList bases{QFileInfo(QDir::tempPath()).canonicalFilePath(),
                      QFileInfo(u"/tmp"_s).canonicalFilePath()};
    bases.removeAll(QString()); // a TMPDIR that does not exist
    bases.removeDuplicates();
    return bases;
}

static tl::unexpected<Error> noFolder(const QString &why)
{
    return failure(Error::Kind::Environment, Text::tr("no folder for the private server"), why,
                   Text::tr("set TMPDIR to a folder that can be written, or give a database with "
                            "--database"));
}

/** Calls `use` with each base that has no obstacle until it returns true, and says why no other
 * base was taken; `use` sets errno. */
template <typename Use>
static Result<> useFirst(const std::optional<ServerAccount> &account, Use use)
{
    QString why;
    const QStringList candidates = ServerFolder::bases();
    for (const QString &base : candidates) {
        QString reason = ServerFolder::obstacle(base, account);
        if (reason.isEmpty()) {
            if (use(base))
                return {};
            reason = qt_error_string(errno);
        }
        why += (why.isEmpty() ? QString() : u", "_s) + u"%1: %2"_s.arg(base, reason);
    }
    return noFolder(why);
}

Result<QString> ServerFolder::baseFor(const std::optional<ServerAccount> &account)
{
    QString found;
    const Result<> used = useFirst(account, [&](const QString &base) {
        found = base;
        return true;
    });
    return used.map([&] { return found; });
}

Result<std::unique_ptr<ServerFolder>>
ServerFolder::create(const std::optional<ServerAccount> &account)
{
    std::unique_ptr<ServerFolder> folder;
    const Result<> used = useFirst(account, [&](const QString &base) {
        folder = tryCreate(base, account);
        return folder != nullptr;
    });
    if (!used)
        return failure(used.error());
    return folder;
}

/** Null, with errno set, when it fails. */
std::unique_ptr<ServerFolder> ServerFolder::tryCreate(const QString &base,
                                                      const std::optional<ServerAccount> &account)
{
    QByteArray path = QFile::encodeName(base) + pattern;
    FileDescriptor parent(::open(QFile::encodeName(base).constData(), openFolder));
    if (!parent.isOpen() || !::mkdtemp(path.data()))
        return nullptr;
    FileDescriptor own(::open(path.constData(), openFolder));
    std::unique_ptr<ServerFolder> folder(new ServerFolder(std::move(parent), std::move(own), path));
    if (!folder->furnish(account)) {
        const int reason = errno;
        folder.reset();
        errno = reason;
    }
    return folder;
}

ServerFolder::ServerFolder(FileDescriptor base, FileDescriptor folder, const QByteArray &path)
    : m_base(std::move(base))
    , m_folder(std::move(folder))
    , m_path(path)
{
}

/** Puts the folder's contents there. False, with errno set, when that fails. */
bool ServerFolder::furnish(const std::optional<ServerAccount> &account)
{
    constexpr int make = O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC;
    const int folder = m_folder.get();
    m_lock = FileDescriptor(::openat(folder, lockName, make, 0600));
    if (!m_lock.isOpen() || ::flock(m_lock.get(), LOCK_EX | LOCK_NB) != 0)
        return false;
    const FileDescriptor marker(::openat(folder, markerName, make, 0600));
    if (!marker.isOpen() || ::mkdirat(folder, dataName, 0700) != 0)
        return false;
    m_log = FileDescriptor(::openat(folder, logName, make | O_APPEND, 0600));
    if (!m_log.isOpen())
        return false;
    if (!account)
        return true;

    for (const char *name : {lockName, markerName, dataName, logName}) {
        if (::fchownat(folder, name, account->user, account->group, AT_SYMLINK_NOFOLLOW) != 0)
            return false;
    }
    // The folder itself last: until now the account could not change what is in it.
    return ::fchown(folder, account->user, account->group) == 0;
}

/** Removes the folder `name` of `base`; the caller holds its lock. True if it is us who did it. */
static bool removeFolder(int base, int folder, const QByteArray &name)
{
    // A process that was killed a moment ago may still write a file: then once more.
    for (int round = 0; round < 50 && !clearFolder(folder, {lockName, markerName}); ++round)
        std::this_thread::sleep_for(10ms);
    ::unlinkat(folder, lockName, 0);
    ::unlinkat(folder, markerName, 0);
    return ::unlinkat(base, name.constData(), AT_REMOVEDIR) == 0;
}

ServerFolder::~ServerFolder()
{
    removeFolder(m_base.get(), m_folder.get(), m_path.mid(m_path.lastIndexOf('/') + 1));
}

QString ServerFolder::path() const
{
    return QFile::decodeName(m_path);
}

QString ServerFolder::data() const
{
    return path() + u'/' + QLatin1StringView(dataName);
}

void ServerFolder::clearData() const
{
    const FileDescriptor data(::openat(m_folder.get(), dataName, openFolder));
    if (data.isOpen())
        clearFolder(data.get());
}

void ServerFolder::clearLog()
{
    // Everybody appends to it. What cannot be forgotten does no harm.
    [[maybe_unused]] const int done = ::ftruncate(m_log.get(), 0);
}

QString ServerFolder::logTail() const
{
    constexpr qsizetype longest = 600;
    const auto size = ::lseek(m_log.get(), 0, SEEK_END);
    QByteArray text(longest, Qt::Uninitialized);
    const auto start = std::max<off_t>(0, size - longest);
    text.truncate(std::max<qsizetype>(
        0, ::pread(m_log.get(), text.data(), static_cast<size_t>(longest), start)));
    if (start > 0)
        text.remove(0, text.indexOf('\n') + 1); // the first line is cut
    return QString::fromLocal8Bit(text.trimmed()).replace(u'\n', u" / "_s);
}

/** Removes one folder if it was left behind; see sweep(). */
static bool sweepFolder(int base, const QByteArray &basePath, const QByteArray &name,
                        const std::optional<ServerAccount> &account)
{
    const FileDescriptor folder(::openat(base, name.constData(), openFolder));

    struct stat status
    {
    };

    if (!folder.isOpen() || ::fstat(folder.get(), &status) != 0)
        return false;
    const uid_t owner = status.st_uid;
    if (owner != ::geteuid() && !(account && owner == account->user))
        return false;

    struct stat marker
    {
    };

    if (::fstatat(folder.get(), markerName, &marker, AT_SYMLINK_NOFOLLOW) != 0
        || !S_ISREG(marker.st_mode))
        return false;

    // Without a lock file beside the marker somebody was killed while removing it: go on with that.
    const FileDescriptor lock(
        ::openat(folder.get(), lockName, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!lock.isOpen() && errno != ENOENT)
        return false;
    if (lock.isOpen() && ::flock(lock.get(), LOCK_EX | LOCK_NB) != 0)
        return false;
    endAbandonedServer(folder.get(), basePath + '/' + name, owner);
    return removeFolder(base, folder.get(), name);
}

int ServerFolder::sweep(const QStringList &bases)
{
    const auto account = findServerAccount().value_or(std::nullopt);
    int removed = 0;
    for (const QString &base : bases) {
        const QByteArray path = QFile::encodeName(QFileInfo(base).canonicalFilePath());
        const FileDescriptor parent(::open(path.constData(), openFolder));
        if (!parent.isOpen())
            continue;
        const auto names = QDir(base).entryList({QLatin1StringView(prefix) + u"??????"_s},
                                                QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
        for (const QString &name : names)
            removed += sweepFolder(parent.get(), path, QFile::encodeName(name), account) ? 1 : 0;
    }
    return removed;
}

} // namespace lastroom
