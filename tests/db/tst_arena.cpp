// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/arena.h"
#include "tests/support/testserver.h"

using namespace lastroom;

/** What an arena of our server is worth: who gets which, what a strategy may do there, and what is
 * left of it for the next. */
class tst_Arena : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestSession> m_administrator;

    /** A control connection and what it has. */
    struct Place
    {
        explicit Place(const TestServer &server)
            : control(server.settings())
            , arena(orDie(
                  Arena::open(control.connection(), server.settings(), Inventory::uniform(2, 10))))
        {
        }

        TestSession control;
        Arena arena;
    };

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

    void cleanup()
    {
        QVERIFY(m_administrator->waitUntil(
            "SELECT NOT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory')"));
    }

    void twoHaveNothingInCommon()
    {
        Place one(*m_server);
        Place two(*m_server);
        QCOMPARE(one.arena.settings().schema(), firstArena);
        QVERIFY(two.arena.settings().schema() != firstArena);
        QCOMPARE(one.arena.hotels().size(), 2);
        QCOMPARE(one.control.value("SELECT sum(contracted) FROM event_hotel_rooms"), "20");
        TestSession strategy(one.arena.strategySettings());
        QCOMPARE(strategy.value("SELECT current_user"), firstArena);
        QCOMPARE(strategy.value("WITH gone AS (DELETE FROM event_hotel_rooms RETURNING id) SELECT "
                                "count(*) FROM gone"),
                 "2");
        QCOMPARE(two.control.value("SELECT sum(contracted) FROM event_hotel_rooms"), "20");
    }

    void furtherEventsAreInTheSamePlace()
    {
        Place first(*m_server);
        TestSession session(first.arena.settings());
        const Arena further
            = orDie(first.arena.further(session.connection(), Inventory::uniform(1, 5)));
        QVERIFY(further.event() != first.arena.event());
        QCOMPARE(further.hotels().size(), 1);
        QCOMPARE(first.control.value("SELECT sum(contracted) FROM event_hotel_rooms"), "25");
    }

    void aStrategyWorksWithRows()
    {
        Place place(*m_server);
        TestSession strategy(place.arena.strategySettings());
        const QByteArray row
            = " FROM event_hotel_rooms WHERE hotel_id = " + place.arena.hotels().first();
        strategy.run("INSERT INTO reservations (event_hotel_rooms_id, email, number_of_rooms, "
                     "request_id) SELECT id, 'x', 1, gen_random_uuid()"
                     + row);
        QCOMPARE(strategy.value("SELECT currval(pg_get_serial_sequence('reservations', 'id')) = "
                                "max(id) FROM reservations"),
                 "t");
        strategy.run("UPDATE event_hotel_rooms SET reserved = 1; DELETE FROM reservations");
        strategy.run("SELECT pg_advisory_lock(1); SELECT pg_advisory_unlock(1)");
        strategy.run("BEGIN; LOCK TABLE event_hotel_rooms; ROLLBACK");
        if (m_administrator->value("SELECT current_setting('server_version_num')::integer >= "
                                   "150000")
            == "t")
            strategy.run("SET deadlock_timeout TO '10ms'");
    }

    void aStrategyMayDoNothingElse_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const auto row = [](const char *sql) { QTest::newRow(sql) << QByteArray(sql); };
        row("DROP TABLE event_hotel_rooms CASCADE");
        row("DROP TABLE reservations");
        row("ALTER TABLE event_hotel_rooms ADD CHECK (reserved <= contracted)");
        row("ALTER TABLE reservations RENAME TO bookings");
        row("TRUNCATE reservations");
        row("CREATE INDEX ON reservations (email)");
        row("CREATE TABLE more (id integer)");
        row("CREATE TABLE public.more (id integer)");
        row("CREATE SCHEMA more");
        row("CREATE ROLE more");
        row("DROP SCHEMA lastroom_a1 CASCADE");
        row("SELECT FROM lastroom_a2.reservations");
        row("DELETE FROM lastroom_a2.reservations");
        row("BEGIN; LOCK TABLE lastroom_a2.reservations");
        row("SELECT setval(pg_get_serial_sequence('reservations', 'id'), 1)");
        row("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'lastroom'");
        row("SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE usename = 'lastroom_a2'");
        row("SET ROLE lastroom");
        row("SET ROLE lastroom_a2");
        row("SET SESSION AUTHORIZATION lastroom");
        row("ALTER ROLE lastroom CONNECTION LIMIT 0");
        row("ALTER SYSTEM SET max_connections TO 1");
        row("COPY reservations TO PROGRAM 'cat'");
    }

    void aStrategyMayDoNothingElse()
    {
        QFETCH(QByteArray, sql);
        Place one(*m_server);
        Place two(*m_server);
        TestSession other(two.arena.strategySettings());
        QCOMPARE(two.arena.settings().schema(), "lastroom_a2");
        TestSession strategy(one.arena.strategySettings());
        const SqlAnswer answer = strategy.connection().execute(sql);
        QVERIFY(!answer.ok);
        QCOMPARE(answer.sqlState, "42501");
    }

    /** Rows, a session that works on, settings of the role. */
    void nothingOfTheOneBeforeIsLeft()
    {
        std::unique_ptr<OtherSession> sleeper;
        std::future<QByteArray> slept;
        {
            Place before(*m_server);
            QCOMPARE(before.arena.settings().schema(), firstArena);
            TestSession strategy(before.arena.strategySettings());
            strategy.run("ALTER ROLE CURRENT_USER SET default_transaction_read_only TO on");
            strategy.run("ALTER ROLE CURRENT_USER IN DATABASE postgres SET row_security TO off");
            sleeper = std::make_unique<OtherSession>(before.arena.strategySettings());
            slept = sleeper->run([](Connection &connection) {
                connection.execute("BEGIN READ WRITE; LOCK TABLE reservations");
                return firstValue(connection.execute("SELECT pg_sleep(30)"));
            });
            QVERIFY(m_administrator->waitUntil("SELECT EXISTS (SELECT FROM pg_stat_activity WHERE "
                                               "wait_event = 'PgSleep')"));
        }
        Place after(*m_server);
        QCOMPARE(after.arena.settings().schema(), firstArena);
        QVERIFY(slept.get().contains("terminating connection"));
        QCOMPARE(after.control.value("SELECT count(*) FROM event_hotel_rooms"), "2");
        TestSession strategy(after.arena.strategySettings());
        QCOMPARE(strategy.value("SHOW default_transaction_read_only"), "off");
        QCOMPARE(strategy.value("SHOW row_security"), "on");
        QCOMPARE(strategy.value("SELECT count(*) FROM event_hotel_rooms"), "2");
    }

    void oneThatSomebodyHasLockedIsPassedOver()
    {
        {
            Place before(*m_server);
        }
        TestSession spectator(m_server->settings().inSchema(firstArena));
        spectator.run("BEGIN");
        QCOMPARE(spectator.value("SELECT count(*) FROM hotels"), "2");
        const Place place(*m_server);
        QVERIFY(place.arena.settings().schema() != firstArena);
        QCOMPARE(spectator.value("SELECT count(*) FROM hotels"), "2");
    }

    void isTakenOverWhenTheControlSessionBreaks()
    {
        auto place = std::make_unique<Place>(*m_server);
        const Arena arena = place->arena;
        m_administrator->run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename "
                             "= 'lastroom'");
        TestSession heir(arena.settings());
        QCOMPARE(reason(arena.claim(heir.connection())), QString());
        place.reset();
        QCOMPARE(heir.value("SELECT count(*) FROM hotels"), "2");
        const Place other(*m_server);
        QVERIFY(other.arena.settings().schema() != arena.settings().schema());
    }

    void thereAreSixteen()
    {
        std::vector<std::unique_ptr<Place>> places;
        for (int number = 0; number < 16; ++number)
            places.push_back(std::make_unique<Place>(*m_server));
        TestSession late(m_server->settings());
        const auto refused
            = Arena::open(late.connection(), m_server->settings(), Inventory::uniform(1, 1));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Environment);
        QVERIFY(!refused.error().remedy.isEmpty());
        places.pop_back();
        QVERIFY(Arena::open(late.connection(), m_server->settings(), Inventory::uniform(1, 1)));
    }
};

QTEST_GUILESS_MAIN(tst_Arena)

#include "tst_arena.moc"
