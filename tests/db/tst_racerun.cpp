// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testrace.h"

using namespace lastroom;

/** What is refused before a race, how races are stopped, and how runs live side by side. */
class tst_RaceRun : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestSession> m_administrator;
    std::unique_ptr<TestSession> m_locker; ///< in a transaction pg_stat_activity stands still

    bool nobodyIsLeft() { return m_administrator->waitUntil(sessions("true", 0)); }

    QByteArray events() { return m_administrator->value("SELECT count(*) FROM events"); }

private slots:

    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        const ConnectionSettings settings = m_server->administrator().inSchema(firstArena);
        m_administrator = std::make_unique<TestSession>(settings);
        m_locker = std::make_unique<TestSession>(settings);
    }

    void cleanupTestCase()
    {
        m_locker.reset();
        m_administrator.reset();
        m_server.reset();
    }

    void init() { refuseWarnings(); }

    void cleanup()
    {
        m_locker->run("ROLLBACK");
        m_administrator->run("ALTER ROLE lastroom CONNECTION LIMIT -1");
        QVERIFY(nobodyIsLeft());
    }

    void tooFewConnectionsAreRefusedBeforeTheRace_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<bool>("together");
        QTest::addColumn<QString>("remedy");
        // 2 servers, 4 connections each, and one more that reads.
        QTest::newRow("8") << 8 << false << u"use at most 3 connections a server with 2 servers"_s;
        QTest::newRow("6") << 6 << false << u"use at most 2 connections a server with 2 servers"_s;
        QTest::newRow("3") << 3 << false << u"use at most 1 connections a server with 2 servers"_s;
        QTest::newRow("1") << 1 << false << u"use fewer servers, or raise max_connections"_s;
        QTest::newRow("together") << 12 << true
                                  << u"use at most 2 connections a server with 2 servers"_s;
    }

    void tooFewConnectionsAreRefusedBeforeTheRace()
    {
        QFETCH(int, limit);
        QFETCH(bool, together);
        QFETCH(QString, remedy);
        const QByteArray before = m_administrator->value("SELECT count(*) FROM pg_class");
        m_administrator->run("ALTER ROLE lastroom CONNECTION LIMIT " + QByteArray::number(limit));
        RacePlan plan = smallPlan(builtIn(u"pessimistic"_s));
        if (together)
            plan.strategies.append(builtIn(u"optimistic"_s));
        plan.workload.together = together;
        TestRun run(m_server->givenDatabase(), plan);
        QVERIFY(run.finish());
        QVERIFY(run.run->run().error());
        const Error error = *run.run->run().error();
        QCOMPARE(error.kind, Error::Kind::Environment);
        QCOMPARE(error.sqlState, u"53300"_s);
        QCOMPARE(
            error.why,
            u"the race needs %1 and the server has %2 free"_s.arg(together ? 18 : 9).arg(limit));
        QCOMPARE(error.remedy, remedy);
        QCOMPARE(run.recording().state(), Recording::State::Waiting);
        QVERIFY(run.recording().attempts().empty());
        QCOMPARE(m_administrator->value("SELECT count(*) FROM pg_class"), before);
    }

    /** What was said to fit fits: also right after the preparation and after the race before. */
    void asManyConnectionsAsNeededAreEnough()
    {
        m_administrator->run("ALTER ROLE lastroom CONNECTION LIMIT 9");
        RacePlan plan = smallPlan(builtIn(u"pessimistic"_s));
        plan.inventory = Inventory::uniform(1, 10);
        plan.workload.pauseMost = 0;
        for (int race = 0; race < 11; ++race)
            plan.strategies.append(builtIn(race % 2 ? u"pessimistic"_s : u"optimistic"_s));
        TestRun run(m_server->givenDatabase(), plan);
        QVERIFY(run.finish());
        QVERIFY2(!run.run->run().error(),
                 qPrintable(run.run->run().error().value_or(Error()).sentence()));
        for (const Recording &recording : run.recordings) {
            QVERIFY2(!recording.error(),
                     qPrintable(recording.error().value_or(Error()).sentence()));
            QCOMPARE(recording.state(), Recording::State::Finished);
        }
    }

    void aPlanOutOfRangeIsRefused()
    {
        RacePlan plan = smallPlan(builtIn(u"naive"_s));
        plan.workload.clients = 0;
        TestRun run(*m_server, plan);
        QVERIFY(run.finish());
        QCOMPARE(run.run->run().error()->kind, Error::Kind::Arguments);
        QCOMPARE(run.recording().state(), Recording::State::Waiting);
    }

    void stopWhileEverybodyWaitsForALock_data()
    {
        QTest::addColumn<QString>("strategy");
        QTest::newRow("pessimistic") << u"pessimistic"_s; // waits in its check
        QTest::newRow("optimistic") << u"optimistic"_s; // waits in its update
        QTest::newRow("naive") << u"naive"_s; // without a transaction
    }

    void stopWhileEverybodyWaitsForALock()
    {
        QFETCH(QString, strategy);
        TestRun run(*m_server, endlessPlan(builtIn(strategy)));
        QVERIFY(run.drainUntil([&] { return run.count(Outcome::Booked) > 0; }));
        m_locker->run("BEGIN; SELECT FROM event_hotel_rooms FOR UPDATE");
        QVERIFY(m_administrator->waitUntil(sessions("wait_event_type = 'Lock'", 8)));
        QVERIFY(run.stop());
        QVERIFY(run.sane);
        QVERIFY(!run.run->run().error());
        QCOMPARE(run.recording().state(), Recording::State::Stopped);
        QVERIFY(!run.recording().error());
        QCOMPARE(run.count(Outcome::Cancelled), 8);
        QCOMPARE(run.count(Outcome::Booked) + 8, run.attempts() - run.count(Outcome::Conflict));
        // All of theirs was rolled back while the lock was still held.
        QVERIFY(nobodyIsLeft());
        const Report report = makeReport(run.recording());
        // Without a transaction a client may have taken rooms that it did not come to record.
        if (strategy == u"naive"_s)
            QVERIFY(report.end.reserved() >= report.end.ledger());
        else
            QCOMPARE(*report.verdict, Verdict::Correct);
        QCOMPARE(report.audit->missing + report.audit->unacknowledged, 0);
        QCOMPARE(bookedRooms(run.recording()), ledgerRooms(run.recording()));
        QCOMPARE(report.sqlStates.value(u"57014"_s), 8);
    }

    void stopDuringHold()
    {
        RacePlan plan = endlessPlan(builtIn(u"atomic"_s));
        plan.workload.hold = 60000;
        TestRun run(*m_server, plan);
        QVERIFY(m_administrator->waitUntil(sessions("state = 'idle in transaction'", 8)));
        QVERIFY(run.stop());
        QCOMPARE(run.recording().state(), Recording::State::Stopped);
        QCOMPARE(run.attempts(), 8);
        QCOMPARE(run.count(Outcome::Cancelled), 8);
        QCOMPARE(makeReport(run.recording()).end.sold(), 0);
        QVERIFY(makeReport(run.recording()).isCorrect());
    }

    void stopBetweenRaces()
    {
        RacePlan plan = endlessPlan(builtIn(u"pessimistic"_s));
        plan.strategies.append(builtIn(u"optimistic"_s));
        TestRun run(*m_server, plan);
        QVERIFY(run.drainUntil([&] { return run.count(Outcome::Booked) > 0; }));
        QVERIFY(run.stop());
        QCOMPARE(run.recording(0).state(), Recording::State::Stopped);
        QVERIFY(run.recording(0).audit());
        QCOMPARE(run.recording(1).state(), Recording::State::Waiting);
        QVERIFY(run.recording(1).attempts().empty());
    }

    void stopOfRacesTogether()
    {
        RacePlan plan = endlessPlan(builtIn(u"pessimistic"_s));
        plan.strategies.append(builtIn(u"optimistic"_s));
        plan.workload.together = true;
        TestRun run(*m_server, plan);
        QVERIFY(run.drainUntil([&] {
            return !run.recording(0).attempts().empty() && !run.recording(1).attempts().empty();
        }));
        QVERIFY(run.stop());
        for (const Recording &recording : run.recordings) {
            QCOMPARE(recording.state(), Recording::State::Stopped);
            QVERIFY(makeReport(recording).isCorrect());
        }
    }

    void stopAtOnce()
    {
        for (int time = 0; time < 10; ++time) {
            TestRun run(*m_server, endlessPlan(builtIn(u"naive"_s)));
            QVERIFY(run.stop());
            QVERIFY(run.recording().state() == Recording::State::Stopped
                    || run.recording().state() == Recording::State::Waiting);
        }
    }

    void destroyedInMidRace()
    {
        for (const char *strategy : {"naive", "pessimistic", "optimistic"}) {
            TestRun run(*m_server, endlessPlan(builtIn(QString::fromLatin1(strategy))));
            QVERIFY(run.drainUntil([&] { return run.count(Outcome::Booked) > 0; }));
            run.run.reset();
            QVERIFY(nobodyIsLeft());
        }
    }

    void twoRunsDoNotDisturbEachOther()
    {
        TestRun first(*m_server, endlessPlan(builtIn(u"optimistic"_s)));
        QVERIFY(first.drainUntil([&] { return first.count(Outcome::Booked) > 0; }));
        for (int time = 0; time < 3; ++time) {
            TestRun second(*m_server, smallPlan(builtIn(u"pessimistic"_s)));
            QVERIFY(second.finish());
            QVERIFY(!second.run->run().error());
            const Report report = makeReport(second.recording());
            QVERIFY(report.isCorrect());
            QCOMPARE(report.end.ledger(), 60);
            QCOMPARE(report.audit->unacknowledged, 0);
        }
        const qint64 before = first.count(Outcome::Booked);
        QVERIFY(first.drainUntil([&] { return first.count(Outcome::Booked) > before; }));
        QVERIFY(first.stop());
        const Report report = makeReport(first.recording());
        QVERIFY(report.isCorrect());
        QCOMPARE(report.audit->missing + report.audit->unacknowledged, 0);
        QCOMPARE(bookedRooms(first.recording()), ledgerRooms(first.recording()));
    }
};

QTEST_GUILESS_MAIN(tst_RaceRun)

#include "tst_racerun.moc"
