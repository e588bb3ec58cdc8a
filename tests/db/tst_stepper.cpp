// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/schema.h"
#include "tests/support/ownsteps.h"
#include "tests/support/teststepper.h"

#include <future>

using namespace lastroom;
using ownsteps::crossing;
using ownsteps::record;
using ownsteps::take;
using namespace std::chrono_literals;

namespace {

const QString look = u"-- step: check\n-- empty: sold out\nSELECT true FROM event_hotel_rooms "
                     u"WHERE event_id = :event "
                     "AND hotel_id = :hotel AND contracted - (reserved + locked) >= :rooms;\n"_s;
} // namespace

/** One statement at a time, on real sessions. */
class tst_Stepper : public QObject
{
    Q_OBJECT

private slots:

    void init() { refuseWarnings(); }

    void cleanup() { QVERIFY(nothingIsLeft(m_server)); }

    void tellsWhatEveryStepDid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("records"); ///< reserved/ledger after each step
        const auto row = [](const char *name, const QString &schedule, const QString &said,
                            const QString &records) {
            QTest::addRow("%s %s", name, qPrintable(schedule))
                << QString::fromLatin1(name) << schedule << said << records;
        };
        row("naive", u"A1 B1 B2 B3 A2 A3"_s,
            u"A1=1 row, B1=1 row, B2=1 row updated, B3=1 row inserted, A2=1 row updated, A3=1 row inserted"_s,
            u"0/0 0/0 1/0 1/1 2/1 2/2"_s);
        row("atomic", u"A1 A2 B1 B2 A3 A4 B3 B4"_s,
            u"A1=1 row, A2=1 row updated, B1=1 row, B2=1 row updated(Alice)<A4, A3=1 row inserted, "
            u"A4=committed, "
            "B3=1 row inserted, B4=committed"_s,
            u"0/0 0/0 0/0 0/0 0/0 1/1 1/1 2/2"_s);
        row("pessimistic", u"A1 B1 A2 A3 A4"_s,
            u"A1=1 row, B1=0 rows: sold out(Alice)<A4, A2=1 row updated, A3=1 row inserted, A4=committed"_s,
            u"0/0 0/0 0/0 0/0 1/1"_s);
        row("optimistic", u"A1 B1 A2 B2 A3 A4"_s,
            u"A1=1 row, B1=1 row, A2=1 row updated, B2=0 rows: conflict(Alice)<A4, A3=1 row inserted, A4=committed"_s,
            u"0/0 0/0 0/0 0/0 0/0 1/1"_s);
        row("optimistic", u"A1 A2 A3 A4 B1"_s,
            u"A1=1 row, A2=1 row updated, A3=1 row inserted, A4=committed, B1=0 rows: sold out"_s,
            u"0/0 0/0 0/0 1/1 1/1"_s);
    }

    void tellsWhatEveryStepDid()
    {
        QFETCH(QString, name);
        QFETCH(QString, schedule);
        const ScheduleRecording recording = played(m_server, builtIn(name), schedule);
        QTEST(told(recording), "said");
        QStringList records;
        for (const RecordedStep &step : recording.steps)
            records.append(u"%1/%2"_s.arg(step.committed->reserved).arg(step.committed->ledger));
        QTEST(records.join(u' '), "records");
        QVERIFY(recording.isOver());
        QCOMPARE(recording.schedule().text(), schedule);
    }

    void sessionsSeeTheirOwnChanges()
    {
        const ScheduleRecording recording
            = played(m_server, builtIn(u"atomic"_s), u"A1 A2 B1 A3 A4 B2"_s);
        QCOMPARE(recording.steps.at(1).committed->reserved, 0);
        QCOMPARE(recording.steps.at(1).own->reserved, 1);
        QCOMPARE(recording.steps.at(2).own->reserved, 0);
        QCOMPARE(recording.steps.at(3).own->ledger, 1);
        QCOMPARE(recording.steps.at(4).own->ledger, 1);
        QCOMPARE(recording.steps.at(5).committed->reserved, 1);
        QCOMPARE(recording.steps.at(5).own->reserved, 2);
    }

    void threeClientsQueue()
    {
        const auto stepper = stepperFor(m_server, builtIn(u"pessimistic"_s), {3, 2, 1});
        const ScheduleRecording recording = played(*stepper, u"A1 B1 C1 A2 A3 A4 B2 B3 B4"_s);
        QCOMPARE(told(recording),
                 u"A1=1 row, B1=1 row(Alice)<A4, C1=0 rows: sold out(Bob)<B4, A2=1 row updated, "
                 u"A3=1 row inserted, A4=committed, "
                 "B2=1 row updated, B3=1 row inserted, B4=committed"_s);
        QCOMPARE(recording.steps.at(5).released, QList<int>{1});
        QCOMPARE(recording.steps.at(8).released, QList<int>{2});
    }

    void refusesWhatCannotBe()
    {
        const auto stepper = stepperFor(m_server, builtIn(u"pessimistic"_s));
        const auto refusal = [&](const QString &move) {
            return reason(stepper->issue(scheduleOf(move).moves.first()));
        };
        QCOMPARE(
            refusal(u"A2"_s),
            u"schedule, position 1 (A2): Alice’s next step is A1 (check); a client issues its steps in their order"_s);
        QCOMPARE(
            refusal(u"C1"_s),
            u"schedule, position 1 (C1): there is no client C among 2; the clients are A to B"_s);
        QCOMPARE(refusal(u"A1"_s), QString());
        QCOMPARE(refusal(u"A5"_s),
                 u"schedule, position 2 (A5): Pessimistic has no step 5; its steps are 1 to 4"_s);
        QCOMPARE(refusal(u"B1"_s), QString());
        QCOMPARE(refusal(u"B2"_s),
                 u"schedule, position 3 (B2): Bob waits for Alice; let Alice go on first"_s);
        QCOMPARE(reason(stepper->issue(1)),
                 u"schedule, position 3 (B2): Bob waits for Alice; let Alice go on first"_s);
        for (const QString &move : {u"A2"_s, u"A3"_s, u"A4"_s})
            QCOMPARE(refusal(move), QString());
        QCOMPARE(
            refusal(u"A1"_s),
            u"schedule, position 6 (A1): Alice’s attempt has ended: booked; a client makes one attempt"_s);
        QCOMPARE(
            reason(stepper->issue(1)),
            u"schedule, position 6 (B1): Bob’s attempt has ended: sold out; a client makes one attempt"_s);
        // Nothing of that has disturbed the schedule.
        QCOMPARE(stepper->recording().schedule().text(), u"A1 B1 A2 A3 A4"_s);
    }

    void tellsWhoIsOvertaken()
    {
        // Carol, who came to wait for Alice after Bob, is let go on first: he then wants what she
        // holds.
        const Strategy strategy
            = ownStrategy(u"-- isolation: read committed"_s,
                          u"-- step: first\nSELECT pg_advisory_xact_lock(k) FROM unnest(CASE "
                          u"left(:email, 3) WHEN 'ali' THEN ARRAY[1, 2] "
                          "WHEN 'car' THEN ARRAY[3] ELSE ARRAY[]::integer[] END) k;\n"
                          "-- step: second\nSELECT pg_advisory_xact_lock(k) FROM unnest(CASE "
                          "left(:email, 3) WHEN 'bob' THEN ARRAY[1, 3] "
                          "WHEN 'car' THEN ARRAY[2] ELSE ARRAY[]::integer[] END) k;\n"_s);
        const auto stepper = stepperFor(m_server, strategy, {3, 1, 1});
        QCOMPARE(told(played(*stepper, u"A1 C1 B1 B2 C2 A2"_s)),
                 u"A1=2 rows, C1=1 row, B1=0 rows, B2=waits(Alice), C2=waits(Alice), A2=0 rows"_s);
        QVERIFY(!stepper->recording().wasOvertaken());
        orDie(stepper->issue(0));
        QCOMPARE(
            told(stepper->recording()),
            u"A1=2 rows, C1=1 row, B1=0 rows, B2=waits(Carol), C2=1 row(Alice)<A3, A2=0 rows, A3=committed"_s);
        QVERIFY(stepper->recording().wasOvertaken());
        orDie(stepper->issue(2));
        QVERIFY(!stepper->recording().wasOvertaken());
        QVERIFY(stepper->recording().waiting().isEmpty());
    }

    void startsOverWhileSomebodyWaits()
    {
        const auto stepper = stepperFor(m_server, builtIn(u"pessimistic"_s));
        played(*stepper, u"A1 A2 B1"_s);
        QCOMPARE(told(played(*stepper, u"B1 A1"_s)), u"B1=1 row, A1=waits(Bob)"_s);
        QCOMPARE(told(played(*stepper, u"A1"_s)), u"A1=1 row"_s);
    }

    void deadlockIsFoundByTheServer()
    {
        const Strategy strategy = ownStrategy(u"-- isolation: read committed"_s, crossing);
        // Whoever closes the circle is the one who is ended.
        QCOMPARE(
            told(played(m_server, strategy, u"A1 B1 A2 B2 A3"_s)),
            u"A1=1 row, B1=1 row, A2=1 row(Bob)<B2, B2=deadlock (40P01)(Alice)<B2, A3=committed"_s);
        QCOMPARE(
            told(played(m_server, strategy, u"A1 B1 B2 A2 B3"_s)),
            u"A1=1 row, B1=1 row, B2=1 row(Alice)<A2, A2=deadlock (40P01)(Bob)<A2, B3=committed"_s);
    }

    void serializationFailureIsSaid()
    {
        for (const QString &isolation : {u"repeatable read"_s, u"serializable"_s}) {
            const Strategy strategy
                = ownStrategy(u"-- isolation: "_s + isolation, look + take + record);
            const ScheduleRecording recording = played(m_server, strategy, u"A1 B1 A2 A3 A4 B2"_s);
            QVERIFY(told(recording).endsWith(u"B2=serialization failure (40001)"_s));
            QVERIFY(recording.isOver());
            QCOMPARE(recording.endingOf(1), Outcome::SerializationFailure);
            // Looking would change what happens.
            QCOMPARE(recording.steps.at(0).own.has_value(), isolation != u"serializable"_s);
        }
    }

    void lookingOnDoesNotChangeWhoWaits()
    {
        // A lock on the whole table hides it, and nobody's own look holds it up.
        const Strategy strategy = ownStrategy(
            u"-- isolation: read committed"_s,
            u"-- step: look\nSELECT 1 AS one;\n-- step: lock\nLOCK TABLE event_hotel_rooms;\n"_s
                + look + take + record);
        const ScheduleRecording recording
            = played(m_server, strategy, u"A1 B1 A2 A3 B2 A4 A5 A6 B3"_s);
        QCOMPARE(told(recording),
                 u"A1=1 row, B1=1 row, A2=0 rows, A3=1 row, B2=0 rows(Alice)<A6, A4=1 row updated, "
                 u"A5=1 row inserted, "
                 "A6=committed, B3=0 rows: sold out"_s);
        QVERIFY(recording.steps.at(0).committed);
        QVERIFY(!recording.steps.at(2).committed);
        QCOMPARE(recording.steps.at(3).own->contracted, 1);
        QCOMPARE(recording.records().reserved, 1);
    }

    void comesBackByItself()
    {
        // Ended from outside when he is known to wait; a lock_timeout could pass unseen.
        const Strategy strategy = ownStrategy(u"-- isolation: read committed"_s, take);
        const auto stepper = stepperFor(m_server, strategy);
        QCOMPARE(told(played(*stepper, u"A1 B1"_s)), u"A1=1 row updated, B1=waits(Alice)"_s);
        TestSession other(m_server.settings());
        QCOMPARE(other.value("SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE "
                             "application_name LIKE 'lastroom Bob%'"),
                 "t");
        QVERIFY(orDie(stepper->takeLate(20s)));
        QCOMPARE(told(stepper->recording()), u"A1=1 row updated, B1=cancelled (57014)(Alice)<B1"_s);
        QVERIFY(stepper->recording().steps.at(1).released.isEmpty());
        orDie(stepper->issue(0));
        QVERIFY(stepper->recording().isOver());
    }

    void sessionLocksAreGivenBack()
    {
        const Strategy strategy
            = ownStrategy(u"-- isolation: none"_s,
                          u"-- step: lock\nSELECT pg_advisory_lock(73);\n"_s + look + take);
        const auto stepper = stepperFor(m_server, strategy);
        QCOMPARE(told(played(*stepper, u"A1 B1 A2 A3"_s)),
                 u"A1=1 row, B1=waits(Alice), A2=1 row, A3=1 row updated"_s);
        QVERIFY(stepper->recording().isOver());
        QCOMPARE(told(played(*stepper, u"B1 B2 B3"_s)), u"B1=1 row, B2=1 row, B3=1 row updated"_s);
        QCOMPARE(told(played(*stepper, u"A1"_s)), u"A1=1 row"_s);
    }

    void aStopEndsWhatWaitsForOthers()
    {
        // Somebody who is no client holds the row: the step is not settled, and must not be called
        // so.
        std::stop_source stop;
        const auto stepper = stepperFor(m_server, builtIn(u"pessimistic"_s), {}, stop.get_token());
        TestSession other(m_server.settings().inSchema(firstArena));
        other.run("BEGIN; SELECT FROM event_hotel_rooms FOR UPDATE");
        TestSession looker(m_server.settings());
        auto issued = std::async(std::launch::async, [&] { return stepper->issue(0); });
        QVERIFY(looker.waitUntil("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted)"));
        stop.request_stop();
        const Result<> result = issued.get();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Stopped);
        other.run("ROLLBACK");
    }

    void aStopEndsWhatWaitsToBePrepared()
    {
        // A table that only the strategy uses.
        TestSession other(m_server.givenSettings());
        orDie(Schema::prepare(other.connection()));
        other.run("CREATE TABLE IF NOT EXISTS prices (price integer)");
        other.run("BEGIN; LOCK TABLE prices");
        const Strategy strategy
            = ownStrategy(u"-- isolation: none"_s, u"-- step: look\nSELECT * FROM prices;\n"_s);
        std::stop_source stop;
        auto opened = std::async(std::launch::async, [&] {
            return Stepper::open(m_server.givenSettings(), strategy, {}, Look::End,
                                 stop.get_token())
                .has_value();
        });
        TestSession looker(m_server.settings());
        QVERIFY(looker.waitUntil("SELECT EXISTS (SELECT FROM pg_locks JOIN pg_stat_activity USING "
                                 "(pid) WHERE NOT granted "
                                 "AND application_name LIKE 'lastroom Alice%')"));
        stop.request_stop();
        QVERIFY(!opened.get());
        other.run("ROLLBACK");
    }

    void lookingDoesNotTakeTheSnapshot()
    {
        // Bob's transaction keeps one snapshot, which his SET does not take: he sees Alice's
        // booking.
        const Strategy strategy
            = ownStrategy(u"-- isolation: repeatable read"_s,
                          u"-- step: set\nSET LOCAL work_mem = '4MB';\n"_s + look + take + record);
        const ScheduleRecording recording = played(m_server, strategy, u"A1 B1 A2 A3 A4 A5 B2"_s);
        QVERIFY(told(recording).endsWith(u"B2=0 rows: sold out"_s));
        QVERIFY(!recording.steps.at(1).own);
        QVERIFY(recording.steps.at(2).own);
    }

    void refusedStatementsAreTheFilesFault()
    {
        const Strategy strategy = ownStrategy(u"-- isolation: none"_s,
                                              u"-- step: look\nSELECT nothing FROM nowhere;\n"_s);
        const auto opened = Stepper::open(m_server.settings(), strategy, {}, Look::EachStep, {});
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::File);
        QCOMPARE(opened.error().sqlState, u"42P01"_s);
    }

    void situationsOutOfRangeAreRefused()
    {
        const auto opened = Stepper::open(m_server.settings(), builtIn(u"naive"_s), {5, 1, 1},
                                          Look::EachStep, {});
        QCOMPARE(reason(opened), u"clients: 5 is not from 2 to 4"_s);
    }

private:
    TestServer m_server;
};

QTEST_GUILESS_MAIN(tst_Stepper)

#include "tst_stepper.moc"
