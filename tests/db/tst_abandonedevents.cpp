// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/arena.h"
#include "core/db/schema.h"
#include "tests/support/testserver.h"

using namespace lastroom;

/** What becomes of the events of races that ended, and of those that did not. */
class tst_AbandonedEvents : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestSession> m_administrator;
    std::unique_ptr<TestSession> m_session;

    Connection &connection() { return m_session->connection(); }

    QByteArray value(const QByteArray &sql) { return m_session->value(sql); }

    QByteArray events()
    {
        return value("SELECT coalesce(string_agg(id::text, ' ' ORDER BY id), '') FROM events");
    }

    /** An event with one reservation, made by a session that has ended. */
    Arena abandoned()
    {
        TestSession other(m_server->givenSettings());
        const Arena rows = orDie(Arena::open(other.connection(), {}, Inventory::uniform(2, 5)));
        const QByteArray pid = other.value("SELECT pg_backend_pid()");
        other.run("INSERT INTO reservations (event_hotel_rooms_id, email, number_of_rooms, "
                  "request_id) SELECT id, 'x', 1, gen_random_uuid() FROM event_hotel_rooms WHERE "
                  "event_id = "
                  + rows.event());
        if (m_administrator->value("SELECT pg_terminate_backend(" + pid + ", 10000)") != "t")
            qFatal("a session does not end");
        return rows;
    }

    QByteArray rowsInAll()
    {
        return value("SELECT concat_ws(' ', (SELECT count(*) FROM events), (SELECT count(*) FROM "
                     "hotels), (SELECT count(*) FROM event_hotel_rooms), (SELECT count(*) FROM "
                     "reservations))");
    }

private slots:

    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_administrator = std::make_unique<TestSession>(m_server->administrator());
        m_session = std::make_unique<TestSession>(m_server->givenSettings());
        orDie(Schema::prepare(connection()));
    }

    void cleanupTestCase()
    {
        m_session.reset();
        m_administrator.reset();
        m_server.reset();
    }

    void init()
    {
        refuseWarnings();
        m_session->run("TRUNCATE events, hotels, event_hotel_rooms, reservations");
    }

    void areCleared()
    {
        abandoned();
        abandoned();
        QCOMPARE(rowsInAll(), "2 4 4 4");
        QCOMPARE(reason(Schema::clearAbandonedEvents(connection())), QString());
        QCOMPARE(rowsInAll(), "0 0 0 0");
        QCOMPARE(reason(Schema::clearAbandonedEvents(connection())), QString());
    }

    void claimedOnesStay()
    {
        abandoned();
        TestSession owner(m_server->givenSettings());
        const Arena mine = orDie(Arena::open(owner.connection(), {}, Inventory::uniform(3, 5)));
        abandoned();
        QCOMPARE(reason(Schema::clearAbandonedEvents(connection())), QString());
        QCOMPARE(events(), mine.event());
        QCOMPARE(rowsInAll(), "1 3 3 0");
        // The clearing session has claimed nothing that it would keep.
        QCOMPARE(value("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = "
                       "pg_backend_pid()"),
                 "0");
    }

    /** An advisory lock is granted again to the session that has it: that must not look free. */
    void whatTheSessionItselfClaimsStays()
    {
        abandoned();
        const Arena mine = orDie(Arena::open(connection(), {}, Inventory::uniform(1, 5)));
        QCOMPARE(reason(Schema::clearAbandonedEvents(connection())), QString());
        const QByteArray left = events();
        m_session->run("SELECT pg_advisory_unlock_all()");
        QCOMPARE(left, mine.event());
    }

    /** What a program does whose own session broke in mid-race. */
    void anEventCanBeClaimedAgain()
    {
        const Arena rows = abandoned();
        TestSession heir(m_server->givenSettings());
        QCOMPARE(reason(rows.claim(heir.connection())), QString());
        abandoned();
        QCOMPARE(reason(Schema::clearAbandonedEvents(connection())), QString());
        QCOMPARE(events(), rows.event());
        QCOMPARE(value("SELECT count(*) FROM reservations"), "2");
    }

    void emptyingIsTruncating()
    {
        abandoned();
        const QByteArray file = value("SELECT pg_relation_filenode('reservations')");
        QCOMPARE(reason(Schema::clearAbandonedEvents(connection())), QString());
        QVERIFY(value("SELECT pg_relation_filenode('reservations')") != file);
    }

    /** TRUNCATE would wait for everybody who has looked at the tables; deleting does not. */
    void aSpectatorDoesNotStopIt()
    {
        abandoned();
        TestSession spectator(m_server->givenSettings());
        spectator.run("BEGIN ISOLATION LEVEL REPEATABLE READ");
        QCOMPARE(spectator.value("SELECT count(*) FROM reservations"), "2");
        const QByteArray file = value("SELECT pg_relation_filenode('reservations')");
        QCOMPARE(reason(Schema::clearAbandonedEvents(connection())), QString());
        QCOMPARE(rowsInAll(), "0 0 0 0");
        QCOMPARE(value("SELECT pg_relation_filenode('reservations')"), file);
        QCOMPARE(spectator.value("SELECT count(*) FROM reservations"), "2");
        QCOMPARE(value("SHOW lock_timeout"), "0"); // of the transaction, not of the session
    }

    void manyClearAtTheSameTime()
    {
        for (int number = 0; number < 10; ++number)
            abandoned();
        TestSession owner(m_server->givenSettings());
        const Arena mine = orDie(Arena::open(owner.connection(), {}, Inventory::uniform(1, 5)));
        std::vector<std::unique_ptr<OtherSession>> sessions;
        std::vector<std::future<QString>> answers;
        for (int number = 0; number < 4; ++number)
            sessions.push_back(std::make_unique<OtherSession>(m_server->givenSettings()));
        for (const auto &session : sessions)
            answers.push_back(session->run([](Connection &other) {
                const QString first = reason(Schema::clearAbandonedEvents(other));
                return first + reason(Arena::open(other, {}, Inventory::uniform(1, 1)));
            }));
        for (auto &answer : answers)
            QCOMPARE(answer.get(), QString());
        // The sessions live: what they made is theirs.
        QCOMPARE(rowsInAll(), "5 5 5 0");
        QCOMPARE(value("SELECT count(*) FROM events WHERE id = " + mine.event()), "1");
    }
};

QTEST_GUILESS_MAIN(tst_AbandonedEvents)

#include "tst_abandonedevents.moc"
