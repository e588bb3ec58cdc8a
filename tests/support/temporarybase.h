// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

inline QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

/** A shell script, in a folder that it makes, for everybody to run. */
inline void writeProgram(const QString &path, const QByteArray &commands)
{
    QDir().mkpath(QFileInfo(path).path());
    write(path, "#!/bin/sh\n" + commands + '\n');
    const QByteArray folder = QFile::encodeName(QFileInfo(path).path());
    if (::chmod(QFile::encodeName(path).constData(), 0755) != 0
        || ::chmod(folder.constData(), 0755) != 0)
        qFatal("cannot change %s", folder.constData());
}

/** The processes that have the folder in their command line; the dead ones have none. */
inline QList<pid_t> processesOf(const QString &folder)
{
    QList<pid_t> found;
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &entry : entries) {
        if (entry.toInt() > 0 && entry.toInt() != ::getpid()
            && content(u"/proc/%1/cmdline"_s.arg(entry)).contains(folder.toUtf8() + '/'))
            found.append(entry.toInt());
    }
    return found;
}

/**
 * A folder for temporary files that nobody but this test uses: no other copy of the program sweeps
 * in it, and no cluster of theirs is taken. TMPDIR and XDG_CACHE_HOME name it while it lives.
 * Thread: the test's, while no other reads the environment.
 */
class TemporaryBase
{
public:
    TemporaryBase()
        : m_folder(u"/tmp/lastroomtest-XXXXXX"_s) // short enough for a socket whatever TMPDIR is
        , m_before(qgetenv("TMPDIR"))
        , m_cacheBefore(qgetenv("XDG_CACHE_HOME"))
    {
        const QByteArray name = QFile::encodeName(path());
        // The server's account must get through when we are root.
        if (!m_folder.isValid() || ::chmod(name.constData(), 0711) != 0)
            qFatal("cannot make %s", name.constData());
        qputenv("TMPDIR", name);
        qputenv("XDG_CACHE_HOME", name + "/cache");
    }

    TemporaryBase(const TemporaryBase &) = delete;
    TemporaryBase &operator=(const TemporaryBase &) = delete;

    ~TemporaryBase()
    {
        restore("TMPDIR", m_before);
        restore("XDG_CACHE_HOME", m_cacheBefore);
    }

    QString path() const { return m_folder.path(); }

    QString filePath(const QString &name) const { return m_folder.filePath(name); }

    /** The names of the private servers' folders in it. */
    QStringList servers() const
    {
        return QDir(path()).entryList({u"lastroom-*"_s}, QDir::Dirs | QDir::Hidden);
    }

private:
    static void restore(const char *name, const QByteArray &before)
    {
        if (before.isNull())
            qunsetenv(name);
        else
            qputenv(name, before);
    }

    QTemporaryDir m_folder;
    QByteArray m_before;
    QByteArray m_cacheBefore;
};
