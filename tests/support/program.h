// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/temporarybase.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <libpq-fe.h>
#include <memory>

using namespace Qt::StringLiterals;

/** The real program, in a folder for temporary files of its own, with nothing of the user's. */
class Program
{
public:
    struct Answer
    {
        int status = -1; ///< -1 where it crashed or did not end
        QByteArray out;
        QByteArray error;

        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }

        /** For a failed comparison. */
        QByteArray text() const { return QByteArray::number(status) + "\n" + out + "\n" + error; }

        /** What was printed, without the line that says how to set up the same again. */
        QString beforeToken() const
        {
            static const QRegularExpression token(u"\\nlastroom \\w+ --replay lr1-\\w+\\n$"_s);
            return QString::fromUtf8(out).remove(token);
        }

        /** Nothing is said but what is wrong with strategies that are alone. */
        bool isQuiet() const
        {
            const QList<QByteArray> lines = error.split('\n');
            return std::all_of(lines.begin(), lines.end(), [](const QByteArray &line) {
                return line.isEmpty() || line.contains("tried alone");
            });
        }

        /** One line, after those that say what is wrong with a strategy that is alone. */
        bool complains(const QString &part) const
        {
            QList<QByteArray> lines = error.split('\n');
            const bool isEnded = lines.takeLast().isEmpty() && !lines.isEmpty();
            const QByteArray last = isEnded ? lines.takeLast() + '\n' : QByteArray();
            return last.startsWith("lastroom: ") && QString::fromUtf8(last).contains(part)
                && std::all_of(lines.begin(), lines.end(), [](const QByteArray &line) {
                       return line.startsWith("lastroom: ") && line.contains("tried alone");
                   });
        }
    };

    Program()
        : m_environment(QProcessEnvironment::systemEnvironment())
    {
        for (const QString &name : m_environment.keys()) {
            if (name.startsWith(u"PG") || name == u"DATABASE_URL" || name == u"DISPLAY"
                || name == u"WAYLAND_DISPLAY" || name == u"QT_QPA_PLATFORM")
                m_environment.remove(name);
        }
        m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_runtime.path());
        m_environment.insert(u"TMPDIR"_s, m_base.path());
        m_environment.insert(u"HOME"_s, m_base.path());
        m_environment.insert(u"XDG_DATA_HOME"_s, m_base.filePath(u"data"_s));
        // What is kept for the next start may stay; in the base nothing may.
        m_environment.insert(u"XDG_CACHE_HOME"_s, m_cache.path());
        m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    }

    const TemporaryBase &base() const { return m_base; }

    void setVariable(const QString &name, const QString &value)
    {
        m_environment.insert(name, value);
    }

    /** From now on the program is started by another one, whose words these are. */
    void setStarter(const QStringList &words) { m_starter = words; }

    QString variable(const QString &name) const { return m_environment.value(name); }

    /** Starts it and leaves it to the caller; \p output takes what it prints, or nothing: it is
     * kept for answerOf(). */
    std::unique_ptr<QProcess> start(const QStringList &arguments, const QString &output = {}) const
    {
        auto process = std::make_unique<QProcess>();
        if (!output.isEmpty())
            process->setStandardOutputFile(output);
        process->setProcessEnvironment(m_environment);
        process->setStandardInputFile(QProcess::nullDevice());
        QStringList words = m_starter + QStringList{u"" LASTROOM_PROGRAM ""_s} + arguments;
        process->setProgram(words.takeFirst());
        process->setArguments(words);
        process->start();
        if (!process->waitForStarted())
            qFatal("cannot start %s", LASTROOM_PROGRAM);
        return process;
    }

    static Answer answerOf(QProcess &process)
    {
        Answer answer;
        if (process.state() == QProcess::NotRunning || process.waitForFinished(patience)) {
            if (process.exitStatus() == QProcess::NormalExit)
                answer.status = process.exitCode();
        }
        answer.out = process.readAllStandardOutput();
        answer.error = process.readAllStandardError();
        return answer;
    }

    Answer run(const QStringList &arguments) const { return answerOf(*start(arguments)); }

    /** Words divided by spaces. */
    Answer run(const QString &words) const { return run(words.split(u' ', Qt::SkipEmptyParts)); }

    /** Nothing of a private server is left: no folder, no process. */
    bool leftNothing() const { return m_base.servers().isEmpty() && postgres().isEmpty(); }

    /** Processes of servers whose data is in our folder. */
    QList<pid_t> postgres() const
    {
        QList<pid_t> found;
        for (const QString &entry : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
            if (entry.toInt() > 0
                && content(u"/proc/%1/cmdline"_s.arg(entry))
                       .contains((m_base.path() + u"/lastroom-"_s).toUtf8()))
                found.append(entry.toInt());
        }
        return found;
    }

    /** Sessions of the private server of which this is true; none while it does not answer. */
    int sessions(const char *condition) const
    {
        const QStringList folders = m_base.servers();
        if (folders.size() != 1)
            return 0;
        const QByteArray address = "dbname=postgres user=lastroom host="
            + QFile::encodeName(m_base.filePath(folders.first()));
        const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(
            PQconnectdb(address.constData()), &PQfinish);
        const QByteArray query
            = QByteArray("SELECT count(*) FROM pg_stat_activity WHERE ") + condition;
        const std::unique_ptr<PGresult, decltype(&PQclear)> result(
            PQexec(connection.get(), query.constData()), &PQclear);
        return PQntuples(result.get()) == 1 ? atoi(PQgetvalue(result.get(), 0, 0)) : 0;
    }

    /** Ends the sessions of which this is true, as an administrator of the server would; says how
     * many. */
    int endSessions(const QByteArray &condition) const
    {
        const QByteArray ended = "CASE WHEN " + condition
            + " AND pid <> pg_backend_pid() THEN pg_terminate_backend(pid) ELSE false END";
        return sessions(ended.constData());
    }

    static constexpr int patience = 120'000; // ms, for a machine under sanitizers and load

private:
    // Before the base, which is looked into and which they must not be in.
    QTemporaryDir m_cache;
    QTemporaryDir m_runtime; ///< without one, Qt makes it, and says so
    TemporaryBase m_base;
    QProcessEnvironment m_environment;
    QStringList m_starter;
};

/** For init(). */
inline void failOnAnyWarning()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}
