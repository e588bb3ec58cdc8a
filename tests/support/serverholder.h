// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/childprocess.h"
#include "core/cluster/filedescriptor.h"
#include "core/cluster/privateserver.h"

#include <QCoreApplication>

#include <array>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <optional>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/**
 * This program started once more, only to hold a server until it is killed; see hold(). Not by
 * QProcess, whose vfork() makes ThreadSanitizer refuse every thread that starts after it.
 */
class Holder
{
public:
    Holder()
    {
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0)
            qFatal("no pipe");
        m_output = lastroom::FileDescriptor(ends[0]);
        const lastroom::FileDescriptor input(ends[1]);
        QStringList words{u"LC_ALL=C.UTF-8"_s}; // Qt 6.8 says more than the folder in any other
        for (const char *name :
             {"TMPDIR", "XDG_CACHE_HOME", "ASAN_OPTIONS", "LSAN_OPTIONS", "TSAN_OPTIONS"})
            words << u"%1=%2"_s.arg(QLatin1StringView(name), qEnvironmentVariable(name));
        words << QCoreApplication::applicationFilePath() << u"--hold"_s;
        auto process = lastroom::ChildProcess::start(u"/usr/bin/env"_s, words, input.get());
        if (!process)
            qFatal("%s", qPrintable(process.error().sentence()));
        m_process.emplace(std::move(*process));
    }

    /** The folder of its server, which is ready then, or why there is none. */
    QString folder() const
    {
        QByteArray line;
        char letter = 0;
        while (::read(m_output.get(), &letter, 1) == 1 && letter != '\n')
            line.append(letter);
        return QString::fromUtf8(line);
    }

    /** Sends the signal and says how it ended. */
    QString end(int signal)
    {
        m_process->signal(signal);
        m_process->wait(20s);
        return m_process->ending();
    }

private:
    lastroom::FileDescriptor m_output;
    std::optional<lastroom::ChildProcess> m_process;
};

/** What the program does when Holder starts it: have a server, say where, wait to be killed. */
[[noreturn]] inline void hold()
{
    constexpr rlimit noCore{0, 0};
    ::setrlimit(RLIMIT_CORE, &noCore);
    std::signal(SIGSEGV, SIG_DFL); // the sanitizers would report it
    lastroom::PrivateServer server;
    const auto socket = server.waitUntilReady();
    std::printf("%s\n", qPrintable(socket ? socket->folder : socket.error().sentence()));
    std::fflush(stdout);
    while (true)
        ::pause();
}
