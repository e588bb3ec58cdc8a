// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ownsteps.h"
#include "tests/support/testexploration.h"
#include "tests/support/teststepper.h"

using namespace lastroom;

using namespace ownsteps;

/** Every order of the statements, on the live server. */
class tst_Explorer : public QObject
{
    Q_OBJECT

    /** The serial orders, which are those of the clients, are right in all of the four. */
    static ExplorationCounts countsOf(qint64 schedules, qint64 safe, qint64 overbooked,
                                      qint64 waited, qint64 conflicted, qint64 orders = 2)
    {
        ExplorationCounts counts;
        counts.schedules = schedules;
        counts.safe = safe;
        counts.overbooked = overbooked;
        counts.waited = waited;
        counts.conflicted = conflicted;
        counts.run = schedules / orders;
        counts.serial = counts.serialSafe = orders;
        return counts;
    }

private slots:

    void initTestCase()
    {
        // Autovacuum locks tables when it likes; who asks without waiting would then be refused.
        TestSession session(m_server.settings());
        orDie(Arena::open(session.connection(), m_server.settings(), {}));
        session.run("ALTER TABLE event_hotel_rooms SET (autovacuum_enabled = false)");
    }

    void init() { refuseWarnings(); }

    void cleanup() { QVERIFY(nothingIsLeft(m_server)); }

