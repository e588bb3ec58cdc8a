// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ownsteps.h"
#include "tests/support/testrace.h"

using namespace lastroom;

/** Races of strategies that a user wrote. */
class tst_RaceStrategies : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;

private slots:

    void initTestCase() { m_server = std::make_unique<TestServer>(); }

    void cleanupTestCase() { m_server.reset(); }

    void init() { refuseWarnings(); }

    void keepsTheLedgerAlone()
    {
        const Strategy strategy = ownStrategy(
            u"-- isolation: read committed\n-- keeps: ledger"_s,
            u"-- step: lock\nSELECT id AS row FROM event_hotel_rooms WHERE event_id = :event AND "
            "hotel_id = :hotel FOR UPDATE;\n"
            "-- step: check\n-- empty: sold out\nSELECT true FROM event_hotel_rooms rooms WHERE "
            "id = :row::bigint AND contracted - locked - coalesce((SELECT sum(number_of_rooms) "
            "FROM reservations WHERE event_hotel_rooms_id = rooms.id), 0) >= :rooms;\n"
            "-- step: record\nINSERT INTO reservations (event_hotel_rooms_id, email, "
            "number_of_rooms, request_id) VALUES (:row, :email, :rooms, :request);\n"_s);
        TestRun run(*m_server, smallPlan(strategy));
        QVERIFY(run.finish());
        QCOMPARE(run.recording().state(), Recording::State::Finished);
        const Report report = makeReport(run.recording());
        QCOMPARE(*report.verdict, Verdict::Correct);
        QCOMPARE(report.end.ledger(), 60);
        QCOMPARE(report.end.reserved(), 0);
        QCOMPARE(report.end.sold(), 60);
        QCOMPARE(report.end.available(), 0);
        QCOMPARE(report.audit->missing, 0);
        QCOMPARE(bookedRooms(run.recording()), ledgerRooms(run.recording()));
    }

    void keepsTheCounterAlone()
    {
        const Strategy strategy = ownStrategy(
            u"-- isolation: none\n-- keeps: counter"_s,
            u"-- step: take\n-- empty: sold out\nUPDATE event_hotel_rooms SET reserved = reserved "
            "+ :rooms WHERE event_id = :event AND hotel_id = :hotel AND contracted - (reserved + "
            "locked) >= :rooms;\n"_s);
        TestRun run(*m_server, smallPlan(strategy));
        QVERIFY(run.finish());
        QCOMPARE(run.recording().state(), Recording::State::Finished);
        const Report report = makeReport(run.recording());
        QCOMPARE(*report.verdict, Verdict::Correct);
        QCOMPARE(report.end.reserved(), 60);
        QCOMPARE(report.end.ledger(), 0);
        QCOMPARE(report.audit->missing, 0); // not held against it
        QCOMPARE(bookedRooms(run.recording()), (QList<qint64>{30, 30}));
    }

    /** Both clients read the counter before one writes: the one that writes last forgets the other.
     */
    void lostUpdateIsAHiddenOverbooking()
    {
        const Strategy strategy = ownStrategy(
            u"-- isolation: read committed"_s,
            u"-- step: read\n-- empty: sold out\nSELECT reserved AS seen FROM event_hotel_rooms "
            "WHERE event_id = :event AND hotel_id = :hotel AND contracted - reserved >= :rooms;\n"
            "-- step: meet\nSELECT pg_advisory_xact_lock_shared(CASE WHEN :email LIKE 'alone%' "
            "THEN 0 ELSE 4711 END);\n"
            "-- step: write\nUPDATE event_hotel_rooms SET reserved = :seen::bigint + :rooms WHERE "
            "event_id = :event AND hotel_id = :hotel;\n"
            "-- step: record\nINSERT INTO reservations (event_hotel_rooms_id, email, "
            "number_of_rooms, request_id) SELECT id, :email, :rooms, :request FROM "
            "event_hotel_rooms WHERE event_id = :event AND hotel_id = :hotel;\n"_s);
        RacePlan plan = smallPlan(strategy);
        plan.inventory = Inventory::uniform(1, 2);
        plan.workload.clients = 2;
        plan.workload.servers = 1;
        plan.workload.connections = 2;
        plan.workload.bookingLeast = 2;
        plan.workload.bookingMost = 2;
        TestSession gate(m_server->settings());
        gate.run("SELECT pg_advisory_lock(4711)");
        TestRun run(*m_server, plan);
        const bool met = gate.waitUntil(sessions("wait_event_type = 'Lock'", 2)); // both have read
        gate.run("SELECT pg_advisory_unlock(4711)");
        QVERIFY(met);
        QVERIFY(run.finish());
        QCOMPARE(run.recording().state(), Recording::State::Finished);
        const Report report = makeReport(run.recording());
        QCOMPARE(report.end.reserved(), 2);
        QCOMPARE(report.end.ledger(), 4);
        QCOMPARE(*report.verdict, Verdict::HiddenOverbooking);
        QCOMPARE(report.end.overbooked(), 2);
        QVERIFY(!report.end.agrees());
        QVERIFY(report.firstOverbooking);
        QCOMPARE(report.firstOverbooking->hotel, u"Hotel A"_s);
        QCOMPARE(run.recording().overbookings().size(), std::size_t(1));
    }

    void errorsAreOutcomes_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<bool>("retried");
        const auto raise = [](const char *state) {
            return u"SELECT CASE WHEN :email LIKE 'alone%' THEN true ELSE refuse('%1') END"_s.arg(
                QLatin1StringView(state));
        };
        QTest::newRow("check constraint")
            << u"UPDATE event_hotel_rooms SET reserved = reserved + CASE WHEN :email LIKE "
               "'alone%' THEN 1 ELSE 1000000 END WHERE event_id = :event AND hotel_id = :hotel"_s
            << u"23514"_s << int(Outcome::ConstraintViolation) << false;
        QTest::newRow("not null") << u"INSERT INTO hotels (name) VALUES (CASE WHEN :email LIKE "
                                     "'alone%' THEN :email END)"_s
                                  << u"23502"_s << int(Outcome::ConstraintViolation) << false;
        QTest::newRow("deadlock") << raise("40P01") << u"40P01"_s << int(Outcome::Deadlock) << true;
        QTest::newRow("serialization")
            << raise("40001") << u"40001"_s << int(Outcome::SerializationFailure) << true;
        QTest::newRow("lock") << raise("55P03") << u"55P03"_s << int(Outcome::LockNotAvailable)
                              << false;
        QTest::newRow("cancelled")
            << raise("57014") << u"57014"_s << int(Outcome::Cancelled) << false;
        QTest::newRow("any other")
            << u"SELECT CASE WHEN :email LIKE 'alone%' THEN 1 ELSE 1 / (:rooms - :rooms) END"_s
            << u"22012"_s << int(Outcome::Failed) << false;
    }

    /** One client, whose every attempt ends so; what is to be tried again is, and nothing else. */
    void errorsAreOutcomes()
    {
        QFETCH(QString, sql);
        QFETCH(QString, state);
        QFETCH(int, outcome);
        QFETCH(bool, retried);
        TestSession session(m_server->settings().inSchema(firstArena));
        {
            // The schema is made by a run.
            TestRun run(*m_server, smallPlan(builtIn(u"pessimistic"_s)));
            QVERIFY(run.finish());
        }
        session.run("CREATE OR REPLACE FUNCTION refuse(state text) RETURNS boolean LANGUAGE "
                    "plpgsql AS $$ BEGIN RAISE 'refused' USING ERRCODE = state; END $$; "
                    "ALTER TABLE event_hotel_rooms DROP CONSTRAINT IF EXISTS contract, "
                    "ADD CONSTRAINT contract CHECK (reserved + locked <= contracted)");
        RacePlan plan
            = smallPlan(ownStrategy(u"-- isolation: read committed"_s,
                                    u"-- step: one\nSELECT 1;\n-- step: two\n%1;\n"_s.arg(sql)));
        plan.workload.clients = 1;
        plan.workload.servers = 1;
        plan.workload.connections = 1;
        plan.workload.tries = 2;
        TestRun run(*m_server, plan);
        QVERIFY(run.drainUntil([&] { return run.attempts() > 3; }));
        // Nothing is left now: the client goes home.
        session.run("UPDATE event_hotel_rooms SET contracted = 0 WHERE event_id = "
                    "(SELECT min(id) FROM events)");
        QVERIFY(run.finish());
        QCOMPARE(run.recording().state(), Recording::State::Finished);
        const Report report = makeReport(run.recording());
        QCOMPARE(report.end.outcomes[std::size_t(outcome)], report.end.attempts);
        QCOMPARE(report.sqlStates, (QMap<QString, qint64>{{state, report.end.attempts}}));
        QCOMPARE(report.end.requests * (retried ? 3 : 1), report.end.attempts);
        QCOMPARE(*report.verdict, Verdict::Correct);
        QCOMPARE(report.end.sold(), 0);
        QCOMPARE(report.end.latency.count(), 0);
    }

    void aFileThatTheServerRefusesFailsBeforeItsRace()
    {
        const Strategy broken = ownStrategy(u"-- isolation: none"_s,
                                            u"-- step: look\nSELECT nothing FROM nowhere;\n"_s);
        RacePlan plan = smallPlan(builtIn(u"pessimistic"_s));
        plan.strategies = {broken, builtIn(u"pessimistic"_s)};
        for (const bool together : {false, true}) {
            plan.workload.together = together;
            TestRun run(*m_server, plan);
            QVERIFY(run.finish());
            QCOMPARE(run.recording(0).state(), Recording::State::Failed);
            QCOMPARE(run.recording(0).error()->kind, Error::Kind::File);
            QCOMPARE(run.recording(0).error()->what, u"/own/own.sql:9"_s);
            QVERIFY(run.recording(0).attempts().empty());
            // The other one runs all the same.
            QCOMPARE(run.recording(1).state(), Recording::State::Finished);
            QVERIFY(makeReport(run.recording(1)).isCorrect());
        }
    }

    /** NOWAIT gives up at once where a row is locked; here the test holds the lock. */
    void lockNotAvailable()
    {
        const Strategy strategy
            = ownStrategy(u"-- isolation: read committed\n-- retry: 55P03"_s,
                          u"-- step: lock\n-- empty: sold out\nSELECT id FROM event_hotel_rooms\n"
                          "WHERE event_id = :event AND hotel_id = :hotel\n"
                          "  AND contracted - (reserved + locked) >= :rooms\nFOR UPDATE NOWAIT;\n"_s
                              + ownsteps::take + ownsteps::record);
        TestSession session(m_server->settings().inSchema(firstArena));
        TestRun run(*m_server, endlessPlan(strategy));
        QVERIFY(run.drainUntil([&] { return run.count(Outcome::Booked) > 10; }));
        session.run("BEGIN; SELECT FROM event_hotel_rooms FOR UPDATE");
        const qint64 before = run.count(Outcome::LockNotAvailable);
        QVERIFY(run.drainUntil([&] { return run.count(Outcome::LockNotAvailable) > before + 50; }));
        session.run("ROLLBACK");
        const qint64 booked = run.count(Outcome::Booked);
        QVERIFY(run.drainUntil([&] { return run.count(Outcome::Booked) > booked + 50; }));
        QVERIFY(run.stop());
        const Report report = makeReport(run.recording());
        QCOMPARE(*report.verdict, Verdict::Correct);
        QCOMPARE(report.audit->missing, 0);
        QCOMPARE(bookedRooms(run.recording()), ledgerRooms(run.recording()));
        QCOMPARE(report.sqlStates.value(u"55P03"_s), report.end.count(Outcome::LockNotAvailable));
    }
};

QTEST_GUILESS_MAIN(tst_RaceStrategies)

#include "tst_racestrategies.moc"
