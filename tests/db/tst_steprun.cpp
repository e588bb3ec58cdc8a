// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/steprun.h"
#include "tests/support/teststepper.h"

using namespace lastroom;

namespace {

/** Waits until everything that was asked for is done. */
StepRun::State settled(const StepRun &run)
{
    if (!QTest::qWaitFor([&] { return !run.state().isBusy; }, 20000))
        qFatal("the run is still busy");
    return run.state();
}

QString errorOf(const StepRun::State &state)
{
    return state.error ? state.error->sentence() : QString();
}

/** Ends the sessions of a client, and waits until they are gone. */
void end(TestSession &session, const QString &client)
{
    const QByteArray ended = session.value(
        "SELECT bool_and(pg_terminate_backend(pid, 10000)) FROM pg_stat_activity WHERE "
        "application_name LIKE 'lastroom "
        + client.toUtf8() + "%'");
    QCOMPARE(ended, "t");
}

} // namespace

/** The engine of the step page: asked from one thread, it works on another. */
class tst_StepRun : public QObject
{
    Q_OBJECT

private slots:

    void init() { refuseWarnings(); }

    void cleanup() { QVERIFY(nothingIsLeft(m_server)); }

    void doesNothingUnasked()
    {
        const StepRun run(m_server.database());
        QVERIFY(!run.state().isBusy);
        QVERIFY(run.state().recording.steps.isEmpty());
    }

    void stepsOneByOne()
    {
        StepRun run(m_server.database());
        run.start(builtIn(u"pessimistic"_s), {});
        const quint64 before = run.revision();
        for (const int client : {0, 1, 0, 0, 0})
            run.issue(client);
        const StepRun::State state = settled(run);
        QVERIFY(run.revision() > before);
        QCOMPARE(errorOf(state), QString());
        QCOMPARE(
            told(state.recording),
            u"A1=1 row, B1=0 rows: sold out(Alice)<A4, A2=1 row updated, A3=1 row inserted, A4=committed"_s);
    }

    void playsASchedule()
    {
        StepRun run(m_server.database());
        run.start(builtIn(u"naive"_s), {}, scheduleOf(u"A1 B1 A2 B2 A3 B3"_s));
        QCOMPARE(settled(run).recording.verdictSoFar(), Verdict::Overbooked);
        // Back: the same without its last step, on a fresh row and the same sessions.
        run.start(builtIn(u"naive"_s), {}, scheduleOf(u"A1 B1 A2 B2 A3"_s));
        const StepRun::State state = settled(run);
        QCOMPARE(state.recording.schedule().text(), u"A1 B1 A2 B2 A3"_s);
        QCOMPARE(state.recording.records(), (HotelRecords{1, 0, 2, 1}));
    }

    void keepsWhatWasDoneBeforeWhatCannotBe()
    {
        StepRun run(m_server.database());
        run.start(builtIn(u"pessimistic"_s), {}, scheduleOf(u"A1 B1 B2 A2"_s));
        StepRun::State state = settled(run);
        QCOMPARE(errorOf(state),
                 u"schedule, position 3 (B2): Bob waits for Alice; let Alice go on first"_s);
        QCOMPARE(state.recording.schedule().text(), u"A1 B1"_s);
        run.issue(1);
        state = settled(run);
        QVERIFY(errorOf(state).startsWith(u"schedule, position 3 (B2): Bob waits for Alice"_s));
        run.issue(0);
        state = settled(run);
        QCOMPARE(errorOf(state), QString());
        QCOMPARE(state.recording.schedule().text(), u"A1 B1 A2"_s);
    }

    void startsOverWhileSomebodyWaits()
    {
        StepRun run(m_server.database());
        run.start(builtIn(u"pessimistic"_s), {}, scheduleOf(u"A1 A2 B1"_s));
        QCOMPARE(settled(run).recording.waiting(), QList<int>{1});
        run.start(builtIn(u"pessimistic"_s), {}, scheduleOf(u"B1"_s));
        QCOMPARE(told(settled(run).recording), u"B1=1 row"_s);
    }

    void theLastThingAskedForWins()
    {
        StepRun run(m_server.database());
        for (const QString &name : {u"naive"_s, u"atomic"_s, u"optimistic"_s, u"pessimistic"_s})
            run.start(builtIn(name), {}, scheduleOf(u"A1 B1"_s));
        const StepRun::State state = settled(run);
        QCOMPARE(errorOf(state), QString());
        QCOMPARE(state.recording.strategy.name, u"pessimistic"_s);
        QCOMPARE(state.recording.waiting(), QList<int>{1});
    }

    void whatWaitsForStrangersCanBeLeft()
    {
        StepRun run(m_server.database());
        run.start(builtIn(u"pessimistic"_s), {});
        settled(run);
        TestSession other(m_server.settings().inSchema(firstArena));
        other.run("BEGIN; SELECT FROM event_hotel_rooms FOR UPDATE");
        run.issue(0);
        TestSession looker(m_server.settings());
        QVERIFY(looker.waitUntil("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted)"));
        QVERIFY(run.state().isBusy);
        run.start(builtIn(u"naive"_s), {}, scheduleOf(u"A1"_s));
        QCOMPARE(told(settled(run).recording), u"A1=1 row"_s);
        other.run("ROLLBACK");
    }

