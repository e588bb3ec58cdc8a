// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QProcess>

#include <cstdlib>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

/** A terminal of so many columns, for a program's standard output; what it shows is read here. */
class Terminal
{
public:
    explicit Terminal(int columns)
        : m_master(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC))
    {
        if (m_master < 0 || ::grantpt(m_master) != 0 || ::unlockpt(m_master) != 0)
            qFatal("cannot open a terminal");
        const winsize size{50, static_cast<unsigned short>(columns), 0, 0};
        if (::ioctl(m_master, TIOCSWINSZ, &size) != 0)
            qFatal("cannot set the size of a terminal");
        m_path = QFile::decodeName(::ptsname(m_master));
        // While this is open the terminal stays, whoever else closes it.
        m_slave = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    }

    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    ~Terminal()
    {
        ::close(m_slave);
        ::close(m_master);
    }

    QString path() const { return m_path; }

    /** Everything that was shown until the process ended. */
    QByteArray readUntilFinished(QProcess &process)
    {
        QByteArray shown;
        constexpr int interval = 20; // ms
        while (process.state() != QProcess::NotRunning) {
            process.waitForFinished(interval);
            read(shown);
        }
        read(shown);
        return shown.replace("\r\n", "\n");
    }

private:
    void read(QByteArray &shown) const
    {
        char buffer[4096];
        for (ssize_t got = 0; (got = ::read(m_master, buffer, sizeof buffer)) > 0;)
            shown.append(buffer, got);
    }

    int m_master;
    int m_slave = -1;
    QString m_path;
};
