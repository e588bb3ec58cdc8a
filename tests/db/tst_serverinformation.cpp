// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/serverinformation.h"
#include "tests/support/testserver.h"

using namespace lastroom;

/** A server older than version 13 is not to be had here: that refusal is not tested. */
class tst_ServerInformation : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestSession> m_administrator;

    ServerInformation readAs(const ConnectionSettings &settings)
    {
        TestSession session(settings);
        return orDie(ServerInformation::read(session.connection()));
    }

    /** Sessions that a test closed are gone only when the server says so. */
    void waitUntilAlone()
    {
        QVERIFY(m_administrator->waitUntil("SELECT count(*) = 1 FROM pg_stat_activity WHERE "
                                           "backend_type = 'client backend'"));
    }

private slots:

    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_administrator = std::make_unique<TestSession>(m_server->administrator());
        m_administrator->run("CREATE DATABASE \"Zürich \"\"🏨\"\"\"");
    }

    void cleanupTestCase()
    {
        m_administrator.reset();
        m_server.reset();
    }

    void init()
    {
        refuseWarnings();
        waitUntilAlone();
    }

    void cleanup()
    {
        m_administrator->run("ALTER ROLE lastroom CONNECTION LIMIT -1");
        m_administrator->run("ALTER DATABASE postgres CONNECTION LIMIT -1");
    }

    void saysWhatTheServerIs()
    {
        const ServerInformation information = readAs(m_server->settings());
        const QByteArray number = m_administrator->value("SHOW server_version_num");
        QCOMPARE(information.number, number.toInt());
        QVERIFY(information.number >= ServerInformation::oldestVersion);
        // Debian's "15.18 (Debian 15.18-0+deb12u1)" without its parentheses.
        QCOMPARE(information.version,
                 u"%1.%2"_s.arg(information.number / 10000).arg(information.number % 10000));
        QCOMPARE(information.fsync, m_administrator->value("SHOW fsync") == "on");
        QCOMPARE(information.database, u"postgres"_s);
        QCOMPARE(information.role, u"lastroom"_s);
        QCOMPARE(readAs(m_server->as(u"lastroom"_s, u"Zürich \"🏨\""_s)).database,
                 u"Zürich \"🏨\""_s);
    }

    void freeConnectionsOfTheServer()
    {
        const int most = m_administrator->value("SHOW max_connections").toInt();
        const int kept = m_administrator->value("SHOW superuser_reserved_connections").toInt();
        // The administrator's and the reader's own are taken.
        QCOMPARE(readAs(m_server->settings()).freeConnections, most - kept - 2);
        waitUntilAlone();
        const TestSession one(m_server->settings());
        const TestSession two(m_server->as(u"lastroom"_s, u"Zürich \"🏨\""_s));
        QCOMPARE(readAs(m_server->settings()).freeConnections, most - kept - 4);
    }

    void freeConnectionsOfTheRole()
    {
        m_administrator->run("ALTER ROLE lastroom CONNECTION LIMIT 5");
        QCOMPARE(readAs(m_server->settings()).freeConnections, 4);
        waitUntilAlone();
        // Those in another database count too.
        const TestSession other(m_server->as(u"lastroom"_s, u"Zürich \"🏨\""_s));
        QCOMPARE(readAs(m_server->settings()).freeConnections, 3);
    }

    void freeConnectionsOfTheDatabase()
    {
        m_administrator->run("ALTER DATABASE postgres CONNECTION LIMIT 6");
        // The administrator's counts here too.
        QCOMPARE(readAs(m_server->settings()).freeConnections, 4);
        waitUntilAlone();
        m_administrator->run("ALTER ROLE lastroom CONNECTION LIMIT 2");
        QCOMPARE(readAs(m_server->settings()).freeConnections, 1);
    }

    /** As many as are said to be free can be opened, and not one more. */
    void isTrue()
    {
        m_administrator->run("ALTER ROLE lastroom CONNECTION LIMIT 4");
        TestSession reader(m_server->settings());
        const int free = orDie(ServerInformation::read(reader.connection())).freeConnections;
        QCOMPARE(free, 3);
        std::vector<std::unique_ptr<Connection>> connections;
        for (int number = 0; number < free; ++number)
            connections.push_back(orDie(Connection::open(m_server->settings(), u"many"_s)));
        QCOMPARE(orDie(ServerInformation::read(reader.connection())).freeConnections, 0);
        const auto more = Connection::open(m_server->settings(), u"many"_s);
        QVERIFY(!more);
        QVERIFY2(more.error().why.contains(u"too many connections for role"_s),
                 qPrintable(more.error().sentence()));
    }

    /** A limit that was lowered below what is in use leaves nothing free, not less than nothing. */
    void isNeverNegative()
    {
        TestSession reader(m_server->settings());
        const TestSession other(m_server->settings());
        m_administrator->run("ALTER ROLE lastroom CONNECTION LIMIT 0");
        QCOMPARE(orDie(ServerInformation::read(reader.connection())).freeConnections, 0);
    }

    void lostSession()
    {
        TestSession doomed(m_server->settings());
        const QByteArray pid = doomed.value("SELECT pg_backend_pid()");
        QCOMPARE(m_administrator->value("SELECT pg_terminate_backend(" + pid + ", 10000)"), "t");
        const auto information = ServerInformation::read(doomed.connection());
        QVERIFY(!information);
        QCOMPARE(information.error().kind, Error::Kind::ConnectionLost);
    }
};

QTEST_GUILESS_MAIN(tst_ServerInformation)

#include "tst_serverinformation.moc"