    void showsWhatComesBackByItself()
    {
        const Strategy strategy = ownStrategy(
            u"-- isolation: read committed"_s,
            u"-- step: patience\nSELECT set_config('lock_timeout', '100ms', true);\n-- step: "
            u"take\nUPDATE event_hotel_rooms SET "
            "reserved = reserved + :rooms WHERE event_id = :event AND hotel_id = :hotel;\n"_s);
        StepRun run(m_server.database());
        run.start(strategy, {}, scheduleOf(u"A1 A2 B1 B2"_s));
        settled(run);
        QTRY_COMPARE(run.state().recording.endingOf(1), Outcome::LockNotAvailable);
    }

    void aServerThatIsGoneIsSaidAndWhatWasDoneStays()
    {
        const TestServer mortal;
        StepRun run(mortal.database());
        run.start(builtIn(u"atomic"_s), {}, scheduleOf(u"A1 B1 A2"_s));
        QCOMPARE(settled(run).recording.steps.size(), 3);
        {
            TestSession session(mortal.administrator());
            end(session, u"Alice"_s);
        }
        run.issue(0);
        StepRun::State state = settled(run);
        QCOMPARE(state.error->kind, Error::Kind::ConnectionLost);
        QCOMPARE(state.recording.schedule().text().left(8), u"A1 B1 A2"_s);
        run.issue(0);
        QVERIFY(errorOf(settled(run)).contains(u"start over"_s));
        // The server lives: beginning anew is all it takes.
        run.start(builtIn(u"atomic"_s), {}, scheduleOf(u"A1"_s));
        state = settled(run);
        QCOMPARE(errorOf(state), QString());
        QCOMPARE(told(state.recording), u"A1=1 row"_s);
    }

    void restsAndGoesOn()
    {
        StepRun run(m_server.database());
        run.start(builtIn(u"pessimistic"_s), {}, scheduleOf(u"A1 A2 B1"_s));
        const ScheduleRecording before = settled(run).recording;
        run.rest();
        QVERIFY(nothingIsLeft(m_server));
        QCOMPARE(run.state().recording, before);
        run.issue(0);
        const StepRun::State state = settled(run);
        QCOMPARE(errorOf(state), QString());
        QCOMPARE(state.recording.schedule().text(), u"A1 A2 B1 A3"_s);
        QCOMPARE(state.recording.waiting(), QList<int>{1});
    }

    void theReasonIsKept_data()
    {
        QTest::addColumn<QString>("ended");
        QTest::newRow("the one who waits") << u"Bob"_s;
        QTest::newRow("the one who holds the row") << u"Alice"_s;
    }

    void theReasonIsKept()
    {
        QFETCH(const QString, ended);
        StepRun run(m_server.database());
        run.start(builtIn(u"pessimistic"_s), {}, scheduleOf(u"A1 B1"_s));
        QCOMPARE(settled(run).recording.waiting(), QList<int>{1});
        {
            TestSession session(m_server.administrator());
            end(session, ended);
        }
        run.issue(0);
        StepRun::State state = settled(run);
        QCOMPARE(state.error->kind, Error::Kind::ConnectionLost);
        QVERIFY(state.recording.waiting().isEmpty());
        // Where Alice is ended Bob has the row; whether he hears of it before the end is chance.
        if (ended == u"Bob"_s)
            QCOMPARE(state.recording.endingOf(1), Outcome::ConnectionLost);
        const QString reason = state.error->why;
        const ScheduleRecording before = state.recording;
        for (int clicks = 0; clicks < 3; ++clicks)
            run.issue(0);
        state = settled(run);
        QCOMPARE(state.error->why, reason);
        QCOMPARE(state.error->remedy, u"start over"_s);
        QCOMPARE(state.recording, before);
    }

    void aServerThatCameBackIsNoticed()
    {
        StepRun run(m_server.database());
        run.start(builtIn(u"naive"_s), {}, scheduleOf(u"A1"_s));
        settled(run);
        {
            TestSession session(m_server.administrator());
            session.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE "
                        "application_name LIKE 'lastroom %' "
                        "AND application_name NOT LIKE 'lastroom test%'");
        }
        run.start(builtIn(u"naive"_s), {}, scheduleOf(u"A1 B1"_s));
        const StepRun::State state = settled(run);
        QCOMPARE(errorOf(state), QString());
        QCOMPARE(told(state.recording), u"A1=1 row, B1=1 row"_s);
    }

    void destroyingItEndsWhatWaits()
    {
        TestSession watcher(m_server.administrator());
        const auto waiting = [&] {
            return watcher.value(
                "SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE "
                "'lastroom %' AND wait_event_type = 'Lock'");
        };
        {
            StepRun run(m_server.database());
            run.start(builtIn(u"pessimistic"_s), {}, scheduleOf(u"A1 A2 B1"_s));
            QCOMPARE(settled(run).recording.waiting(), QList<int>{1});
            QCOMPARE(waiting(), "1");
        }
        QTRY_COMPARE(waiting(), "0");
        QTRY_VERIFY(nothingIsLeft(m_server));
    }

private:
    TestServer m_server;
};

QTEST_GUILESS_MAIN(tst_StepRun)

#include "tst_steprun.moc"
