// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/badcompany.h"
#include "tests/support/gate.h"
#include "tests/support/testrace.h"

using namespace lastroom;

/** Clients that do not keep to the strategy, that crash, and whose COMMIT is not answered. */
class tst_BadCompany : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;

    /** A single client, so that nothing but the fault can go wrong. */
    static RacePlan alone(const QString &strategy)
    {
        RacePlan plan = smallPlan(builtIn(strategy));
        plan.inventory = Inventory::uniform(2, 60);
        plan.workload.clients = 1;
        plan.workload.servers = 1;
        plan.workload.connections = 1;
        plan.workload.pauseMost = 0;
        return plan;
    }

    Report race(const RacePlan &plan, Recording *recording = nullptr)
    {
        TestRun run(*m_server, plan);
        if (!run.finish())
            qFatal("the race did not end");
        if (recording)
            *recording = run.recording();
        return makeReport(run.recording());
    }

    static qint64 roomsOf(const Recording &recording, Fault fault)
    {
        qint64 rooms = 0;
        for (const Attempt &attempt : recording.attempts())
            rooms += attempt.fault == fault ? attempt.rooms : 0;
        return rooms;
    }

private slots:

    void initTestCase() { m_server = std::make_unique<TestServer>(); }

    void cleanupTestCase() { m_server.reset(); }

    void init() { refuseWarnings(); }

    /** What had committed by itself stays: the counter has rooms that nobody has. */
    void crashLeavesACounterWithoutReservation()
    {
        RacePlan plan = alone(u"naive"_s);
        plan.workload.crash = 20;
        Recording recording;
        const Report report = race(plan, &recording);
        QVERIFY(report.end.crashes > 0);
        QCOMPARE(report.end.count(Outcome::ConnectionLost), report.end.crashes);
        QCOMPARE(report.verdict, Verdict::LedgerDiffers);
        QCOMPARE(report.end.lostRooms(), roomsOf(recording, Fault::Crash));
        QCOMPARE(report.reconnects, report.end.crashes);
        QVERIFY(report.failures.all().empty());
        QVERIFY(faultSentences(report).first().contains(u"differ"));
    }

    void crashLeavesNothingOfATransaction_data()
    {
        QTest::addColumn<QString>("strategy");
        for (const char *name : {"atomic", "pessimistic", "optimistic", "serializable"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void crashLeavesNothingOfATransaction()
    {
        QFETCH(QString, strategy);
        RacePlan plan = alone(strategy);
        plan.workload.crash = 20;
        const Report report = race(plan);
        QVERIFY(report.end.crashes > 0);
        QCOMPARE(report.end.count(Outcome::ConnectionLost), report.end.crashes);
        QCOMPARE(report.end.count(Outcome::Unknown), 0);
        QCOMPARE(report.verdict, Verdict::Correct);
        QCOMPARE(report.audit->unacknowledged, 0);
        QVERIFY(faultSentences(report).first().contains(u"agree all the same"));
    }

    /** There is no gap in a single statement that commits by itself. */
    void aSingleStatementDoesNotCrash()
    {
        RacePlan plan = alone(u"one-statement"_s);
        plan.workload.crash = 100;
        const Report report = race(plan);
        QCOMPARE(report.end.crashes, 0);
        QCOMPARE(report.verdict, Verdict::Correct);
    }

    void lostCommitsAreInTheBooks_data()
    {
        QTest::addColumn<QString>("strategy");
        for (const char *name : {"naive", "pessimistic", "one-statement"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void lostCommitsAreInTheBooks()
    {
        QFETCH(QString, strategy);
        RacePlan plan = alone(strategy);
        plan.workload.loseCommit = 20;
        const Report report = race(plan);
        QVERIFY(report.end.lostCommits > 0);
        QCOMPARE(report.end.count(Outcome::Unknown), report.end.lostCommits);
        QCOMPARE(report.audit->unknownBooked, report.end.lostCommits);
        QCOMPARE(report.audit->unacknowledged, report.audit->unknownBooked);
        QCOMPARE(report.audit->duplicated, 0);
        QCOMPARE(report.verdict, Verdict::Correct);
        QVERIFY(faultSentences(report).first().contains(u"no request is booked twice"));
    }

    /** Who tries again blindly books the same request twice; who asks for it first does not. */
    void secondTries()
    {
        RacePlan plan = alone(u"blind-retry"_s);
        plan.workload.loseCommit = 20;
        const Report blind = race(plan);
        QVERIFY(blind.end.lostCommits > 0);
        QVERIFY(blind.audit->duplicated > 0);
        QCOMPARE(blind.verdict, Verdict::LedgerDiffers);
        QVERIFY(faultSentences(blind).first().contains(u"booked twice"));

        plan.strategies = {builtIn(u"request-id"_s)};
        const Report asking = race(plan);
        QVERIFY(asking.end.lostCommits > 0);
        QVERIFY(asking.end.retries() > 0);
        QCOMPARE(asking.audit->duplicated, 0);
        QCOMPARE(asking.audit->missing, 0);
        QCOMPARE(asking.verdict, Verdict::Correct);
        // Every request that was in doubt was told in the end.
        QCOMPARE(asking.audit->unacknowledged, 0);
    }

    /** As many tries as the client likes, all of them cut off. */
    void nobodyIsEverTold()
    {
        RacePlan plan = alone(u"request-id"_s);
        plan.workload.loseCommit = 100;
        plan.workload.tries = 1;
        plan.workload.stall = 0; // to the watch nothing happens
        const Report report = race(plan);
        QCOMPARE(report.end.count(Outcome::Booked), 0);
        QCOMPARE(report.audit->unknownBooked * 2, report.end.count(Outcome::Unknown));
        QCOMPARE(report.end.available(), 0);
    }

    /** Twice is twice, also where nobody was told of either. */
    void twiceWithoutBeingTold()
    {
        RacePlan plan = alone(u"blind-retry"_s);
        plan.workload.loseCommit = 100;
        plan.workload.tries = 1;
        plan.workload.stall = 0; // to the watch nothing happens
        const Report report = race(plan);
        QCOMPARE(report.end.count(Outcome::Booked), 0);
        QVERIFY(report.audit->duplicated > 0);
        QCOMPARE(report.verdict, Verdict::LedgerDiffers);
        QVERIFY(faultSentences(report).first().contains(u"booked twice"));
    }

    /** All sixteen look before any of them takes: half of them keep the lock, half do not. */
    void protocolProtectsThoseWhoKeepIt()
    {
        RacePlan plan;
        plan.strategies = {Gate::in(builtIn(u"pessimistic"_s), {})};
        // All of them look before anybody goes on.
        plan.mixed = Gate::in(builtIn(u"naive"_s), u"check"_s);
        plan.inventory = Inventory::uniform(1, 1);
        plan.workload.clients = 16;
        plan.workload.servers = 1;
        plan.workload.connections = 8;
        plan.workload.bookingMost = 1;
        plan.workload.mix = {plan.mixed->name, 50};
        Gate gate(m_server->settings());
        TestRun run(*m_server, plan);
        QVERIFY(gate.waitFor(8));
        gate.open();
        QVERIFY(run.finish());
        const Report report = makeReport(run.recording());
        QCOMPARE(report.verdict, Verdict::Overbooked);
        QCOMPARE(report.parts.size(), 2);
        QCOMPARE(report.parts.first().title, u"Pessimistic"_s);
        QCOMPARE(report.parts.last().title, u"Naive"_s);
        QCOMPARE(report.parts.first().clients + report.parts.last().clients, 16);
        QCOMPARE(report.parts.first().attempts() + report.parts.last().attempts(),
                 report.end.attempts);
        // Those who lock let one in at most.
        QVERIFY(report.parts.first().booked() <= 1);
        QVERIFY(report.parts.last().booked() > 1);
        QCOMPARE(moralOfMix(report.description, report.verdict),
                 u"8 of 16 clients do not keep to “Pessimistic”: a protocol protects only those "
                 "who keep it"_s);
    }

    /** Nothing went wrong, or the strategy promises nothing: there is no moral. */
    void noMoral()
    {
        RacePlan plan = alone(u"pessimistic"_s);
        plan.mixed = builtIn(u"naive"_s);
        plan.workload.mix = {u"naive"_s, 100};
        const Report correct = race(plan);
        QCOMPARE(correct.verdict, Verdict::Correct);
        QCOMPARE(correct.parts.last().attempts(), correct.end.attempts);
        QVERIFY(moralOfMix(correct.description, correct.verdict).isEmpty());

        RaceDescription naive = correct.description;
        naive.isPromised = false;
        QVERIFY(moralOfMix(naive, Verdict::Overbooked).isEmpty());
        QVERIFY(!moralOfMix(correct.description, Verdict::Overbooked).isEmpty());
    }

    /** Who cannot book alone is not let in. */
    void whoIsMixedInHasToBeAbleToBook()
    {
        RacePlan plan = alone(u"pessimistic"_s);
        Strategy broken = builtIn(u"naive"_s);
        broken.steps[0].statement = SqlStatement{"SELECT true WHERE false", {}};
        plan.mixed = broken;
        plan.workload.mix = {u"naive"_s, 5};
        const Report report = race(plan);
        QVERIFY(report.error);
        QVERIFY2(report.error->sentence().startsWith(u"mix: “Naive”: tried alone"),
                 qPrintable(report.error->sentence()));
        QCOMPARE(report.end.attempts, 0);
    }
};

QTEST_GUILESS_MAIN(tst_BadCompany)

#include "tst_badcompany.moc"
