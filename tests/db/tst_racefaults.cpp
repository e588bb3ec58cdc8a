// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testrace.h"

#include <QFile>

#include <csignal>

using namespace lastroom;

/** Sessions, and servers, that break in mid-race. */
class tst_RaceFaults : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestSession> m_administrator;
    std::unique_ptr<TestSession> m_locker; ///< in a transaction pg_stat_activity stands still

    void terminate(const QByteArray &role)
    {
        m_administrator->run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE "
                             "application_name LIKE 'lastroom "
                             + role + "%'");
    }

    static pid_t postmasterOf(const TestServer &server)
    {
        QFile file(server.settings().value(u"host"_s) + u"/data/postmaster.pid"_s);
        return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed().toInt() : 0;
    }

    /** Lost bookings are told as lost; no other is missing, and none is there that nobody knows. */
    static void auditHolds(TestRun &run)
    {
        QVERIFY(run.sane);
        QVERIFY(run.recording().audit());
        const Audit &audit = *run.recording().audit();
        QCOMPARE(audit.missing, 0);
        QCOMPARE(audit.duplicated, 0);
        QVERIFY(audit.unacknowledged <= run.count(Outcome::Unknown));
        QCOMPARE(audit.bookings, run.count(Outcome::Booked));
        QCOMPARE(run.attempts(),
                 run.count(Outcome::Booked) + run.count(Outcome::ConnectionLost)
                     + run.count(Outcome::Unknown) + run.count(Outcome::Cancelled)
                     + run.count(Outcome::Conflict));
    }

