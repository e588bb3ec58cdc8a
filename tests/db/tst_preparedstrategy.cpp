// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/arena.h"
#include "core/db/preparedstrategy.h"
#include "core/db/schema.h"
#include "tests/support/testserver.h"

using namespace lastroom;

class tst_PreparedStrategy : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestSession> m_session;
    Arena m_arena;

    Connection &connection() { return m_session->connection(); }

    Result<PreparedStrategy> prepare(const QString &steps)
    {
        return PreparedStrategy::prepare(connection(), ownStrategy(u"-- isolation: none"_s, steps));
    }

    BookingValues values(const QByteArray &email = "a@example.com") const
    {
        return {m_arena.event(), m_arena.hotels().front(), "2", email,
                "00000001-0000-0000-0000-000000000002"};
    }

private slots:

    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_session = std::make_unique<TestSession>(m_server->givenSettings());
        orDie(Schema::prepare(connection()));
        m_arena = orDie(Arena::open(connection(), {}, Inventory::uniform(2, 10)));
    }

    void cleanupTestCase()
    {
        m_session.reset();
        m_server.reset();
    }

    void init()
    {
        refuseWarnings();
        m_session->run("DELETE FROM reservations; UPDATE event_hotel_rooms SET reserved = 0");
    }

    void builtInStrategiesBook_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"naive", "atomic", "pessimistic", "optimistic"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void builtInStrategiesBook()
    {
        QFETCH(QString, name);
        auto strategy = orDie(PreparedStrategy::prepare(connection(), builtIn(name)));
        QCOMPARE(strategy.steps(), 3);
        const QByteArray email = "o'brien+\"🏨\"@example.com'; DROP TABLE events; --";
        for (int time = 1; time <= 5; ++time) {
            for (int step = 0; step < 3; ++step)
                QCOMPARE(strategy.execute(step, values(email)).affected, 1);
            QCOMPARE(m_session->value("SELECT sum(reserved) FROM event_hotel_rooms"),
                     QByteArray::number(2 * time));
        }
        const SqlAnswer full = strategy.execute(0, values(email));
        QVERIFY(full.ok);
        QCOMPARE(full.affected, 0);
        const SqlAnswer ledger = connection().execute(
            "SELECT DISTINCT email, number_of_rooms, request_id, rooms.event_id, rooms.hotel_id "
            "FROM reservations JOIN event_hotel_rooms rooms ON rooms.id = event_hotel_rooms_id");
        QCOMPARE(ledger.rows.size(), std::size_t(1));
        QCOMPARE(ledger.rows.front(),
                 (std::vector<QByteArray>{email, "2", "00000001-0000-0000-0000-000000000002",
                                          m_arena.event(), m_arena.hotels().front()}));
    }

    void earlierColumnsAreParameters()
    {
        auto strategy = orDie(prepare(u"-- step: one\n"
                                      "SELECT 'a''b 🏨' AS first, 7 AS number, NULL::text AS none;\n"
                                      "-- step: two\n"
                                      "SELECT 'second' AS first;\n"
                                      "-- step: three\n"
                                      "SELECT :first || :number::text, :none::text IS NULL, :email "
                                      "|| :rooms;\n"_s));
        QVERIFY(strategy.execute(0, values()).ok);
        QVERIFY(strategy.execute(1, values()).ok);
        const SqlAnswer answer = strategy.execute(2, values("x"));
        QVERIFY2(answer.ok, qPrintable(answer.message));
        // The latest of two columns of one name counts.
        QCOMPARE(answer.rows.front(), (std::vector<QByteArray>{"second7", "t", "x2"}));
    }

    void firstRowCountsAndIsForgottenInTheNextAttempt()
    {
        auto strategy
            = orDie(prepare(u"-- step: one\n"
                            "SELECT n FROM generate_series(1, :rooms::integer) n ORDER BY n DESC;\n"
                            "-- step: two\nSELECT :n::text;\n"_s));
        BookingValues given = values();
        given.rooms = "3";
        QCOMPARE(strategy.execute(0, given).affected, 3);
        QCOMPARE(firstValue(strategy.execute(1, given)), "3");
        given.rooms = "0";
        QCOMPARE(strategy.execute(0, given).affected, 0);
        QCOMPARE(firstValue(strategy.execute(1, given)), "NULL");
        given.rooms = "1";
        QCOMPARE(strategy.execute(0, given).affected, 1);
        QCOMPARE(firstValue(strategy.execute(1, given)), "1");
    }

    void columnThatNobodyReturns()
    {
        const auto strategy
            = prepare(u"-- step: look\nSELECT * FROM event_hotel_rooms;\n\n"
                      "-- step: take\n-- empty: conflict\n\n"
                      "UPDATE event_hotel_rooms SET version = :verzion::bigint;\n"_s);
        QVERIFY(!strategy);
        const Error &error = strategy.error();
        QCOMPARE(error.kind, Error::Kind::File);
        QCOMPARE(error.what, u"/own/own.sql:14"_s);
        QVERIFY2(error.why.contains(u"verzion"_s), qPrintable(error.sentence()));
    }

    void everyColumnOfAStarIsKnown()
    {
        auto strategy = orDie(
            prepare(u"-- step: look\nSELECT * FROM event_hotel_rooms WHERE event_id = :event AND "
                    "hotel_id = :hotel;\n-- step: say\nSELECT :contracted || '/' || :locked || "
                    "'/' || :version;\n"_s));
        QVERIFY(strategy.execute(0, values()).ok);
        QCOMPARE(firstValue(strategy.execute(1, values())), "10/0/0");
    }

    void objectionOfTheServer()
    {
        const auto strategy = prepare(u"-- step: look\nSELECT 1 AS one;\n\n-- step: take\n"
                                      "UPDATE event_hotel_rooms SET reservd = 1;\n"_s);
        QVERIFY(!strategy);
        const Error &error = strategy.error();
        QCOMPARE(error.kind, Error::Kind::File);
        QCOMPARE(error.what, u"/own/own.sql:12"_s);
        QCOMPARE(error.sqlState, u"42703"_s);
        QVERIFY2(error.why.contains(u"take"_s) && error.why.contains(u"reservd"_s),
                 qPrintable(error.sentence()));
    }

    void tablesOutsideOurSchemaAreNotSeen()
    {
        const auto strategy = prepare(u"-- step: look\nSELECT 1 FROM elsewhere;\n"_s);
        QVERIFY(!strategy);
        QCOMPARE(strategy.error().sqlState, u"42P01"_s);
        QCOMPARE(strategy.error().what, u"/own/own.sql:9"_s);
    }

    /** updated_at through QDateTime would lose what the optimistic update has to find again. */
    void microsecondsOfUpdatedAtAreKept()
    {
        auto strategy = orDie(PreparedStrategy::prepare(connection(), builtIn(u"optimistic"_s)));
        for (const QByteArray zone : {"UTC", "Asia/Kathmandu"}) {
            m_session->run("SET timezone TO '" + zone + '\'');
            m_session->run("UPDATE event_hotel_rooms SET updated_at = '2040-01-01 "
                           "00:00:00.123456+00'");
            const SqlAnswer seen = strategy.execute(0, values());
            QVERIFY(firstValue(seen).contains(":00.123456"));
            QCOMPARE(strategy.execute(1, values()).affected, 1);
            // The clock is behind: the moment moves on all the same, by the least there is.
            QCOMPARE(m_session->value("SELECT updated_at = '2040-01-01 00:00:00.123457+00' FROM "
                                      "event_hotel_rooms WHERE hotel_id = "
                                      + m_arena.hotels().front()),
                     "t");
            QCOMPARE(strategy.execute(1, values()).affected, 0); // what was seen is out of date
        }
    }

    void lostSession()
    {
        TestSession doomed(m_server->givenSettings());
        auto strategy = orDie(PreparedStrategy::prepare(doomed.connection(), builtIn(u"naive"_s)));
        const QByteArray pid = doomed.value("SELECT pg_backend_pid()");
        QCOMPARE(m_session->value("SELECT pg_terminate_backend(" + pid + ", 10000)"), "t");
        QVERIFY(strategy.execute(0, values()).connectionLost);
        const auto again = PreparedStrategy::prepare(doomed.connection(), builtIn(u"naive"_s));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::ConnectionLost);
    }
};

QTEST_GUILESS_MAIN(tst_PreparedStrategy)

#include "tst_preparedstrategy.moc"
