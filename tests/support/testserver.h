// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/database.h"
#include "core/db/connection.h"
#include "core/strategy/strategylibrary.h"
#include "core/strategy/strategyparser.h"

#include <QRegularExpression>
#include <QTest>

#include <condition_variable>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace lastroom {

/** Ends the test program where something of the test itself, not of what it tests, went wrong. */
template <typename T> T orDie(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence()));
    return *std::move(result);
}

inline void orDie(const Result<> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence()));
}

/** The sentence of a failure, or nothing: QCOMPARE(reason(r), QString()) shows what went wrong. */
template <typename T> QString reason(const Result<T> &result)
{
    return result ? QString() : result.error().sentence();
}

/** The first value of the answer, "NULL", "no row", or "ERROR SQLSTATE sentence". */
inline QByteArray firstValue(const SqlAnswer &answer)
{
    if (!answer.ok)
        return "ERROR " + answer.sqlState + ' ' + answer.message.toUtf8();
    if (answer.rows.empty() || answer.rows.front().empty())
        return "no row";
    return answer.rows.front().front().isNull() ? "NULL" : answer.rows.front().front();
}

/** One session, not of the code under test's making, on the thread that made it. */
class TestSession
{
public:
    explicit TestSession(const ConnectionSettings &settings)
        : m_connection(orDie(Connection::open(settings, u"test"_s)))
    {
    }

    Connection &connection() { return *m_connection; }

    /** Runs any number of statements; one that fails ends the test program. */
    void run(const QByteArray &sql)
    {
        const SqlAnswer answer = m_connection->execute(sql);
        if (!answer.ok)
            qFatal("%s: %s", sql.constData(), qPrintable(answer.message));
    }

    QByteArray value(const QByteArray &sql) { return firstValue(m_connection->execute(sql)); }

    /** Asks until the answer is true. */
    bool waitUntil(const QByteArray &sql)
    {
        return QTest::qWaitFor([&] { return value(sql) == "t"; }, 20000);
    }

private:
    std::unique_ptr<Connection> m_connection;
};

/** A session on a thread of its own, for what has to wait in the server. */
class OtherSession
{
public:
    explicit OtherSession(const ConnectionSettings &settings)
        : m_thread([this, settings](std::stop_token stop) { work(settings, stop); })
    {
        m_pid = run([](Connection &connection) {
                    return firstValue(connection.execute("SELECT pg_backend_pid()"));
                }).get();
    }

    /** Does \p work with the connection on its thread, after what it was given before. */
    template <typename Work, typename Value = std::invoke_result_t<Work, Connection &>>
    std::future<Value> run(Work work)
    {
        auto task = std::make_shared<std::packaged_task<Value(Connection &)>>(std::move(work));
        {
            const std::lock_guard lock(m_mutex);
            m_tasks.push_back([task](Connection &connection) { (*task)(connection); });
        }
        m_changed.notify_all();
        return task->get_future();
    }

    QByteArray pid() const { return m_pid; }

private:
    void work(const ConnectionSettings &settings, const std::stop_token &stop)
    {
        const std::unique_ptr<Connection> connection = orDie(Connection::open(settings, u"test"_s));
        std::unique_lock lock(m_mutex);
        while (m_changed.wait(lock, stop, [this] { return !m_tasks.empty(); })) {
            const auto task = std::move(m_tasks.front());
            m_tasks.erase(m_tasks.begin());
            lock.unlock();
            task(*connection);
            lock.lock();
        }
    }

    QByteArray m_pid;
    std::mutex m_mutex; // guards m_tasks
    std::condition_variable_any m_changed;
    std::vector<std::function<void(Connection &)>> m_tasks;
    std::jthread m_thread; // last: uses all of the above
};

/** Whose schema it is that runs alone. */
inline const QByteArray firstArena = "lastroom_a1";

/** The private server of a test program. Made once; thread: main. */
class TestServer
{
public:
    TestServer()
        : m_database(Database::makePrivate())
        , m_settings(orDie(m_database->settings()))
    {
    }

    std::shared_ptr<const Database> database() const { return m_database; }

    /** As the program connects: an ordinary role. */
    ConnectionSettings settings() const { return m_settings; }

    /** The same role and the schema that all races share, as on a database of the user's. */
    ConnectionSettings givenSettings() const { return as(u"lastroom"_s); }

    std::shared_ptr<const Database> givenDatabase() const
    {
        return orDie(Database::given(
            u"host=%1 user=lastroom dbname=postgres"_s.arg(m_settings.value(u"host"_s))));
    }

    ConnectionSettings as(const QString &role, const QString &database = u"postgres"_s) const
    {
        return ConnectionSettings::onSocket(m_settings.value(u"host"_s), role, database);
    }

    ConnectionSettings administrator(const QString &database = u"postgres"_s) const
    {
        return as(u"postgres"_s, database);
    }

private:
    std::shared_ptr<Database> m_database;
    ConnectionSettings m_settings;
};

/** Waits until the server has neither a session nor a lock of a schedule, nor anybody who waits. */
inline bool nothingIsLeft(const TestServer &server)
{
    TestSession looker(server.settings());
    return looker.waitUntil(
        "SELECT NOT EXISTS (SELECT FROM pg_stat_activity WHERE application_name ~ "
        "'^lastroom (Alice|Bob|Carol|Dave|observer|preparation)') AND NOT EXISTS (SELECT FROM "
        "pg_locks WHERE locktype IN ('advisory', 'tuple') OR NOT granted)");
}

/** A built-in strategy, or mistake. */
inline Strategy builtIn(const QString &name)
{
    const QString way = u":/sql/strategies/%1.sql"_s.arg(name);
    return orDie(
        StrategyLibrary::readFile(QFile::exists(way) ? way : u":/sql/mistakes/%1.sql"_s.arg(name)));
}

/** A user's strategy "own" that keeps what \p head and \p steps say. */
inline Strategy ownStrategy(const QString &head, const QString &steps)
{
    return orDie(parseStrategy(u"-- strategy: own\n-- title: Own\n-- expect: correct\n"_s + head
                                   + u"\n--\n-- Written for a test.\n\n"_s + steps,
                               u"/own/own.sql"_s));
}

inline void refuseWarnings()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

} // namespace lastroom
