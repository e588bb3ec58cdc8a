// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ownsteps.h"
#include "tests/support/testexploration.h"

#include <QFile>

#include <algorithm>
#include <csignal>
#include <thread>

using namespace lastroom;
using namespace ownsteps;

/** Explorations that end before their time: what there is stays, with the reason, and nothing else
 * is left. */
class tst_ExplorerFaults : public QObject
{
    Q_OBJECT

private:
    /** Every session has run a statement: one that is still opening when it is ended makes Qt's
     * driver complain. */
    static bool waitUntilAllRun(TestSession &administrator, int clients)
    {
        const unsigned steppers = std::clamp(std::thread::hardware_concurrency(), 1U, 8U);
        return administrator.waitUntil(
            "SELECT count(*) = " + QByteArray::number(int(steppers) * clients)
            + " FROM pg_stat_activity WHERE application_name ~ '^lastroom (Alice|Bob|Carol|Dave)' "
              "AND query ~ 'event_hotel_rooms'");
    }

private slots:

    void init() { refuseWarnings(); }

    void cleanup() { QVERIFY(nothingIsLeft(m_server)); }

    void aStopLeavesAPart()
    {
        TestExploration test(m_server.database(),
                             {{builtIn(u"naive"_s), builtIn(u"atomic"_s)}, {4, 1, 1}, {}, true});
        QVERIFY(test.drainUntil([&] { return test.exploration().counts().schedules > 20; }));
        QVERIFY(test.exploration().progress() > 0 && test.exploration().progress() < 1);
        test.run->run().requestStop();
        QVERIFY(test.finish());
        QCOMPARE(test.exploration(0).state(), Exploration::State::Stopped);
        QVERIFY(!test.exploration(0).isComplete());
        QVERIFY(!test.exploration(0).error());
        QVERIFY(test.exploration(0).counts().schedules > 20);
        QCOMPARE(test.exploration(1).state(), Exploration::State::Waiting);
    }

    void destroyingItStopsIt()
    {
        TestExploration test(m_server.database(), {{builtIn(u"atomic"_s)}, {4, 1, 1}, {}, true});
        QVERIFY(test.drainUntil([&] { return test.exploration().counts().schedules > 0; }));
        QVERIFY(!test.exploration().isOver());
        QVERIFY(!nothingIsLeft(m_server));
        test.run.reset();
        QVERIFY(nothingIsLeft(m_server));
    }

    void aStrategyThatEndsItsSessionEndsOnlyItself()
    {
        const Strategy suicide
            = ownStrategy(u"-- isolation: none"_s,
                          u"-- step: end\nSELECT pg_terminate_backend(pg_backend_pid());\n"_s);
        TestExploration test(m_server.database(), {{suicide, builtIn(u"naive"_s)}, {}, {}});
        QVERIFY(test.finish());
        QCOMPARE(test.exploration(0).state(), Exploration::State::Failed);
        QVERIFY(test.exploration(1).isComplete());
    }

    void aFileThatIsRefusedDoesNotEndTheOthers()
    {
        const Strategy wrong = ownStrategy(u"-- isolation: none"_s,
                                           u"-- step: look\nSELECT nothing FROM nowhere;\n"_s);
        TestExploration test(m_server.database(), {{wrong, builtIn(u"naive"_s)}, {}, {}});
        QVERIFY(test.finish());
        QCOMPARE(test.exploration(0).state(), Exploration::State::Failed);
        QVERIFY(errorOf(test.exploration(0).error()).contains(u"/own/own.sql:"_s));
        QVERIFY(test.exploration(1).isComplete());
    }

    /** The server lives on and is asked in cleanup(): it has no session and no lock of the
     * exploration. */
    void sessionsThatAreEndedLeaveAPartAndTheReason_data()
    {
        QTest::addColumn<QByteArray>("who");
        QTest::newRow("a client") << QByteArray("'^lastroom Bob'");
        QTest::newRow("who looks on") << QByteArray("'^lastroom observer'");
        QTest::newRow("all") << QByteArray("'^lastroom (Alice|Bob|Carol|observer)'");
    }

    void sessionsThatAreEndedLeaveAPartAndTheReason()
    {
        QFETCH(QByteArray, who);
        TestExploration test(m_server.database(),
                             {{builtIn(u"pessimistic"_s)}, {4, 4, 1}, {}, true});
        QVERIFY(test.drainUntil([&] { return test.exploration().counts().schedules > 200; }));
        TestSession administrator(m_server.administrator());
        administrator.run(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name ~ "
            + who);
        QVERIFY(test.finish(10000));
        QCOMPARE(test.exploration().state(), Exploration::State::Failed);
        QCOMPARE(test.exploration().error()->kind, Error::Kind::ConnectionLost);
        QVERIFY(test.exploration().counts().schedules > 20);
        QVERIFY(!test.exploration().isComplete());
    }