    void counts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Situation>("situation");
        QTest::addColumn<ExplorationCounts>("counts");
        QTest::addColumn<QString>("witness");
        for (const Situation &situation : {Situation{2, 1, 1}, Situation{2, 5, 3}}) {
            const auto row = [&](const QString &name, const ExplorationCounts &counts,
                                 const QString &witness) {
                QTest::addRow("%s, %d rooms", qPrintable(name), situation.rooms)
                    << name << situation << counts << witness;
            };
            row(u"naive"_s, countsOf(16, 4, 12, 0, 0), u"A1 B1 B2 B3 A2 A3"_s);
            row(u"atomic"_s, countsOf(24, 2, 22, 14, 0), u"A1 B1 B2 B3 B4 A2 A3 A4"_s);
            row(u"pessimistic"_s, countsOf(8, 8, 0, 6, 0), {});
            row(u"optimistic"_s, countsOf(24, 24, 0, 14, 22), {});
        }
        const Situation three{3, 1, 1};
        QTest::newRow("naive, 3 clients")
            << u"naive"_s << three << countsOf(702, 18, 684, 0, 0, 6) << u"A1 B1 B2 B3 A2 A3 C1"_s;
        QTest::newRow("pessimistic, 3 clients")
            << u"pessimistic"_s << three << countsOf(60, 60, 0, 54, 0, 6) << QString();
        QTest::newRow("optimistic, 3 clients")
            << u"optimistic"_s << three << countsOf(810, 810, 0, 636, 804, 6) << QString();
    }

    void counts()
    {
        QFETCH(QString, name);
        QFETCH(Situation, situation);
        QFETCH(QString, witness);
        TestExploration test(m_server.database(), {{builtIn(name)}, situation, {}});
        QVERIFY(test.finish());
        const Exploration &exploration = test.exploration();
        QCOMPARE(errorOf(test.run->run().error()), QString());
        QCOMPARE(errorOf(exploration.error()), QString());
        QVERIFY(exploration.isComplete());
        QCOMPARE(exploration.progress(), 1.0);
        QTEST(exploration.counts(), "counts");
        QCOMPARE(exploration.witness() ? exploration.witness()->schedule().text() : QString(),
                 witness);
        QVERIFY(test.run->run().environment()->postgresql.contains(u'.'));
    }

    /** Running those that differ by names only says nothing new. */
    void everyNameEndsAlike_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Situation>("situation");
        for (const QString &name :
             {u"naive"_s, u"atomic"_s, u"pessimistic"_s, u"optimistic"_s, u"compensate"_s})
            QTest::newRow(qPrintable(name)) << name << Situation{3, 2, 1};
        QTest::newRow("overlapping") << u"one-statement"_s << Situation{3, 1, 1, true};
    }

    void everyNameEndsAlike()
    {
        QFETCH(QString, name);
        QFETCH(Situation, situation);
        TestExploration few(m_server.database(), {{builtIn(name)}, situation, {}, false});
        TestExploration all(m_server.database(), {{builtIn(name)}, situation, {}, true});
        QVERIFY(few.finish());
        QVERIFY(all.finish());
        QVERIFY(all.exploration().isComplete());
        ExplorationCounts counts = few.exploration().counts();
        QCOMPARE(counts.run * 6, counts.schedules);
        counts.run = counts.schedules;
        QCOMPARE(counts, all.exploration().counts());
        QStringList named;
        for (const ExploredSchedule &kind : few.exploration().schedules()) {
            for (const ExploredSchedule &each : kind.everyName())
                named.append(each.schedule().text() + u' ' + endingName(each.ending));
        }
        QStringList run;
        for (const ExploredSchedule &each : all.exploration().schedules())
            run.append(each.schedule().text() + u' ' + endingName(each.ending));
        named.sort();
        run.sort();
        QCOMPARE(named, run);
    }

    /** Who asks for its address or its request may be another kind of client. */
    void clientsThatAreToldApartAreAllRun()
    {
        const Strategy first = ownStrategy(
            u"-- isolation: none"_s,
            u"-- step: check\n-- empty: sold out\nSELECT 1 WHERE :email LIKE 'alice%';\n"_s + take
                + record);
        TestExploration test(m_server.database(), {{first}, {}, {}});
        QVERIFY(test.finish());
        const ExplorationCounts &counts = test.exploration().counts();
        QCOMPARE(counts.run, counts.schedules);
        QVERIFY(counts.schedules > 2);
        QCOMPARE(counts.safe, counts.schedules);
    }

    void deadlocksAndFailuresAreCounted()
    {
        const Strategy circle = ownStrategy(u"-- isolation: read committed"_s, crossing);
        const Strategy strict = ownStrategy(u"-- isolation: serializable"_s, check + take + record);
        const Strategy lost = ownStrategy(u"-- isolation: none"_s, check + overwrite + record);
        const Strategy forgetful = ownStrategy(u"-- isolation: none"_s, check + take);
        TestExploration test(m_server.database(), {{circle, strict, lost, forgetful}, {}, {}});
        QVERIFY(test.finish());
        for (const Exploration &exploration : test.explorations)
            QCOMPARE(errorOf(exploration.error()), QString());

        const ExplorationCounts &deadlocks = test.exploration(0).counts();
        // By hand: A1 B1 first, in either order, then whoever goes on second closes the circle.
        QCOMPARE(deadlocks.deadlocks, 4);
        QVERIFY(deadlocks.waited > deadlocks.deadlocks);
        QCOMPARE(deadlocks.safe, deadlocks.schedules);

        const ExplorationCounts &failures = test.exploration(1).counts();
        QCOMPARE(failures.overbooked, 0);
        // All but the two in which one ends before the other begins.
        QCOMPARE(failures.serializationFailures, failures.schedules - 2);

        // The counter is within the contract, the ledger is not.
        const Exploration &hidden = test.exploration(2);
        QCOMPARE(hidden.counts().overbooked, 12);
        QVERIFY(std::any_of(
            hidden.schedules().begin(), hidden.schedules().end(),
            [](const ExploredSchedule &s) { return s.ending == Ending::HiddenOverbooking; }));

        const ExplorationCounts &differs = test.exploration(3).counts();
        // Where the counter alone is over, nobody was sold a room twice.
        QVERIFY(differs.ledgerDiffers > 0);
        QCOMPARE(differs.ledgerDiffers, differs.schedules);
    }

    void theOrderInWhichTheyAreFoundDoesNotMatter()
    {
        // Side by side they would hold each other up at the table; alone they must not.
        const Strategy table = ownStrategy(u"-- isolation: read committed"_s,
                                           u"-- step: lock\nLOCK TABLE event_hotel_rooms;\n"_s
                                               + check + take + record);
        TestExploration test(m_server.database(), {{table, table}, {}, {}});
        QVERIFY(test.finish());
        QCOMPARE(errorOf(test.exploration(0).error()), QString());
        QVERIFY(test.exploration(0).isComplete());
        QCOMPARE(test.exploration(0).counts().overbooked, 0);
        QCOMPARE(test.exploration(0).counts(), test.exploration(1).counts());
        QCOMPARE(test.exploration(0).counts().schedules, 10);
        QCOMPARE(test.exploration(0).schedules(), test.exploration(1).schedules());
    }

    /** Three that wait for one row race for its new version when it is released. */
    void threeThatWaitAreServedInTheirOrder()
    {
        TestExploration test(m_server.database(), {{builtIn(u"pessimistic"_s)}, {4, 3, 1}, 4});
        QVERIFY(test.finish());
        QCOMPARE(errorOf(test.exploration().error()), QString());
        QCOMPARE(test.exploration().counts().schedules, 96);
        QCOMPARE(test.exploration().counts().overbooked, 0);
    }

    void locksThatAreNotWaitedForAreNoChance()
    {
        // Beside each other they would find taken what is free when they are alone.
        const Strategy table = ownStrategy(
            u"-- isolation: read committed"_s,
            u"-- step: lock\nLOCK TABLE event_hotel_rooms NOWAIT;\n"_s + check + take + record);
        const Strategy attempt = ownStrategy(
            u"-- isolation: read committed"_s,
            u"-- step: lock\n-- empty: conflict\nSELECT 1 AS got WHERE pg_try_advisory_xact_lock(42);\n"_s
                + check + take + record);
        TestExploration test(m_server.database(), {{table, attempt, table, attempt}, {}, {}});
        QVERIFY(test.finish());
        for (const Exploration &exploration : test.explorations) {
            QCOMPARE(errorOf(exploration.error()), QString());
            QCOMPARE(exploration.counts().schedules, 10);
            QCOMPARE(exploration.counts().overbooked, 0);
        }
        QCOMPARE(test.exploration(1).counts().conflicted, 8);
    }

    void otherHotelsAreLeftAlone()
    {
        const Strategy wide = ownStrategy(
            u"-- isolation: none"_s,
            u"-- step: take\nUPDATE event_hotel_rooms SET reserved = reserved + :rooms WHERE event_id = :event;\n"_s);
        TestExploration test(m_server.database(), {{wide}, {}, {}});
        QVERIFY(test.finish());
        QVERIFY2(errorOf(test.exploration().error()).contains(u"changes rows of other hotels"_s),
                 qPrintable(errorOf(test.exploration().error())));
    }

    void whoWaitsForEverDoesNotHoldUpTheRest()
    {
        // Alice never gives back what Bob waits for, while he has locked what has to be read.
        const Strategy hang = ownStrategy(
            u"-- isolation: read committed"_s,
            u"-- step: table\nLOCK TABLE event_hotel_rooms IN SHARE MODE;\n-- step: lock\nSELECT pg_advisory_lock(77);\n"_s);
        TestExploration test(m_server.database(), {{hang}, {}, {}});
        QVERIFY(test.finish());
        QCOMPARE(errorOf(test.exploration().error()), QString());
        QVERIFY(test.exploration().isComplete());
        QCOMPARE(test.exploration().counts().waited, test.exploration().counts().schedules);
    }

    void statementsThatFailAreCounted()
    {
        const Strategy wrong
            = ownStrategy(u"-- isolation: none"_s,
                          u"-- step: divide\nSELECT 1 / (:rooms::integer - :rooms::integer);\n"_s);
        TestExploration test(m_server.database(), {{wrong}, {}, {}});
        QVERIFY(test.finish());
        QCOMPARE(test.exploration().counts().failed, 2);
        QCOMPARE(findingText(test.exploration().counts(), {true, false}),
                 u"statements fail in 2 of 2 orders"_s);
    }

    void switchesAreBounded()
    {
        TestExploration all(m_server.database(), {{builtIn(u"naive"_s)}, {3, 1, 1}, {}});
        QVERIFY(all.finish());
        TestExploration bounded(m_server.database(), {{builtIn(u"naive"_s)}, {3, 1, 1}, 4});
        QVERIFY(bounded.finish());
        std::vector<ExploredSchedule> expected;
        for (const ExploredSchedule &schedule : all.exploration().schedules()) {
            if (schedule.switches() <= 4)
                expected.push_back(schedule);
        }
        QVERIFY(!expected.empty() && expected.size() < all.exploration().schedules().size());
        const Exploration &exploration = bounded.exploration();
        QVERIFY(exploration.schedules() == expected);
        QCOMPARE(exploration.state(), Exploration::State::Finished);
        QVERIFY(exploration.isCut() && !exploration.isComplete());
        QCOMPARE(exploration.progress(), 1.0);

        // A bound that leaves nothing out is none.
        TestExploration loose(m_server.database(), {{builtIn(u"naive"_s)}, {}, 20});
        QVERIFY(loose.finish());
        QVERIFY(loose.exploration().isComplete());
    }

    void impossiblePlansAreRefused()
    {
        const auto said = [](const ExplorationPlan &plan) { return reason(plan.check()); };
        QCOMPARE(said({{}, {}, {}}), u"strategies: none is chosen; choose at least one"_s);
        QCOMPARE(said({{builtIn(u"naive"_s)}, {5, 1, 1}, {}}), u"clients: 5 is not from 2 to 4"_s);
        QCOMPARE(said({{builtIn(u"naive"_s)}, {2, 101, 1}, {}}),
                 u"rooms: 101 is not from 1 to 100"_s);
        QCOMPARE(said({{builtIn(u"naive"_s)}, {2, 1, 0}, {}}),
                 u"booking: 0 is not from 1 to 100"_s);
        QVERIFY(said({{builtIn(u"naive"_s)}, {3, 1, 1}, 1}).contains(u"at least 2 switches"_s));
        TestExploration test(m_server.database(), {{}, {}, {}});
        QVERIFY(test.finish());
        QVERIFY(test.run->run().error());
    }

private:
    TestServer m_server;
};

QTEST_GUILESS_MAIN(tst_Explorer)

#include "tst_explorer.moc"
