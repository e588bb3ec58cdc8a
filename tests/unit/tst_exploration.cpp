// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/schedules.h"
#include "tests/support/testing.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace lastroom;

class tst_Exploration : public QObject
{
    Q_OBJECT

private:
    static Exploration exploration(std::optional<int> mostSwitches = {})
    {
        return Exploration(someStrategy(), Situation{3, 5, 2}, mostSwitches);
    }

    static QStringList ordersOf(const Exploration &exploration)
    {
        QStringList orders;
        for (const ExploredSchedule &schedule : exploration.schedules())
            orders.append(QString::fromLatin1(schedule.order));
        return orders;
    }

    static QString witnessOf(const Exploration &exploration)
    {
        const ExploredSchedule *witness = exploration.witness();
        return witness ? witness->schedule().text() : u"none"_s;
    }

    /** Every order of \p letters, with ends and events drawn from \p random. */
    static std::vector<ExploredSchedule> everyOrderOf(QByteArray letters, QRandomGenerator &random)
    {
        std::vector<ExploredSchedule> schedules;
        std::sort(letters.begin(), letters.end());
        do {
            ExploredSchedule schedule
                = exploredAs(letters, Ending(random.bounded(int(endingCount))));
            schedule.end = {1, 0, random.bounded(3), random.bounded(3)};
            schedule.waited = random.bounded(2) == 0;
            schedule.conflicted = random.bounded(3) == 0;
            schedule.serializationFailure = random.bounded(4) == 0;
            schedule.deadlock = random.bounded(5) == 0;
            schedules.push_back(schedule);
        } while (std::next_permutation(letters.begin(), letters.end()));
        return schedules;
    }

    static ExplorationCounts countsOf(qint64 schedules, qint64 overbooked, qint64 ledgerDiffers)
    {
        ExplorationCounts counts;
        counts.schedules = schedules;
        counts.overbooked = overbooked;
        counts.ledgerDiffers = ledgerDiffers;
        counts.safe = schedules - overbooked - ledgerDiffers;
        return counts;
    }

    static qint64 sumOfEndings(const ExplorationCounts &counts)
    {
        return counts.safe + counts.overbooked + counts.ledgerDiffers + counts.nobodyBooked
            + counts.stuck + counts.failed;
    }

private slots:

    void init() { failOnAnyWarning(); }

    void empty()
    {
        const Exploration none = exploration(4);
        QCOMPARE(none.strategy().name, u"mine"_s);
        QCOMPARE(none.situation(), (Situation{3, 5, 2}));
        QCOMPARE(none.mostSwitches(), std::optional(4));
        QCOMPARE(none.state(), Exploration::State::Waiting);
        QVERIFY(!none.isOver());
        QVERIFY(!none.isComplete());
        QCOMPARE(none.counts(), ExplorationCounts());
        QVERIFY(none.schedules().empty());
        QCOMPARE(none.witness(), nullptr);
        QCOMPARE(none.progress(), 0.);
    }

    /** Fewest switches first, ties by order. */
    void order()
    {
        Exploration explored = exploration();
        explored.add({exploredAs("ABAB"), exploredAs("BBAA"), exploredAs("ABBA")});
        explored.add({});
        explored.add({exploredAs("AABB"), exploredAs("BAAB"), exploredAs("BABA")});
        QCOMPARE(ordersOf(explored),
                 (QStringList{u"AABB"_s, u"BBAA"_s, u"ABBA"_s, u"BAAB"_s, u"ABAB"_s, u"BABA"_s}));
    }

