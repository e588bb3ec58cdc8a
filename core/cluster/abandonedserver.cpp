// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cluster/abandonedserver.h"

#include "core/cluster/filedescriptor.h"
#include "core/cluster/pidfd.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>

using namespace std::chrono_literals;

namespace lastroom {

/** The number on the first line of postmaster.pid; 0 when there is none that can be a process. */
static pid_t postmasterOf(int folder)
{
    const FileDescriptor file(
        ::openat(folder, "data/postmaster.pid", O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    std::array<char, 64> text{};
    const auto length = file.isOpen() ? ::read(file.get(), text.data(), text.size()) : 0;
    if (length <= 0)
        return 0;
    const QByteArray content(text.data(), length);
    const pid_t process = content.left(content.indexOf('\n')).trimmed().toInt();
    return process > 1 ? process : 0; // a server of one user alone, as initdb's, is negative
}

/** Whether the process is the server of this very folder. */
static bool servesFolder(pid_t process, const QByteArray &path, uid_t owner)
{
    const QByteArray entry = "/proc/" + QByteArray::number(process);

    struct stat status
    {
    };

    if (::stat(entry.constData(), &status) != 0 || status.st_uid != owner)
        return false;
    QFile commandLine(QString::fromLatin1(entry + "/cmdline"));
    return commandLine.open(QIODevice::ReadOnly) && commandLine.readAll().contains(path + '/');
}

/** Waits until the process has ended, reaped or not. */
static bool hasEnded(const FileDescriptor &process, std::chrono::milliseconds patience)
{
    pollfd watched{process.get(), POLLIN, 0};
    int ready = 0;
    do {
        ready = ::poll(&watched, 1, static_cast<int>(patience.count()));
    } while (ready < 0 && errno == EINTR);
    return ready > 0;
}

void endAbandonedServer(int folder, const QByteArray &path, uid_t owner)
{
    const pid_t number = postmasterOf(folder);
    if (number == 0)
        return;
    // First the descriptor, then the look at the process: the number cannot change hands between.
    const FileDescriptor process(openProcess(number));
    if (!process.isOpen() || !servesFolder(number, path, owner))
        return;
    signalProcess(process.get(), SIGQUIT);
    if (hasEnded(process, 3s))
        return;
    signalProcess(process.get(), SIGKILL);
    hasEnded(process, 1s);
}

} // namespace lastroom