private slots:

    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_administrator = std::make_unique<TestSession>(m_server->administrator());
        m_locker = std::make_unique<TestSession>(m_server->administrator().inSchema(firstArena));
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
        QVERIFY(m_administrator->waitUntil(sessions("true", 0)));
    }

    void workersAreTerminated_data()
    {
        QTest::addColumn<QString>("strategy");
        for (const char *name : {"naive", "pessimistic", "optimistic"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void workersAreTerminated()
    {
        QFETCH(QString, strategy);
        TestRun run(*m_server, endlessPlan(builtIn(strategy)));
        for (int time = 1; time <= 3; ++time) {
            const qint64 booked = run.count(Outcome::Booked);
            QVERIFY(run.drainUntil([&] { return run.count(Outcome::Booked) > booked + 20; }));
            QVERIFY(m_administrator->waitUntil(
                sessions("application_name LIKE 'lastroom worker%'", 8)));
            terminate("worker");
            QVERIFY(run.drainUntil([&] { return run.recording().reconnects() >= 8 * time; }));
        }
        const qint64 booked = run.count(Outcome::Booked);
        QVERIFY(run.drainUntil([&] { return run.count(Outcome::Booked) > booked + 20; }));
        QVERIFY(run.stop());
        QCOMPARE(run.recording().state(), Recording::State::Stopped);
        QCOMPARE(run.recording().reconnects(), 24);
        auditHolds(run);
        const Report report = makeReport(run.recording());
        QCOMPARE(report.reconnects, 24);
        if (strategy != u"naive"_s)
            QVERIFY(report.isCorrect());
    }

    /** Here every worker is in the middle of an attempt for certain. */
    void workersAreTerminatedWhileTheyWait()
    {
        TestRun run(*m_server, endlessPlan(builtIn(u"pessimistic"_s)));
        QVERIFY(run.drainUntil([&] { return run.count(Outcome::Booked) > 0; }));
        m_locker->run("BEGIN; SELECT FROM event_hotel_rooms FOR UPDATE");
        QVERIFY(m_administrator->waitUntil(sessions("wait_event_type = 'Lock'", 8)));
        terminate("worker");
        QVERIFY(run.drainUntil([&] { return run.recording().reconnects() == 8; }));
        QCOMPARE(run.count(Outcome::ConnectionLost), 8);
        m_locker->run("ROLLBACK");
        const qint64 booked = run.count(Outcome::Booked);
        QVERIFY(run.drainUntil([&] { return run.count(Outcome::Booked) > booked + 20; }));
        QVERIFY(run.stop());
        auditHolds(run);
        QCOMPARE(run.count(Outcome::ConnectionLost), 8);
        QVERIFY(makeReport(run.recording()).isCorrect());
    }

    void theSamplerIsTerminated()
    {
        TestRun run(*m_server, endlessPlan(builtIn(u"optimistic"_s)));
        QVERIFY(run.drainUntil([&] { return run.count(Outcome::Booked) > 0; }));
        const QByteArray claims = "SELECT count(*) = 1 FROM pg_locks WHERE locktype = 'advisory'";
        QCOMPARE(m_administrator->value(claims), "t");
        const QByteArray pid = m_administrator->value(
            "SELECT pid FROM pg_stat_activity WHERE application_name LIKE 'lastroom sampler%'");
        terminate("sampler");
        QVERIFY(m_administrator->waitUntil( // the event is ours again
            "SELECT count(*) = 1 FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE locktype = "
            "'advisory' AND application_name LIKE 'lastroom sampler%' AND pid <> "
            + pid));
        run.drain(); // what the one before has read
        const std::size_t samples = run.recording().samples().size();
        QVERIFY(run.drainUntil([&] { return run.recording().samples().size() > samples + 5; }));
        QCOMPARE(m_administrator->value(claims), "t");
        QVERIFY(run.stop());
        QCOMPARE(run.recording().state(), Recording::State::Stopped);
        QVERIFY(!run.recording().error());
        QCOMPARE(run.recording().reconnects(), 0);
        auditHolds(run);
        QVERIFY(makeReport(run.recording()).isCorrect());
        RaceTime last = -1;
        for (const Sample &sample : run.recording().samples()) {
            QVERIFY(sample.time > last);
            last = sample.time;
        }
    }

    /**
     * A backend that crashes takes all sessions with it; the server restarts within a second. libpq
     * may report such an end with PQstatus() still CONNECTION_OK: after a failed write it reads the
     * server's last notice and stops there.
     */
    void theServerCrashesAndComesBack()
    {
        TestServer doomed;
        TestRun run(doomed, endlessPlan(builtIn(u"pessimistic"_s)));
        QVERIFY(run.drainUntil([&] { return run.count(Outcome::Booked) > 20; }));
        {
            TestSession administrator(doomed.administrator());
            administrator.run("CHECKPOINT"); // else the crash may take the event itself
            const pid_t backend = administrator.value("SELECT pg_backend_pid()").toInt();
            QVERIFY(backend > 1);
            QCOMPARE(::kill(backend, SIGKILL), 0);
        }
        QVERIFY(run.drainUntil([&] {
            return run.recording().reconnects() == 8 || run.phase == RaceRun::Phase::Over;
        }));
        QVERIFY2(!run.recording().error(),
                 qPrintable(run.recording().error().value_or(Error()).sentence()));
        const qint64 booked = run.count(Outcome::Booked);
        QVERIFY(run.drainUntil([&] { return run.count(Outcome::Booked) > booked + 20; }));
        QVERIFY(run.stop());
        QCOMPARE(run.recording().state(), Recording::State::Stopped);
        QCOMPARE(run.recording().reconnects(), 8);
        // Whether every booking survived a crash depends on synchronous_commit: not asked here.
        QCOMPARE(run.recording().audit()->duplicated, 0);
        QCOMPARE(run.count(Outcome::RolledBack), 0);
        QCOMPARE(run.count(Outcome::Failed), 0);
    }

    void theServerIsGoneForGood()
    {
        TestServer doomed;
        const pid_t postmaster = postmasterOf(doomed);
        QVERIFY(postmaster > 1);
        RacePlan plan = endlessPlan(builtIn(u"pessimistic"_s));
        plan.strategies.append(builtIn(u"optimistic"_s));
        TestRun run(doomed, plan);
        QVERIFY(run.drainUntil([&] { return run.count(Outcome::Booked) > 20; }));
        const qint64 booked = run.count(Outcome::Booked);
        const std::size_t samples = run.recording().samples().size();
        QCOMPARE(::kill(postmaster, SIGQUIT), 0);
        QVERIFY(run.finish(30000));
        QCOMPARE(run.recording().state(), Recording::State::Failed);
        QVERIFY(run.recording().error());
        QVERIFY2(run.recording().error()->kind == Error::Kind::ConnectionLost,
                 qPrintable(run.recording().error()->sentence()));
        QVERIFY(!run.recording().error()->sentence().isEmpty());
        QVERIFY(!run.recording().audit());
        // Everything recorded stays.
        QVERIFY(run.count(Outcome::Booked) >= booked);
        QVERIFY(run.recording().samples().size() >= samples);
        QCOMPARE(run.recording().reconnects(), 0);
        const Report report = makeReport(run.recording());
        QVERIFY(!report.verdict);
        QVERIFY(report.end.count(Outcome::Booked) >= booked);
        QCOMPARE(report.end.count(Outcome::ConnectionLost) + report.end.count(Outcome::Unknown)
                     + report.end.count(Outcome::Booked),
                 report.end.attempts);
        QCOMPARE(run.recording(1).state(), Recording::State::Failed);
        QVERIFY(run.recording(1).error());
    }

    void stopWhileTheServerIsGone()
    {
        TestServer doomed;
        const pid_t postmaster = postmasterOf(doomed);
        QVERIFY(postmaster > 1);
        TestRun run(doomed, endlessPlan(builtIn(u"pessimistic"_s)));
        QVERIFY(run.drainUntil([&] { return run.count(Outcome::Booked) > 20; }));
        QCOMPARE(::kill(postmaster, SIGQUIT), 0);
        QVERIFY(run.drainUntil(
            [&] { return run.count(Outcome::ConnectionLost) + run.count(Outcome::Unknown) > 0; }));
        QVERIFY(run.stop());
        QVERIFY(run.recording().isOver());
        QVERIFY(run.count(Outcome::Booked) > 20);
    }
};

QTEST_GUILESS_MAIN(tst_RaceFaults)

#include "tst_racefaults.moc"