    void counts()
    {
        Exploration explored = exploration();
        ExploredSchedule eventful = exploredAs("AABB");
        eventful.waited = eventful.conflicted = true;
        ExploredSchedule failed = exploredAs("ABAB", Ending::Overbooked);
        failed.waited = failed.serializationFailure = failed.deadlock = true;
        explored.add({eventful, failed, exploredAs("ABBA", Ending::HiddenOverbooking)});
        explored.add({exploredAs("BBAA", Ending::LedgerDiffers), exploredAs("BABA")});
        ExploredSchedule away = exploredAs("AB", Ending::NobodyBooked);
        away.turnedAway = true;
        explored.add({away, exploredAs("BA", Ending::Stuck), exploredAs("BB", Ending::Failed)});
        ExplorationCounts expected;
        expected.schedules = 8;
        expected.safe = 2;
        expected.overbooked = 2;
        expected.hidden = 1;
        expected.ledgerDiffers = 1;
        expected.nobodyBooked = 1;
        expected.stuck = 1;
        expected.failed = 1;
        expected.turnedAway = 1;
        expected.waited = 2;
        expected.conflicted = 1;
        expected.serializationFailures = 1;
        expected.deadlocks = 1;
        expected.run = 8;
        expected.serial = 5; // AABB, BBAA, AB, BA, BB
        expected.serialSafe = 1;
        QCOMPARE(explored.counts(), expected);
        QCOMPARE(explored.counts().wrong(), 6);
    }

    void isOverbooked()
    {
        QVERIFY(!exploredAs("AB", Ending::Safe).isOverbooked());
        QVERIFY(exploredAs("AB", Ending::Overbooked).isOverbooked());
        QVERIFY(exploredAs("AB", Ending::HiddenOverbooking).isOverbooked());
        QVERIFY(!exploredAs("AB", Ending::LedgerDiffers).isOverbooked());
    }

    /** Overbooking counts more than a ledger that differs, whatever the switches. */
    void witness()
    {
        Exploration explored = exploration();
        explored.add({exploredAs("AABB")});
        QCOMPARE(witnessOf(explored), u"none"_s);
        explored.add({exploredAs("BAAB", Ending::LedgerDiffers)});
        QCOMPARE(witnessOf(explored), u"B1 A1 A2 B2"_s);
        explored.add({exploredAs("ABBA", Ending::LedgerDiffers)});
        QCOMPARE(witnessOf(explored), u"A1 B1 B2 A2"_s);
        explored.add({exploredAs("BABA", Ending::HiddenOverbooking)});
        QCOMPARE(witnessOf(explored), u"B1 A1 B2 A2"_s);
        explored.add({exploredAs("ABAB", Ending::Overbooked)});
        QCOMPARE(witnessOf(explored), u"A1 B1 A2 B2"_s);
    }

    void anyBatches_data()
    {
        QTest::addColumn<QByteArray>("letters");
        QTest::newRow("two clients") << QByteArray("AAABBB");
        QTest::newRow("three clients") << QByteArray("AABBCC");
        QTest::newRow("four clients") << QByteArray("AABCD");
    }

    /** In whatever order and portions schedules come in, the record is the same. */
    void anyBatches()
    {
        QFETCH(QByteArray, letters);
        QRandomGenerator random(11);
        for (int round = 0; round < 20; ++round) {
            std::vector<ExploredSchedule> schedules = everyOrderOf(letters, random);
            Exploration atOnce = exploration();
            atOnce.add(schedules);
            std::shuffle(schedules.begin(), schedules.end(), random);
            Exploration inPortions = exploration();
            for (auto from = schedules.begin(); from != schedules.end();) {
                const auto size
                    = std::min<std::ptrdiff_t>(random.bounded(9), schedules.end() - from);
                inPortions.add(std::vector<ExploredSchedule>(from, from + size));
                from += size;
            }
            QVERIFY(inPortions.schedules() == atOnce.schedules());
            QCOMPARE(inPortions.counts(), atOnce.counts());
            QCOMPARE(witnessOf(inPortions), witnessOf(atOnce));
            QVERIFY(std::is_sorted(atOnce.schedules().begin(), atOnce.schedules().end(),
                                   [](const ExploredSchedule &left, const ExploredSchedule &right) {
                                       return left.switches() != right.switches()
                                           ? left.switches() < right.switches()
                                           : left.order < right.order;
                                   }));
            QCOMPARE(atOnce.counts().schedules, qint64(schedules.size()));
            QCOMPARE(sumOfEndings(atOnce.counts()), atOnce.counts().schedules);
        }
    }

