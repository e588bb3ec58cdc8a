// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/race/requeststream.h"
#include "tests/support/testrace.h"

#include <map>

using namespace lastroom;

/** What races record, and that it is what the database holds. */
class tst_Race : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;

    static QList<Strategy> theFour()
    {
        return {builtIn(u"naive"_s), builtIn(u"atomic"_s), builtIn(u"pessimistic"_s),
                builtIn(u"optimistic"_s)};
    }

    /** What is true of every race that nobody disturbed. */
    static void holds(const Recording &recording, Recording::State state)
    {
        QCOMPARE(recording.state(), state);
        QVERIFY(!recording.error());
        QVERIFY(recording.audit());
        QCOMPARE(recording.reconnects(), 0);
        const Audit &audit = *recording.audit();
        QCOMPARE(audit.missing, 0);
        QCOMPARE(audit.duplicated, 0);
        QCOMPARE(audit.unacknowledged, 0);
        // A replay of the recording ends where the audit ends.
        const Frame end = recording.frameAt(recording.length());
        QVERIFY(end.finished);
        QVERIFY(end.hotels == audit.hotels);
        QCOMPARE(end.attempts, qint64(recording.attempts().size()));
        QCOMPARE(end.count(Outcome::Booked), audit.bookings);
        QCOMPARE(bookedRooms(recording), ledgerRooms(recording));
        RaceTime last = 0;
        std::map<std::uint32_t, std::uint32_t> next; // of each client, its next request
        for (const Attempt &attempt : recording.attempts()) {
            QVERIFY(attempt.requestStart >= 0);
            QVERIFY(attempt.requestStart <= attempt.start && attempt.start <= attempt.end);
            QVERIFY(attempt.end >= last);
            last = attempt.end;
            QVERIFY(int(attempt.client) < recording.description().workload.clients);
            QVERIFY(attempt.rooms >= 1);
            if (attempt.isFirst())
                QCOMPARE(attempt.request, next[attempt.client]++);
        }
        QCOMPARE(recording.samples().front().time, 0);
    }

    /** Every first attempt asks for what the stream says, or for less where less was left. */
    static void followsTheStream(const Recording &recording)
    {
        const Workload &workload = recording.description().workload;
        const RequestStream stream(workload);
        for (const Attempt &attempt : recording.attempts())
            QVERIFY(int(attempt.rooms) <= stream.rooms({attempt.client, attempt.request}));
    }

