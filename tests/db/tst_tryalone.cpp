// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/tryalone.h"
#include "tests/support/testrace.h"
#include "tests/support/teststepper.h"

using namespace lastroom;

namespace {

const QString ready = u" WHERE event_id = :event AND hotel_id = :hotel"_s;
const QString take = u"-- step: take\nUPDATE event_hotel_rooms SET reserved = reserved + :rooms"_s
    + ready + u" RETURNING id AS room;\n"_s;
const QString record
    = u"-- step: record\nINSERT INTO reservations (event_hotel_rooms_id, email, number_of_rooms, "
      "request_id)\nVALUES (:room, :email, :rooms, :request);\n"_s;

} // namespace

/** One booking, nobody beside it; and what races of such strategies come to. */
class tst_TryAlone : public QObject
{
    Q_OBJECT

    Trial tried(const Strategy &strategy, int rooms = 1)
    {
        return orDie(tryAlone(m_server.settings(), strategy, rooms, {}));
    }

private slots:

    void init() { refuseWarnings(); }

    void cleanup() { QVERIFY(nothingIsLeft(m_server)); }

    void builtInOnesAreSound()
    {
        const StrategyLibrary library = orDie(StrategyLibrary::load({}));
        for (const Strategy &strategy : library.strategies()) {
            const Trial trial = tried(strategy, 3);
            QVERIFY2(trial.isSound(), qPrintable(trial.finding()));
            QCOMPARE(trial.finding(), QString());
            QCOMPARE(trial.records.sold(strategy.keeps), 3);
        }
    }

    void findings_data()
    {
        QTest::addColumn<QString>("steps");
        QTest::addColumn<QString>("finding");
        QTest::addColumn<bool>("booked");
        const QString alone = u"tried alone, it does not book: "_s;
        QTest::newRow("no row") << u"-- step: take\n-- empty: conflict\nUPDATE event_hotel_rooms "
                                   "SET reserved = 1 WHERE id = -1;\n"_s
                                << alone + u"step “take” (line 10) ends it: conflict"_s << false;
        QTest::newRow("counter only") << take
                                      << u"tried alone, it books 1 room and does not keep "
                                         "its books: the counter says 1, the ledger 0"_s
                                      << true;
        QTest::newRow("nothing") << u"-- step: look\nSELECT true;\n"_s
                                 << u"tried alone, it books 1 room and does not keep its books: it "
                                    "writes no room into the records that it keeps"_s
                                 << true;
        QTest::newRow("divides") << take + u"-- step: split\nSELECT 1 / (:rooms - 1) AS part;\n"_s
                                 << alone + u"split (line 11): division by zero (22012)"_s << false;
        QTest::newRow("many rows") << u"-- step: look\nSELECT generate_series(1, 10000000);\n"_s
                                   << alone
                + u"look (line 9): it returns more than 1000 rows. Only the first row of a step is used"_s
                                   << false;
        const QString copies
            = u" (line 9): it copies rows to or from the client. Use SELECT or INSERT"_s;
        QTest::newRow("copy to the client")
            << u"-- step: look\nCOPY event_hotel_rooms TO STDOUT;\n"_s << alone + u"look"_s + copies
            << false;
        QTest::newRow("copy from the client") << u"-- step: take\nCOPY reservations FROM STDIN;\n"_s
                                              << alone + u"take"_s + copies << false;
    }

    void findings()
    {
        QFETCH(QString, steps);
        QFETCH(bool, booked);
        const Trial trial = tried(ownStrategy(u"-- isolation: read committed"_s, steps));
        QTEST(trial.finding(), "finding");
        QCOMPARE(trial.booked(), booked);
        QVERIFY(!trial.isSound());
    }

    /** What does not end by itself is ended. */
    void doesNotEnd()
    {
        const Trial trial = tried(
            ownStrategy(u"-- isolation: none"_s, u"-- step: sleep\nSELECT pg_sleep(1e6);\n"_s));
        QVERIFY(trial.wasCutShort);
        QCOMPARE(trial.finding(),
                 u"tried alone, it does not book: step “sleep” (line 9) does not end"_s);
    }

