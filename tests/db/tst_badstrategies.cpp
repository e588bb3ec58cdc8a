// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testexploration.h"
#include "tests/support/testrace.h"

using namespace lastroom;

/**
 * Strategies that do harm, on purpose or by mistake: the race or the exploration ends with that
 * said; those beside it and those after it are none the worse.
 */
class tst_BadStrategies : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;

    static Strategy harmful(const QString &sql, const QString &isolation = u"none"_s)
    {
        QString steps;
        int number = 0;
        for (const QString &statement : sql.split(u"; "_s))
            steps += u"-- step: s%1\n%2;\n"_s.arg(++number).arg(statement);
        return ownStrategy(u"-- isolation: "_s + isolation, steps);
    }

    static QString rows()
    {
        return u"event_hotel_rooms WHERE event_id = :event AND hotel_id = :hotel"_s;
    }

    static QString take()
    {
        return u"UPDATE event_hotel_rooms SET reserved = reserved + :rooms WHERE event_id = :event "
               "AND hotel_id = :hotel; INSERT INTO reservations (event_hotel_rooms_id, email, "
               "number_of_rooms, request_id) SELECT id, :email, :rooms, :request FROM "_s
            + rows();
    }

    /** Qt's driver warns of a session that is ended while it opens. */
    static void refuseWarningsBut(const Strategy &strategy)
    {
        if (!strategy.steps.first().sql.contains(u"pg_terminate_backend"))
            refuseWarnings();
    }

    /** Ends by itself or when its time is over, whatever its strategies do. */
    static RacePlan shortPlan(const Strategy &strategy)
    {
        RacePlan plan = smallPlan(strategy);
        plan.workload.stall = 1;
        plan.workload.duration = 2;
        return plan;
    }

    /** What the race says of its strategy: why it failed, SQLSTATEs, the verdict. */
    static QString said(const Recording &recording)
    {
        const Report report = makeReport(recording);
        QStringList words;
        if (recording.error())
            words += recording.error()->sentence();
        words += report.sqlStates.keys();
        if (report.verdict)
            words += verdictName(*report.verdict);
        return words.join(u" / "_s);
    }

    static void isRight(const Recording &recording)
    {
        QVERIFY2(!recording.error(), qPrintable(errorOf(recording.error())));
        QCOMPARE(recording.state(), Recording::State::Finished);
        const Report report = makeReport(recording);
        QVERIFY(report.isCorrect());
        QCOMPARE(report.end.ledger(), 60);
        QCOMPARE(report.audit->missing + report.audit->duplicated, 0);
        QCOMPARE(bookedRooms(recording), ledgerRooms(recording));
    }