private slots:

    void initTestCase() { m_server = std::make_unique<TestServer>(); }

    void cleanupTestCase() { m_server.reset(); }

    void init() { refuseWarnings(); }

    void theOriginalExperiment_data()
    {
        QTest::addColumn<bool>("together");
        QTest::newRow("one after another") << false;
        QTest::newRow("together") << true;
    }

    void theOriginalExperiment()
    {
        QFETCH(bool, together);
        RacePlan plan;
        plan.strategies = theFour();
        plan.workload.together = together;
        TestRun run(*m_server, plan);
        QVERIFY(run.finish());
        QVERIFY(run.sane);
        QVERIFY(!run.run->run().error());
        QVERIFY(run.run->run().environment());
        QVERIFY(run.run->run().environment()->privateServer);
        for (std::size_t place = 0; place < 4; ++place) {
            const Recording &recording = run.recording(place);
            holds(recording, Recording::State::Finished);
            if (QTest::currentTestFailed())
                return;
            followsTheStream(recording);
            const Report report = makeReport(recording);
            QCOMPARE(report.description.strategy, plan.strategies.at(qsizetype(place)).name);
            QVERIFY(recording.samples().size() > 1);
            // Clients go on until nothing is left, whatever the strategy; how many rooms naive and
            // atomic sell twice is a matter of luck and left to those who watch.
            QCOMPARE(report.end.available(), 0);
            QVERIFY(report.end.ledger() >= 600);
            if (place >= 2) {
                QCOMPARE(*report.verdict, Verdict::Correct);
                QCOMPARE(report.end.reserved(), 600);
                QCOMPARE(report.end.ledger(), 600);
                QVERIFY(!report.firstOverbooking);
                QVERIFY(recording.overbookings().empty());
            }
            if (place == 2)
                QCOMPARE(report.end.count(Outcome::Conflict), 0);
        }
    }

    /** Every statement and the commit take it at least; the look is no part of the attempt. */
    void statementsTravel()
    {
        constexpr RaceTime millisecond = 1'000'000;
        RacePlan plan;
        plan.strategies = {builtIn(u"one-statement"_s), builtIn(u"guarded-update"_s),
                           builtIn(u"pessimistic"_s)};
        plan.inventory = Inventory::uniform(1, 2);
        plan.workload.clients = 1;
        plan.workload.servers = 1;
        plan.workload.connections = 1;
        plan.workload.pauseMost = 0;
        plan.workload.bookingMost = 1;
        plan.workload.roundTrip = 5;
        TestRun run(*m_server, plan);
        QVERIFY(run.finish());
        const QList<int> statements{1, 3, 4};
        for (std::size_t place = 0; place < 3; ++place) {
            const auto &attempts = run.recording(place).attempts();
            QCOMPARE(attempts.size(), 2U);
            for (const Attempt &attempt : attempts) {
                QCOMPARE(attempt.outcome, Outcome::Booked);
                QVERIFY(attempt.end - attempt.start
                        >= statements.at(qsizetype(place)) * plan.workload.roundTrip * millisecond);
            }
        }
    }

    /** Each client alone and in the same order: then the same happens to every strategy. */
    void everyStrategyMeetsTheSameRequests()
    {
        RacePlan plan;
        plan.strategies = theFour();
        plan.inventory = Inventory::uniform(3, 40);
        plan.workload.clients = 1;
        plan.workload.servers = 1;
        plan.workload.connections = 1;
        plan.workload.pauseMost = 0;
        plan.workload.choice = Workload::Choice::Random;
        TestRun run(*m_server, plan);
        QVERIFY(run.finish());
        const auto asked = [&](std::size_t place) {
            QByteArray text;
            for (const Attempt &attempt : run.recording(place).attempts())
                text += QByteArray::number(attempt.request) + ':'
                    + QByteArray::number(attempt.hotel) + 'x' + QByteArray::number(attempt.rooms)
                    + ' ';
            return text;
        };
        for (std::size_t place = 0; place < 4; ++place) {
            holds(run.recording(place), Recording::State::Finished);
            QCOMPARE(asked(place), asked(0));
            const Report report = makeReport(run.recording(place));
            QVERIFY(report.isCorrect()); // nobody is there to race against
            QCOMPARE(report.end.ledger(), 120);
            QCOMPARE(report.end.count(Outcome::Booked), report.end.attempts);
        }
        QVERIFY(asked(0).count(' ') >= 24);
    }

    void edgesOfTheInventory_data()
    {
        QTest::addColumn<QList<int>>("contracted");
        QTest::addColumn<QList<int>>("locked");
        QTest::newRow("no rooms") << QList<int>{0, 0} << QList<int>{0, 0};
        QTest::newRow("all locked") << QList<int>{10, 5} << QList<int>{10, 5};
        QTest::newRow("some empty") << QList<int>{0, 7, 0} << QList<int>{0, 3, 0};
        QTest::newRow("one room") << QList<int>{1} << QList<int>{0};
        QTest::newRow("50 hotels") << QList<int>(50, 1) << QList<int>(50, 0);
    }

    void edgesOfTheInventory()
    {
        QFETCH(QList<int>, contracted);
        QFETCH(QList<int>, locked);
        RacePlan plan;
        plan.strategies = {builtIn(u"pessimistic"_s), builtIn(u"optimistic"_s)};
        plan.inventory.hotels.clear();
        plan.workload.pauseMost = 5;
        int free = 0;
        for (qsizetype hotel = 0; hotel < contracted.size(); ++hotel) {
            plan.inventory.hotels.append({u"H'%1 🏨"_s.arg(contracted.size() - hotel),
                                          contracted.at(hotel), locked.at(hotel)});
            free += contracted.at(hotel) - locked.at(hotel);
        }
        TestRun run(*m_server, plan);
        QVERIFY(run.finish());
        for (const Recording &recording : run.recordings) {
            holds(recording, Recording::State::Finished);
            if (QTest::currentTestFailed())
                return;
            const Report report = makeReport(recording);
            QVERIFY(report.isCorrect());
            QCOMPARE(report.end.ledger(), free);
            QCOMPARE(report.end.reserved(), free);
            QCOMPARE(report.end.available(), 0);
            if (free == 0)
                QCOMPARE(report.end.requests, 0);
        }
    }

    void manyClientsOnFewConnections()
    {
        RacePlan plan = smallPlan(builtIn(u"pessimistic"_s));
        plan.inventory = Inventory::uniform(3, 1000);
        plan.workload.clients = 2000;
        plan.workload.servers = 3;
        plan.workload.connections = 1;
        TestRun run(*m_server, plan);
        QVERIFY(run.finish());
        holds(run.recording(), Recording::State::Finished);
        QVERIFY(makeReport(run.recording()).isCorrect());
        QCOMPARE(run.recording().frameAt(run.recording().length()).ledger(), 3000);
    }

    /** Without a second try a conflict ends the request. */
    void neverTriesAgain()
    {
        RacePlan plan = smallPlan(builtIn(u"optimistic"_s));
        plan.inventory = Inventory::uniform(1, 40);
        plan.workload.tries = 0;
        plan.workload.hold = 20;
        plan.workload.pauseMost = 0;
        TestRun run(*m_server, plan);
        QVERIFY(run.finish());
        holds(run.recording(), Recording::State::Finished);
        const Report report = makeReport(run.recording());
        QVERIFY(report.isCorrect());
        QCOMPARE(report.end.retries(), 0);
        QCOMPARE(report.end.requests, report.end.attempts);
        QCOMPARE(report.end.ledger(), 40);
    }

    void theDurationEndsARace()
    {
        RacePlan plan = endlessPlan(builtIn(u"optimistic"_s));
        plan.workload.duration = 1;
        TestRun run(*m_server, plan);
        QVERIFY(run.finish(20000));
        QVERIFY(run.sane);
        holds(run.recording(), Recording::State::Finished);
        const Report report = makeReport(run.recording());
        QVERIFY(report.isCorrect());
        QVERIFY(report.end.available() > 0);
        QVERIFY(run.attempts() > 0);
    }

    void theEventIsClearedByTheNextRun()
    {
        TestSession session(m_server->settings().inSchema(firstArena));
        for (int time = 0; time < 2; ++time) {
            TestRun run(*m_server, smallPlan(builtIn(u"pessimistic"_s)));
            QVERIFY(run.finish());
            holds(run.recording(), Recording::State::Finished);
            // Its own, and that of the booking that was tried alone.
            QCOMPARE(session.value("SELECT count(*) FROM events"), "2");
            QVERIFY(session.waitUntil("SELECT count(*) = 0 FROM pg_locks WHERE locktype = "
                                      "'advisory'"));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Race)

#include "tst_race.moc"
