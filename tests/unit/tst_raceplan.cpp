// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/race/raceplan.h"
#include "tests/support/testing.h"

using namespace lastroom;

class tst_RacePlan : public QObject
{
    Q_OBJECT

private:
    static RacePlan plan(int strategies, int servers, int connections, bool together)
    {
        RacePlan plan;
        for (int number = 0; number < strategies; ++number) {
            Strategy strategy;
            strategy.name = u"strategy-%1"_s.arg(number);
            strategy.title = u"Strategy %1"_s.arg(number);
            strategy.isolation = Isolation::Serializable;
            strategy.keeps = Keeps::Ledger;
            plan.strategies.append(strategy);
        }
        plan.workload.servers = servers;
        plan.workload.connections = connections;
        plan.workload.together = together;
        return plan;
    }

private slots:

    void init() { failOnAnyWarning(); }

    void sessions_data()
    {
        QTest::addColumn<int>("strategies");
        QTest::addColumn<int>("servers");
        QTest::addColumn<int>("connections");
        QTest::addColumn<bool>("together");
        QTest::addColumn<int>("sessions");
        QTest::newRow("original") << 4 << 2 << 4 << false << 9;
        QTest::newRow("original, together") << 4 << 2 << 4 << true << 36;
        QTest::newRow("smallest") << 1 << 1 << 1 << false << 2;
        QTest::newRow("largest") << 4 << 64 << 64 << true << 4 * 4097;
    }

    void sessions()
    {
        QFETCH(int, strategies);
        QFETCH(int, servers);
        QFETCH(int, connections);
        QFETCH(bool, together);
        QTEST(plan(strategies, servers, connections, together).sessions(), "sessions");
    }

    void mix()
    {
        RacePlan mixed = plan(2, 1, 1, false);
        mixed.workload.mix = {u"strategy-1"_s, 5};
        const Result<> unknown = mixed.check();
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().what, u"mix"_s);
        QVERIFY(unknown.error().why.contains(u"strategy-1"));
        mixed.mixed = mixed.strategies.last();
        QVERIFY(mixed.check());
        // The strategy itself is no other one.
        QCOMPARE(mixed.waysOf(mixed.strategies.first()).size(), 2);
        QCOMPARE(mixed.waysOf(mixed.strategies.last()).size(), 1);
        QCOMPARE(mixed.describe(mixed.strategies.first()).mixed, u"Strategy 1"_s);
        QVERIFY(mixed.describe(mixed.strategies.last()).mixed.isEmpty());
        mixed.mixed->setup.statements = {{"CREATE TABLE x ()", 3}};
        const Result<> withSetup = mixed.check();
        QVERIFY(!withSetup);
        QVERIFY(withSetup.error().why.contains(u"setup"));
        mixed.workload.mix.percent = 0;
        QVERIFY(mixed.check());
        mixed.workload.crash = 60;
        mixed.workload.loseCommit = 41;
        QVERIFY(!mixed.check());
        mixed.workload.loseCommit = 40;
        QVERIFY(mixed.check());
    }

    /** With what is said to fit it fits, with one more it does not, whatever there is. */
    void connectionsThatFit()
    {
        for (const int strategies : {1, 4}) {
            for (const int servers : {1, 2, 7}) {
                for (const bool together : {false, true}) {
                    for (int free = 0; free <= 200; ++free) {
                        RacePlan tried = plan(strategies, servers, 1, together);
                        const int fit = tried.connectionsThatFit(free);
                        QVERIFY(fit >= 0);
                        tried.workload.connections = fit;
                        if (fit > 0)
                            QVERIFY(tried.sessions() <= free);
                        tried.workload.connections = fit + 1;
                        QVERIFY(tried.sessions() > free);
                    }
                }
            }
        }
    }

    void check()
    {
        VERIFY_RESULT(plan(1, 2, 4, false).check());
        QCOMPARE(sentenceOf(plan(0, 2, 4, false).check()),
                 u"strategies: none is chosen; choose at least one"_s);
        QVERIFY(sentenceOf(plan(1, 65, 4, false).check()).startsWith(u"servers: 65"));
        RacePlan empty = plan(1, 2, 4, false);
        empty.inventory.hotels.clear();
        QVERIFY(sentenceOf(empty.check()).contains(u"it has no hotel"));
    }

    void recordings()
    {
        const RacePlan three = plan(3, 2, 4, false);
        const std::vector<Recording> recordings = three.recordings();
        QCOMPARE(recordings.size(), 3u);
        for (std::size_t at = 0; at < recordings.size(); ++at) {
            const RaceDescription &description = recordings[at].description();
            QCOMPARE(description.strategy, u"strategy-%1"_s.arg(at));
            QCOMPARE(description.title, u"Strategy %1"_s.arg(at));
            QCOMPARE(description.isolation, u"serializable"_s);
            QCOMPARE(description.keeps, Keeps::Ledger);
            QVERIFY(description.inventory == three.inventory);
            QVERIFY(description.workload == three.workload);
            QCOMPARE(recordings[at].state(), Recording::State::Waiting);
            QVERIFY(recordings[at].attempts().empty());
        }
    }
};

QTEST_GUILESS_MAIN(tst_RacePlan)

#include "tst_raceplan.moc"