    void clear()
    {
        Exploration explored = exploration(3);
        explored.add({exploredAs("ABAB", Ending::Overbooked)});
        explored.setCut(true);
        explored.setProgress(0.5);
        explored.clear();
        QCOMPARE(explored.counts(), ExplorationCounts());
        QVERIFY(explored.schedules().empty());
        QCOMPARE(explored.witness(), nullptr);
        QVERIFY(!explored.isCut());
        QCOMPARE(explored.progress(), 0.);
        QCOMPARE(explored.mostSwitches(), std::optional(3));
    }

    void states_data()
    {
        QTest::addColumn<Exploration::State>("state");
        QTest::addColumn<bool>("over");
        QTest::addColumn<bool>("complete");
        QTest::newRow("waiting") << Exploration::State::Waiting << false << false;
        QTest::newRow("exploring") << Exploration::State::Exploring << false << false;
        QTest::newRow("finished") << Exploration::State::Finished << true << true;
        QTest::newRow("stopped") << Exploration::State::Stopped << true << false;
        QTest::newRow("failed") << Exploration::State::Failed << true << false;
    }

    void states()
    {
        QFETCH(Exploration::State, state);
        Exploration explored = exploration(3);
        explored.setState(state);
        QTEST(explored.isOver(), "over");
        QTEST(explored.isComplete(), "complete");
        explored.setCut(true); // the bound left something out
        QTEST(explored.isOver(), "over");
        QVERIFY(!explored.isComplete());
    }

    void figures()
    {
        Exploration explored = exploration();
        explored.setSeconds(1.5);
        explored.setProgress(0.25);
        explored.setError({Error::Kind::ConnectionLost, u"PostgreSQL"_s, u"gone"_s, {}});
        QCOMPARE(explored.seconds(), 1.5);
        QCOMPARE(explored.progress(), 0.25);
        QCOMPARE(explored.error()->sentence(), u"PostgreSQL: gone"_s);
    }

    void findingText_data()
    {
        QTest::addColumn<ExplorationCounts>("counts");
        QTest::addColumn<bool>("complete");
        QTest::addColumn<QString>("text");
        const auto row = [](const ExplorationCounts &counts, bool complete, const QString &text) {
            QTest::newRow(qPrintable(text)) << counts << complete << text;
        };
        row(countsOf(0, 0, 0), true, u""_s);
        row(countsOf(16, 12, 0), true, u"overbooks in 12 of 16 orders"_s);
        row(countsOf(17, 12, 3), true, u"overbooks in 12 of 17 orders; ledger differs in 3"_s);
        row(countsOf(8, 0, 2), true, u"ledger differs in 2 of 8 orders"_s);
        row(countsOf(24, 0, 0), true, u"no counterexample in 24 orders"_s);
        row(countsOf(40, 0, 0), false, u"no counterexample in the 40 orders tried"_s);
        row(countsOf(40, 7, 0), false, u"overbooks in 7 of the 40 orders tried"_s);
        row(countsOf(40, 0, 1), false, u"ledger differs in 1 of the 40 orders tried"_s);
        row(countsOf(1, 0, 0), false, u"no counterexample in the 1 order tried"_s);
        ExplorationCounts failing = countsOf(2, 0, 0);
        failing.safe = 0;
        failing.failed = 2;
        row(failing, true, u"statements fail in 2 of 2 orders"_s);
        ExplorationCounts nobody = countsOf(6, 0, 0);
        nobody.safe = 0;
        nobody.nobodyBooked = 6;
        row(nobody, true, u"nobody books in 6 of 6 orders"_s);
        ExplorationCounts several = countsOf(90, 3, 2);
        several.safe -= 1;
        several.stuck = 1;
        row(several, true,
            u"overbooks in 3 of 90 orders; ledger differs in 2; somebody waits for ever in 1"_s);
    }

    void findingText()
    {
        QFETCH(ExplorationCounts, counts);
        QFETCH(bool, complete);
        QTEST(lastroom::findingText(counts, {complete, false}), "text");
    }
};

QTEST_GUILESS_MAIN(tst_Exploration)

#include "tst_exploration.moc"
