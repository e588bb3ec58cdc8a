// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testrace.h"

using namespace lastroom;

/** Stop works within 1 s also where it is not a worker that waits in the server. */
class tst_RaceLocks : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestSession> m_administrator;
    std::unique_ptr<TestSession> m_locker; ///< in a transaction pg_stat_activity stands still

    static QByteArray waiting(const QByteArray &role)
    {
        return "SELECT count(*) > 0 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND "
               "application_name LIKE 'lastroom "
            + role + "%'";
    }

private slots:

    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_administrator = std::make_unique<TestSession>(m_server->administrator());
        m_locker = std::make_unique<TestSession>(m_server->administrator());
    }

    void cleanupTestCase()
    {
        m_locker.reset();
        m_administrator.reset();
        m_server.reset();
    }

    void init()
    {
        refuseWarnings();
        // Makes the schema, and leaves an event that nobody claims.
        TestRun run(m_server->givenDatabase(), smallPlan(builtIn(u"pessimistic"_s)));
        QVERIFY(run.finish());
        QVERIFY(m_administrator->waitUntil(sessions("true", 0)));
    }

    void whileAnotherProgramPreparesTheSchema()
    {
        m_administrator->run("SELECT pg_advisory_lock(1280266572, 0)");
        TestRun run(m_server->givenDatabase(), endlessPlan(builtIn(u"pessimistic"_s)));
        const bool waited = m_administrator->waitUntil(waiting("preparation"));
        const bool stopped = run.stop();
        m_administrator->run("SELECT pg_advisory_unlock(1280266572, 0)");
        QVERIFY(waited);
        QVERIFY(stopped);
    }

    /** Somebody has a row of an earlier race locked in psql. */
    void whileAnEarlierRaceCannotBeCleared()
    {
        m_locker->run("BEGIN; SELECT FROM event_hotel_rooms FOR UPDATE");
        // First for TRUNCATE, which gives up after a second, then for the row, and no longer.
        const QByteArray deletes = "SELECT count(*) > 0 FROM pg_stat_activity WHERE "
                                   "wait_event_type = 'Lock' AND query LIKE 'DELETE FROM %'";
        bool waited = false;
        bool stopped = true;
        while (!waited && stopped) { // who looks too late finds the race begun: once more
            TestRun run(m_server->givenDatabase(), endlessPlan(builtIn(u"pessimistic"_s)));
            stopped = run.drainUntil([&] {
                waited = m_administrator->value(deletes) == "t";
                return waited || run.phase != RaceRun::Phase::Preparing;
            }) && run.stop();
        }
        m_locker->run("ROLLBACK");
        QVERIFY(waited);
        QVERIFY(stopped);
    }

    void whileTheSamplerWaitsForATable()
    {
        TestRun run(*m_server, endlessPlan(builtIn(u"pessimistic"_s)));
        const bool raced = run.drainUntil([&] { return run.count(Outcome::Booked) > 0; });
        m_locker->run("BEGIN; LOCK TABLE lastroom_a1.event_hotel_rooms IN ACCESS EXCLUSIVE MODE");
        const bool waited = m_administrator->waitUntil(waiting("sampler"));
        const bool stopped = run.stop();
        m_locker->run("ROLLBACK");
        QVERIFY(raced);
        QVERIFY(waited);
        QVERIFY(stopped);
        // What was recorded stays, whether there was an audit or not.
        QVERIFY(run.count(Outcome::Booked) > 0);
    }
};

QTEST_GUILESS_MAIN(tst_RaceLocks)

#include "tst_racelocks.moc"
