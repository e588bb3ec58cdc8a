// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testserver.h"

#include <QSqlDatabase>

using namespace lastroom;

class tst_Connection : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestSession> m_administrator;

private slots:

    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_administrator = std::make_unique<TestSession>(m_server->administrator());
    }

    void cleanupTestCase()
    {
        m_administrator.reset();
        m_server.reset();
    }

    void init() { refuseWarnings(); }

    void saysWhoItIsAndSeesOurSchemaAlone()
    {
        const auto connection = orDie(Connection::open(m_server->settings(), u"worker 3 naive"_s));
        const auto value = [&](const char *sql) { return firstValue(connection->execute(sql)); };
        QCOMPARE(value("SHOW application_name"), "lastroom worker 3 naive");
        QCOMPARE(value("SHOW search_path"), "lastroom");
        QCOMPARE(value("SELECT current_user"), "lastroom");
        QCOMPARE(value("SELECT rolsuper FROM pg_roles WHERE rolname = current_user"), "f");
        QVERIFY(connection->processId() > 0);
        QVERIFY(!connection->isLost());
    }

    /** failOnWarning() would see "still in use" and "used in another thread". */
    void opensAndClosesOnManyThreads()
    {
        const QStringList before = QSqlDatabase::connectionNames();
        std::atomic<int> right = 0;
        {
            std::vector<std::jthread> threads;
            for (int thread = 0; thread < 8; ++thread)
                threads.emplace_back([&] {
                    for (int time = 0; time < 5; ++time) {
                        const auto connection
                            = Connection::open(m_server->settings(), u"same name"_s);
                        right
                            += connection && firstValue((*connection)->execute("SELECT 7")) == "7";
                    }
                });
        }
        QCOMPARE(right.load(), 40);
        QCOMPARE(QSqlDatabase::connectionNames(), before);
        QVERIFY(m_administrator->waitUntil("SELECT count(*) = 0 FROM pg_stat_activity "
                                           "WHERE application_name = 'lastroom same name'"));
    }

    void answersAreValues()
    {
        const auto connection = orDie(Connection::open(m_server->settings(), u"values"_s));
        const SqlAnswer answer = connection->execute(
            "SELECT NULL::text AS nothing, '' AS empty, 'Zürich 🏨' AS name, 2 AS \"Two\"");
        QVERIFY(answer.ok);
        QCOMPARE(answer.affected, 1);
        const std::vector<QByteArray> &row = answer.rows.front();
        QVERIFY(row[0].isNull());
        QVERIFY(!row[1].isNull() && row[1].isEmpty());
        QCOMPARE(row[2], QByteArray("Zürich 🏨"));
        QCOMPARE(row[3], "2");
        const SqlAnswer refused = connection->execute("SELECT 1 / 0");
        QVERIFY(!refused.ok && !refused.connectionLost);
        QCOMPARE(refused.sqlState, "22012");
        QCOMPARE(refused.message, u"division by zero"_s);
        const Error error = answerError(refused, u"sum"_s);
        QCOMPARE(error.kind, Error::Kind::Database);
        QCOMPARE(error.sentence(), u"sum: division by zero (SQLSTATE 22012)"_s);
        QVERIFY(connection->execute("SELECT 1").ok);
    }

    /** A notice would go to stderr; here it is checked that it does no harm. */
    void noticesAreNoErrors()
    {
        const auto connection = orDie(Connection::open(m_server->settings(), u"notice"_s));
        QVERIFY(connection->execute("DROP TABLE IF EXISTS not_there").ok);
        QVERIFY(connection->execute("DO $$ BEGIN RAISE WARNING 'psst'; END $$").ok);
    }

    void failsToConnect_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("why");
        const QString folder = m_server->settings().value(u"host"_s);
        QTest::newRow("no socket")
            << u"host=/nowhere user=lastroom dbname=postgres"_s << u"No such file or directory"_s;
        QTest::newRow("refused port")
            << u"host=127.0.0.1 port=1 user=lastroom dbname=postgres"_s << u"refused"_s;
        QTest::newRow("no database") << u"host=%1 user=lastroom dbname=nowhere"_s.arg(folder)
                                     << u"database \"nowhere\" does not exist"_s;
        QTest::newRow("no role") << u"host=%1 user=nobody dbname=postgres"_s.arg(folder)
                                 << u"role \"nobody\" does not exist"_s;
    }

    void failsToConnect()
    {
        QFETCH(QString, address);
        QFETCH(QString, why);
        const auto settings
            = orDie(ConnectionSettings::fromText(address + u" password=s3cret-wörd"_s));
        const QStringList before = QSqlDatabase::connectionNames();
        const auto connection = Connection::open(settings, u"test"_s);
        QVERIFY(!connection);
        const Error &error = connection.error();
        QCOMPARE(error.kind, Error::Kind::Environment);
        QVERIFY2(error.why.contains(why), qPrintable(error.sentence()));
        QVERIFY(!error.remedy.isEmpty());
        QVERIFY2(!error.sentence().contains(u"s3cret"_s), qPrintable(error.sentence()));
        QVERIFY(!error.sentence().contains(u'\n'));
        QCOMPARE(QSqlDatabase::connectionNames(), before);
    }

    /** A role may be named like the password: even then no sentence shows it as the password. */
    void thePasswordNeverComesBack()
    {
        const QString folder = m_server->settings().value(u"host"_s);
        const auto settings = orDie(ConnectionSettings::fromText(
            u"host=%1 user=lastroom dbname=hunter2 password=hunter2"_s.arg(folder)));
        const auto connection = Connection::open(settings, u"test"_s);
        QVERIFY(!connection);
        QVERIFY2(!connection.error().why.contains(u"hunter2"_s),
                 qPrintable(connection.error().sentence()));
    }

    /** Who connects next finds its place free, every time. */
    void isGoneWhenItIsDestroyed()
    {
        for (int times = 0; times < 50; ++times) {
            auto connection = orDie(Connection::open(m_server->settings(), u"brief"_s));
            const QByteArray pid = QByteArray::number(connection->processId());
            connection.reset();
            QCOMPARE(
                m_administrator->value("SELECT count(*) FROM pg_stat_activity WHERE pid = " + pid),
                "0");
        }
    }

    void noticesThatTheSessionWasEnded()
    {
        const auto connection = orDie(Connection::open(m_server->settings(), u"doomed"_s));
        const QByteArray pid = firstValue(connection->execute("SELECT pg_backend_pid()"));
        QCOMPARE(m_administrator->value("SELECT pg_terminate_backend(" + pid + ", 10000)"), "t");
        const SqlAnswer answer = connection->execute("SELECT 1");
        QVERIFY(!answer.ok);
        QVERIFY(answer.connectionLost);
        QVERIFY(connection->isLost());
        QCOMPARE(answerError(answer, u"x"_s).kind, Error::Kind::ConnectionLost);
        QVERIFY(!answer.message.isEmpty());
        const SqlAnswer again = connection->execute("SELECT 1");
        QVERIFY(!again.ok && again.connectionLost);
    }

    void noticesThatTheSessionWasEndedInMidStatement()
    {
        OtherSession session(m_server->settings());
        auto answer = session.run(
            [](Connection &connection) { return connection.execute("SELECT pg_sleep(60)"); });
        QVERIFY(m_administrator->waitUntil("SELECT wait_event = 'PgSleep' FROM pg_stat_activity "
                                           "WHERE pid = "
                                           + session.pid()));
        m_administrator->run("SELECT pg_terminate_backend(" + session.pid() + ')');
        QVERIFY(answer.wait_for(std::chrono::seconds(20)) == std::future_status::ready);
        const SqlAnswer lost = answer.get();
        QVERIFY(!lost.ok && lost.connectionLost);
        QVERIFY(!lost.message.isEmpty());
    }

    void cancelEndsAStatement()
    {
        OtherSession session(m_server->settings());
        const auto canceller
            = session.run([](Connection &connection) { return connection.canceller(); }).get();
        auto answer = session.run(
            [](Connection &connection) { return connection.execute("SELECT pg_sleep(60)"); });
        QVERIFY(m_administrator->waitUntil("SELECT wait_event = 'PgSleep' FROM pg_stat_activity "
                                           "WHERE pid = "
                                           + session.pid()));
        canceller->cancel();
        QVERIFY(answer.wait_for(std::chrono::seconds(20)) == std::future_status::ready);
        const SqlAnswer cancelled = answer.get();
        QVERIFY(!cancelled.ok && !cancelled.connectionLost);
        QCOMPARE(cancelled.sqlState, "57014");
        QCOMPARE(session
                     .run([](Connection &connection) {
                         return firstValue(connection.execute("SELECT 5"));
                     })
                     .get(),
                 "5");
    }

    void lateCancelDoesNothing()
    {
        auto connection = orDie(Connection::open(m_server->settings(), u"late"_s));
        const auto canceller = connection->canceller();
        const QByteArray pid = firstValue(connection->execute("SELECT pg_backend_pid()"));
        canceller->cancel(); // idle
        connection.reset();
        canceller->cancel(); // perhaps still ending
        QVERIFY(m_administrator->waitUntil(
            "SELECT NOT EXISTS (SELECT FROM pg_stat_activity WHERE pid = " + pid + ')'));
        canceller->cancel(); // gone
        QCOMPARE(m_administrator->value("SELECT 1"), "1");
    }
};

QTEST_GUILESS_MAIN(tst_Connection)

#include "tst_connection.moc"