    /** The same parameter as often as wanted, whatever stands beside it. */
    /** Its session is another one than that of the steps. */
    void aSetupDoesNotEnd()
    {
        const Strategy strategy
            = ownStrategy(u"-- isolation: read committed"_s,
                          u"-- setup:\nSELECT pg_sleep(1000);\n\n"_s + take + record);
        for (const ConnectionSettings &settings : {m_server.settings(), m_server.givenSettings()}) {
            const Result<Trial> trial
                = tryAlone(settings, strategy, 1, {}, std::chrono::milliseconds(100));
            QVERIFY(!trial.has_value());
            QCOMPARE(trial.error().why, u"the setup does not end"_s);
            QVERIFY(trial.error().place.has_value());
            // Nor does a stop wait for it.
            std::stop_source stop;
            stop.request_stop();
            QCOMPARE(tryAlone(settings, strategy, 1, stop.get_token()).error().kind,
                     Error::Kind::Stopped);
        }
    }

    void parametersHaveTypes()
    {
        const Trial trial = tried(
            ownStrategy(
                u"-- isolation: read committed"_s,
                u"-- step: look\n-- empty: sold out\nSELECT id AS room FROM event_hotel_rooms"_s
                    + ready
                    + u" AND reserved + :rooms <= contracted AND 2::bigint ^ :rooms > 0;\n"_s + take
                    + record),
            2);
        QVERIFY2(trial.isSound(), qPrintable(trial.finding()));
    }

    /** A parameter in an error is called by its name, at its line. */
    void parametersHaveNames()
    {
        const auto trial = tryAlone(
            m_server.settings(),
            ownStrategy(
                u"-- isolation: none"_s,
                u"-- step: look\nSELECT id\n-- a comment\nFROM hotels\nWHERE name = :hotel;\n"_s),
            1, {});
        QVERIFY(!trial);
        QCOMPARE(trial.error().kind, Error::Kind::File);
        QCOMPARE(trial.error().place->line, 12);
        QCOMPARE(trial.error().sqlState, u"42883"_s);
        QVERIFY2(trial.error().hint.startsWith(u"No operator matches"_s),
                 qPrintable(trial.error().hint));
    }

    /** There is no race of what cannot book alone, and the others race on. */
    void racesOfThem()
    {
        const Strategy never = ownStrategy(
            u"-- isolation: none"_s,
            u"-- step: take\n-- empty: conflict\nUPDATE event_hotel_rooms SET reserved = 1 WHERE id = -1;\n"_s);
        RacePlan plan = smallPlan(never);
        plan.strategies.append(builtIn(u"pessimistic"_s));
        TestRun test(m_server, plan);
        QVERIFY(test.finish());
        const Report report = makeReport(test.recording(0));
        QCOMPARE(report.verdict, std::optional(Verdict::NothingBooked));
        QCOMPARE(report.end.attempts, 1);
        QCOMPARE(report.end.count(Outcome::Conflict), 1);
        QVERIFY(report.trial && !report.trial->booked());
        QCOMPARE(makeReport(test.recording(1)).verdict, std::optional(Verdict::Correct));
    }

    /** Alone it books; in a race whoever finds nothing keeps the lock for ever. */
    void aRaceThatStalls()
    {
        RacePlan plan = smallPlan(orDie(StrategyLibrary::readFile(
            QStringLiteral(QT_TESTCASE_SOURCEDIR "/data/cases/session-lock-leak.sql"))));
        plan.workload.stall = 1;
        TestRun test(m_server, plan);
        QVERIFY(test.finish());
        QCOMPARE(test.recording().state(), Recording::State::Stalled);
        QCOMPARE(makeReport(test.recording()).verdict, std::optional(Verdict::Stalled));
        QVERIFY(test.count(Outcome::Cancelled) > 0);
    }

    /** What still waits when the duration is over is cancelled. */
    void aDurationEndsWhatWaits()
    {
        // The first of all attempts books, and each later one sleeps.
        const Strategy sleepy
            = ownStrategy(u"-- isolation: read committed"_s,
                          take + record
                              + u"-- step: rest\nSELECT pg_sleep(CASE WHEN reserved > 0 AND "
                                u"contracted < 100 THEN 1e6 ELSE 0 END) "
                                "FROM event_hotel_rooms"_s
                              + ready + u";\n"_s);
        RacePlan plan = smallPlan(sleepy);
        plan.inventory = Inventory::uniform(1, 99);
        plan.workload.bookingLeast = plan.workload.bookingMost = 90;
        plan.workload.stall = 0;
        plan.workload.duration = 1;
        TestRun test(m_server, plan);
        QVERIFY(test.finish());
        QCOMPARE(test.recording().state(), Recording::State::Finished);
        QVERIFY(test.count(Outcome::Cancelled) > 0);
        QCOMPARE(test.count(Outcome::Booked), 0);
    }

private:
    TestServer m_server;
};

QTEST_GUILESS_MAIN(tst_TryAlone)

#include "tst_tryalone.moc"