private slots:

    void initTestCase() { m_server = std::make_unique<TestServer>(); }

    void cleanupTestCase() { m_server.reset(); }

    void othersInTheSameRunAreNoneTheWorse_data()
    {
        QTest::addColumn<Strategy>("strategy");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Strategy &strategy, const QString &expected) {
            QTest::newRow(name) << strategy << expected;
        };
        const QString refused = u"42501"_s;
        row("drops", harmful(u"DROP TABLE event_hotel_rooms CASCADE"_s), refused);
        row("alters", harmful(u"ALTER TABLE reservations DROP COLUMN email"_s), refused);
        row("truncates", harmful(u"TRUNCATE reservations"_s), refused);
        row("becomes our role", harmful(u"SET ROLE lastroom"_s), refused);
        row("becomes our user", harmful(u"SET SESSION AUTHORIZATION lastroom"_s), refused);
        row("ends our sessions",
            harmful(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE "
                    "application_name LIKE 'lastroom sampler%'"_s),
            refused);
        row("ends its own sessions",
            harmful(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = "
                    "current_user"_s),
            u"nothing booked"_s);
        row("looks elsewhere", harmful(u"SET search_path TO pg_catalog"_s), u"does not exist"_s);
        row("deletes its row", harmful(u"DELETE FROM event_hotel_rooms"_s), u"is gone"_s);
        row("deletes all there is",
            harmful(u"DELETE FROM event_hotel_rooms; DELETE FROM hotels; DELETE FROM events"_s),
            u"is gone"_s);
        row("deletes all reservations", harmful(take() + u"; DELETE FROM reservations"_s),
            u"ledger differs"_s);
        row("forgets all bookings",
            harmful(take() + u"; UPDATE event_hotel_rooms SET reserved = 0"_s),
            u"hidden overbooking"_s);
        row("locks and sleeps",
            harmful(u"LOCK TABLE event_hotel_rooms; SELECT pg_sleep(600)"_s, u"read committed"_s),
            u"nothing booked"_s);
    }

    void othersInTheSameRunAreNoneTheWorse()
    {
        QFETCH(Strategy, strategy);
        QFETCH(QString, expected);
        refuseWarningsBut(strategy);
        RacePlan plan = shortPlan(strategy);
        plan.strategies.append(builtIn(u"pessimistic"_s));
        plan.workload.together = true;
        TestRun run(*m_server, plan);
        QVERIFY(run.finish());
        QVERIFY(run.sane);
        QVERIFY(run.recording(0).isOver());
        QVERIFY2(said(run.recording(0)).contains(expected), qPrintable(said(run.recording(0))));
        isRight(run.recording(1));
    }

    void theNextExplorationIsNoneTheWorse_data()
    {
        QTest::addColumn<Strategy>("strategy");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &sql, const QString &expected) {
            QTest::newRow(name) << harmful(sql) << expected;
        };
        row("drops", u"DROP TABLE reservations"_s, {});
        row("becomes our role", u"SET ROLE lastroom"_s, {});
        row("deletes its row", u"DELETE FROM "_s + rows(), u"row is gone"_s);
        row("deletes all rows", u"DELETE FROM event_hotel_rooms"_s, u"row is gone"_s);
        row("ends its own sessions",
            u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = "
            "current_user"_s,
            u"terminat"_s);
        row("ends our sessions",
            u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE "
            "'lastroom observer%'"_s,
            {});
    }

    void theNextExplorationIsNoneTheWorse()
    {
        QFETCH(Strategy, strategy);
        QFETCH(QString, expected);
        refuseWarningsBut(strategy);
        TestExploration test(m_server->database(), {{strategy, builtIn(u"naive"_s)}, {}, {}});
        QVERIFY(test.finish());
        const Exploration &bad = test.exploration(0);
        QVERIFY2(errorOf(bad.error()).contains(expected), qPrintable(errorOf(bad.error())));
        if (expected.isEmpty()) {
            QVERIFY(!bad.error());
            QVERIFY(bad.counts().schedules > 0);
            QCOMPARE(bad.counts().failed, bad.counts().schedules);
        }
        QVERIFY2(test.exploration(1).isComplete(),
                 qPrintable(errorOf(test.exploration(1).error())));
        QCOMPARE(test.exploration(1).counts().schedules, 16);
        QCOMPARE(test.exploration(1).counts().overbooked, 12);
    }

    /** There it may do what the role may; what is gone comes back at the next start. */
    void onADatabaseThatWasGivenTheNextStartMends_data()
    {
        QTest::addColumn<Strategy>("strategy");
        QTest::newRow("a table") << harmful(u"DROP TABLE reservations"_s);
        QTest::newRow("what others refer to") << harmful(u"DROP TABLE events CASCADE"_s);
        QTest::newRow("all") << harmful(
            u"DROP TABLE events, hotels, event_hotel_rooms, reservations"_s);
        QTest::newRow("the schema") << harmful(u"DROP SCHEMA lastroom CASCADE"_s);
    }

    void onADatabaseThatWasGivenTheNextStartMends()
    {
        QFETCH(Strategy, strategy);
        refuseWarnings();
        TestSession administrator(m_server->administrator());
        administrator.run("GRANT CREATE ON DATABASE postgres TO lastroom");
        TestRun harm(m_server->givenDatabase(), shortPlan(strategy));
        QVERIFY(harm.finish());
        const QString why = said(harm.recording());
        QVERIFY2(why.contains(u"does not exist"_s) || why.contains(u"42P01"_s), qPrintable(why));
        TestRun next(m_server->givenDatabase(), shortPlan(builtIn(u"pessimistic"_s)));
        QVERIFY(next.finish());
        QVERIFY2(!next.run->run().error(), qPrintable(errorOf(next.run->run().error())));
        isRight(next.recording());
    }

    void onADatabaseThatWasGivenAlteringIsTold()
    {
        refuseWarnings();
        TestRun harm(m_server->givenDatabase(),
                     shortPlan(harmful(u"ALTER TABLE event_hotel_rooms ADD COLUMN IF NOT EXISTS "
                                       "hint text"_s)));
        QVERIFY(harm.finish());
        TestRun next(m_server->givenDatabase(), shortPlan(builtIn(u"pessimistic"_s)));
        QVERIFY(next.finish());
        QVERIFY2(errorOf(next.run->run().error()).contains(u"event_hotel_rooms” was altered"_s),
                 qPrintable(errorOf(next.run->run().error())));
        TestSession(m_server->givenSettings())
            .run("ALTER TABLE event_hotel_rooms DROP COLUMN hint");
        TestRun mended(m_server->givenDatabase(), shortPlan(builtIn(u"pessimistic"_s)));
        QVERIFY(mended.finish());
        isRight(mended.recording());
    }

    void onADatabaseThatWasGivenEndingAllSessionsIsSurvived()
    {
        RacePlan plan = shortPlan(
            harmful(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = "
                    "current_user"_s));
        TestRun harm(m_server->givenDatabase(), plan);
        QVERIFY(harm.finish());
        QVERIFY(harm.sane);
        QVERIFY(harm.recording().isOver());
        // It ends the session that looks on, too.
        QVERIFY(harm.recording().error()
                || harm.count(Outcome::ConnectionLost) + harm.count(Outcome::Unknown) > 0);
        TestRun next(m_server->givenDatabase(), shortPlan(builtIn(u"pessimistic"_s)));
        QVERIFY(next.finish());
        QVERIFY2(!next.run->run().error(), qPrintable(errorOf(next.run->run().error())));
        isRight(next.recording());
    }
};

QTEST_GUILESS_MAIN(tst_BadStrategies)

#include "tst_badstrategies.moc"