    /** Whoever explores beside it does not wait for what it was waiting for. */
    void theEndOfOneSessionEndsWhatOthersWaitFor()
    {
        const Strategy sleeper
            = ownStrategy(u"-- isolation: none"_s,
                          u"-- step: rest\nSELECT pg_sleep(600) WHERE :email <> '';\n"_s);
        TestExploration test(m_server.database(), {{sleeper}, {}, {}});
        TestSession administrator(m_server.administrator());
        const QByteArray sleepers = " FROM pg_stat_activity WHERE wait_event = 'PgSleep'";
        const unsigned expected = std::clamp(std::thread::hardware_concurrency(), 1U, 2U);
        QVERIFY(administrator.waitUntil("SELECT count(*) >= " + QByteArray::number(expected)
                                        + sleepers));
        administrator.run("SELECT pg_terminate_backend(min(pid))" + sleepers);
        QVERIFY(test.finish(20000));
        QCOMPARE(test.exploration().state(), Exploration::State::Failed);
        QCOMPARE(test.exploration().error()->kind, Error::Kind::ConnectionLost);
    }

    void aServerThatDiesLeavesAPartAndTheReason()
    {
        const TestServer mortal;
        TestExploration test(mortal.database(),
                             {{builtIn(u"naive"_s), builtIn(u"atomic"_s)}, {4, 1, 1}, {}, true});
        QVERIFY(test.drainUntil([&] { return test.exploration().counts().schedules > 20; }));
        TestSession session(mortal.administrator());
        QVERIFY(waitUntilAllRun(session, 4));
        const QByteArray folder = session.value("SHOW data_directory");
        QFile pid(QString::fromUtf8(folder) + u"/postmaster.pid"_s);
        QVERIFY(pid.open(QIODevice::ReadOnly));
        QCOMPARE(::kill(pid_t(pid.readLine().trimmed().toInt()), SIGQUIT), 0);
        QVERIFY(test.finish(10000));
        QCOMPARE(test.exploration(0).state(), Exploration::State::Failed);
        QVERIFY(test.exploration(0).counts().schedules > 20);
        QVERIFY(!test.exploration(0).isComplete());
        QCOMPARE(test.exploration(0).error()->kind, Error::Kind::ConnectionLost);
        QCOMPARE(test.exploration(1).state(), Exploration::State::Waiting);
    }

    /** Where no order comes again by itself, a few are run once more. */
    void chanceIsNamedWhereThereIsOneOrder()
    {
        const Strategy chance
            = ownStrategy(u"-- isolation: none"_s,
                          u"-- step: coin\n-- empty: sold out\nSELECT 1 AS heads WHERE CASE WHEN "
                          "current_setting('own.coin', true) = 'tails' THEN false ELSE "
                          "set_config('own.coin', 'tails', false) = 'tails' END;\n"_s
                              + record);
        TestExploration test(m_server.database(), {{chance}, {2, 2, 1}, 1});
        QVERIFY(test.finish());
        QVERIFY2(errorOf(test.exploration().error()).contains(u"did not do the same twice"_s),
                 qPrintable(errorOf(test.exploration().error())));
    }

    /** What a timeout ends comes back late each time: that is no chance. */
    void timeoutsAreNoChance()
    {
        const Strategy impatient
            = ownStrategy(u"-- isolation: none\n-- keeps: counter"_s,
                          u"-- step: hurry\nSELECT set_config('lock_timeout', '50ms', false);\n"
                          "-- step: lock\nSELECT pg_advisory_lock(7321);\n"_s
                              + take);
        TestExploration test(m_server.database(), {{impatient}, {2, 2, 1}, 1});
        QVERIFY(test.finish());
        QCOMPARE(errorOf(test.exploration().error()), QString());
        QCOMPARE(test.exploration().counts().schedules, 2);
        QCOMPARE(test.exploration().counts().waited, 2);
        QCOMPARE(test.exploration().counts().safe, 2);
        QCOMPARE(test.exploration().counts().turnedAway, 0);
    }

    void chanceIsNamed()
    {
        // Heads once a session and tails from then on: no order with two heads comes again.
        const Strategy chance
            = ownStrategy(u"-- isolation: none"_s,
                          u"-- step: coin\n-- empty: sold out\nSELECT 1 AS heads WHERE CASE WHEN "
                          "current_setting('own.coin', true) = 'tails' THEN false ELSE "
                          "set_config('own.coin', 'tails', false) = 'tails' END;\n"_s
                              + check + take + record);
        TestExploration test(m_server.database(), {{chance}, {3, 1, 1}, {}});
        QVERIFY(test.finish());
        QCOMPARE(test.exploration().state(), Exploration::State::Failed);
        QVERIFY2(errorOf(test.exploration().error()).contains(u"did not do the same twice"_s),
                 qPrintable(errorOf(test.exploration().error())));
    }

private:
    TestServer m_server;
};

QTEST_GUILESS_MAIN(tst_ExplorerFaults)

#include "tst_explorerfaults.moc"
