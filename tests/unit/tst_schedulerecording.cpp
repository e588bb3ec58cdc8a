// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/schedules.h"
#include "tests/support/testing.h"

using namespace lastroom;

class tst_ScheduleRecording : public QObject
{
    Q_OBJECT

private:
    using ClientState = ScheduleRecording::ClientState;

    /** Bob waits for Alice, whose next step is the last one before her commit. */
    static ScheduleRecording bobWaits(int clients = 2)
    {
        ScheduleRecording recording = someRecording(u"A1 A2 B1"_s, {clients, 1, 1});
        holdUp(recording, 2, {0});
        return recording;
    }

    static void end(ScheduleRecording &recording, int place, Outcome outcome)
    {
        recording.steps[place].outcome = recording.steps[place].ending = outcome;
    }

    static RecordedStep step(const QString &name, const StepAnswer &answer,
                             std::optional<Outcome> ending = {})
    {
        RecordedStep recorded;
        recorded.name = name;
        recorded.what.isCommit = name == u"commit"_s;
        recorded.answer = answer;
        recorded.outcome = recorded.ending = ending;
        return recorded;
    }

    static StepAnswer rows(qint64 count, const QString &verb = {})
    {
        StepAnswer answer;
        answer.ok = true;
        answer.rows = count;
        answer.verb = verb;
        return answer;
    }

    static StepAnswer refusal(const QString &sqlState)
    {
        StepAnswer answer;
        answer.sqlState = sqlState;
        answer.message = u"could not"_s;
        return answer;
    }

private slots:

    void init() { failOnAnyWarning(); }

    void steps_data()
    {
        QTest::addColumn<Isolation>("isolation");
        QTest::addColumn<int>("count");
        QTest::newRow("none") << Isolation::None << 3;
        QTest::newRow("read committed") << Isolation::ReadCommitted << 4;
        QTest::newRow("serializable") << Isolation::Serializable << 4;
    }

    /** The commit is a step where there is a transaction. */
    void steps()
    {
        QFETCH(Isolation, isolation);
        QFETCH(int, count);
        const ScheduleRecording recording = someRecording(u""_s, {}, isolation);
        QCOMPARE(recording.mostMoves(), count);
        QCOMPARE(recording.movesLeft(0), count);
        QCOMPARE(recording.name({0, false}), u"check"_s);
        QCOMPARE(recording.name({2, false}), u"record"_s);
        QCOMPARE(recording.name({2, true}), u"commit"_s);
    }

    void nothingYet()
    {
        const ScheduleRecording recording = someRecording(u""_s, {3, 5, 2});
        QCOMPARE(recording.stateOf(0), ClientState::Ready);
        QCOMPARE(recording.nextStep(2), 1);
        QCOMPARE(recording.ready(), (QList<int>{0, 1, 2}));
        QVERIFY(!recording.isOver());
        QCOMPARE(recording.records(), (HotelRecords{5, 0, 0, 0}));
        QCOMPARE(recording.verdictSoFar(), Verdict::Correct);
        QVERIFY(recording.overbookings().isEmpty());
        QCOMPARE(recording.waits(), 0);
        QCOMPARE(recording.schedule(), Schedule());
    }

    void waiting()
    {
        const ScheduleRecording recording = bobWaits(3);
        QCOMPARE(recording.stateOf(0), ClientState::Ready);
        QCOMPARE(recording.stateOf(1), ClientState::Waiting);
        QCOMPARE(recording.stateOf(2), ClientState::Ready);
        QCOMPARE(recording.nextStep(0), 3);
        QCOMPARE(recording.nextStep(1), 2);
        QCOMPARE(recording.holdersOf(0), QList<int>());
        QCOMPARE(recording.holdersOf(1), QList<int>{0});
        QCOMPARE(recording.ready(), (QList<int>{0, 2}));
        QCOMPARE(recording.waits(), 1);
        QVERIFY(recording.steps.last().isWaiting());
        QCOMPARE(recording.schedule().text(), u"A1 A2 B1"_s);
    }

    /** What waited and came back says for whom, but holds nobody up any more. */
    void released()
    {
        ScheduleRecording recording = someRecording(u"A1 B1 A2 A3 A4"_s);
        recording.steps[1].waitsFor = {0};
        recording.steps[1].answeredAt = 4;
        recording.steps[4].released = {1};
        end(recording, 1, Outcome::SoldOut);
        end(recording, 4, Outcome::Booked);
        QCOMPARE(recording.stateOf(1), ClientState::Ended);
        QCOMPARE(recording.holdersOf(1), QList<int>());
        QCOMPARE(recording.waits(), 1);
        QVERIFY(recording.isOver());
        QCOMPARE(recording.nextStep(0), 0);
        QCOMPARE(recording.nextStep(1), 0);
    }

    void ended()
    {
        ScheduleRecording recording = someRecording(u"A1 B1"_s);
        end(recording, 0, Outcome::SoldOut);
        QCOMPARE(recording.stateOf(0), ClientState::Ended);
        QCOMPARE(recording.endingOf(0), std::optional(Outcome::SoldOut));
        QCOMPARE(recording.endingOf(1), std::nullopt);
        QCOMPARE(recording.nextStep(0), 0);
        QCOMPARE(recording.ready(), QList<int>{1});
        end(recording, 1, Outcome::Failed);
        QVERIFY(recording.isOver());
    }

    void check_data()
    {
        QTest::addColumn<ScheduleRecording>("recording");
        QTest::addColumn<Move>("move");
        QTest::addColumn<QString>("sentence");
        const ScheduleRecording none = someRecording(u""_s);
        const auto row
            = [](const char *name, const ScheduleRecording &recording, const Move &move,
                 const QString &sentence) { QTest::newRow(name) << recording << move << sentence; };
        row("the first", none, {0, 1}, u""_s);
        row("another begins", none, {1, 1}, u""_s);
        row("the next", someRecording(u"A1 B1"_s), {0, 2}, u""_s);
        row("the commit", someRecording(u"A1 A2 A3"_s), {0, 4}, u""_s);
        row("third of two clients", someRecording(u"A1"_s), {2, 1},
            u"schedule, position 2 (C1): there is no client C among 2; the clients are A to B"_s);
        row("a step that is not there", someRecording(u"A1"_s), {0, 5},
            u"schedule, position 2 (A5): My own has no step 5; its steps are 1 to 4"_s);
        row("no commit without a transaction", someRecording(u""_s, {}, Isolation::None), {0, 4},
            u"schedule, position 1 (A4): My own has no step 4; its steps are 1 to 3"_s);
        row("step 0", none, {0, 0},
            u"schedule, position 1 (A0): My own has no step 0; its steps are 1 to 4"_s);
        row("too early", someRecording(u"A1 B1"_s), {1, 3},
            u"schedule, position 3 (B3): Bob’s next step is B2 (take); a client issues its steps "
            "in their order"_s);
        row("not begun", someRecording(u"A1"_s), {1, 2},
            u"schedule, position 2 (B2): Bob’s next step is B1 (check); a client issues its steps "
            "in their order"_s);
        row("twice", someRecording(u"A1 A2 A3"_s), {0, 3},
            u"schedule, position 4 (A3): Alice’s next step is A4 (commit); a client issues its "
            "steps in their order"_s);
        row("waits", bobWaits(), {1, 2},
            u"schedule, position 4 (B2): Bob waits for Alice; let Alice go on first"_s);
        ScheduleRecording two = someRecording(u"A1 B1 C1"_s, {3, 1, 1});
        holdUp(two, 2, {0, 1});
        row("waits for two", two, {2, 2},
            u"schedule, position 4 (C2): Carol waits for Alice and Bob; let Alice and Bob go on "
            "first"_s);
        ScheduleRecording unknown = someRecording(u"A1"_s);
        holdUp(unknown, 0, {});
        row("waits for nobody of ours", unknown, {0, 2},
            u"schedule, position 2 (A2): Alice waits"_s);
        ScheduleRecording over = someRecording(u"A1 B1"_s);
        end(over, 1, Outcome::SerializationFailure);
        row("has ended", over, {1, 2},
            u"schedule, position 3 (B2): Bob’s attempt has ended: serialization failure; a client "
            "makes one attempt"_s);
    }

    void check()
    {
        QFETCH(ScheduleRecording, recording);
        QFETCH(Move, move);
        const Result<> checked = recording.check(move);
        QTEST(sentenceOf(checked), "sentence");
        if (!checked)
            QCOMPARE(checked.error().kind, Error::Kind::Arguments);
    }

    void result_data()
    {
        QTest::addColumn<RecordedStep>("recorded");
        QTest::addColumn<QString>("words");
        const auto row = [](const RecordedStep &recorded, const QString &words) {
            QTest::newRow(qPrintable(words)) << recorded << words;
        };
        row(RecordedStep(), u"waits"_s);
        row(step(u"check"_s, rows(1)), u"1 row"_s);
        row(step(u"check"_s, rows(2)), u"2 rows"_s);
        row(step(u"check"_s, rows(0)), u"0 rows"_s);
        row(step(u"take"_s, rows(1, u"updated"_s)), u"1 row updated"_s);
        row(step(u"record"_s, rows(1, u"inserted"_s), Outcome::Booked), u"1 row inserted"_s);
        row(step(u"check"_s, rows(0), Outcome::SoldOut), u"0 rows: sold out"_s);
        row(step(u"take"_s, rows(0, u"updated"_s), Outcome::Conflict), u"0 rows: conflict"_s);
        row(step(u"commit"_s, rows(0), Outcome::Booked), u"committed"_s);
        row(step(u"take"_s, refusal(u"40001"_s), Outcome::SerializationFailure),
            u"serialization failure (40001)"_s);
        row(step(u"take"_s, refusal(u"40P01"_s), Outcome::Deadlock), u"deadlock (40P01)"_s);
        row(step(u"take"_s, refusal(u"23514"_s), Outcome::ConstraintViolation),
            u"refused by a constraint (23514)"_s);
        row(step(u"commit"_s, refusal(u""_s), Outcome::ConnectionLost), u"connection lost"_s);
        row(step(u"take"_s, refusal(u"22012"_s), Outcome::Failed), u"failed: could not (22012)"_s);
    }

    void result()
    {
        QFETCH(RecordedStep, recorded);
        QTEST(recorded.result(), "words");
    }

    void overbooked()
    {
        ScheduleRecording recording = someRecording(u"A1 B1 A2 B2"_s);
        recording.steps[2].committed = {1, 0, 1, 0};
        recording.steps[3].committed = {1, 0, 2, 0};
        QCOMPARE(recording.verdictSoFar(), Verdict::Overbooked);
        QCOMPARE(recording.overbookings(), QList<int>{3});
        QCOMPARE(recording.records(), (HotelRecords{1, 0, 2, 0}));
        QVERIFY(!recording.isOver());
        recording.strategy.keeps = Keeps::Ledger;
        QCOMPARE(recording.verdictSoFar(), Verdict::Correct);
        QVERIFY(recording.overbookings().isEmpty());
    }

    void hidden()
    {
        ScheduleRecording recording = someRecording(u"A1"_s);
        recording.steps[0].committed = {1, 0, 1, 2};
        QCOMPARE(recording.verdictSoFar(), Verdict::HiddenOverbooking);
        QCOMPARE(recording.overbookings(), QList<int>{0});
    }

    /** The counter alone is over: while somebody is under way that shows, at the end nobody was
     * sold a room twice. */
    void lostRooms()
    {
        ScheduleRecording recording = someRecording(u"A1 B1"_s, {}, Isolation::None);
        recording.steps[0].committed = {1, 0, 1, 0};
        recording.steps[1].committed = {1, 0, 2, 0};
        QCOMPARE(recording.verdictSoFar(), Verdict::Overbooked);
        QCOMPARE(recording.overbooked(), 1);
        QCOMPARE(recording.lostRooms(), 0);
        QVERIFY(!recording.ending());
        recording.steps[1].committed = {1, 0, 2, 1};
        end(recording, 0, Outcome::Booked);
        end(recording, 1, Outcome::Conflict);
        QCOMPARE(recording.ending(), Ending::LedgerDiffers);
        QCOMPARE(recording.overbooked(), 0);
        QCOMPARE(recording.lostRooms(), 1);
        QVERIFY(recording.overbookings().isEmpty());
    }

    void turnedAway()
    {
        ScheduleRecording recording = someRecording(u"A1 B1"_s, {}, Isolation::None);
        recording.steps[1].committed = {2, 0, 1, 1};
        end(recording, 0, Outcome::Booked);
        QVERIFY(recording.turnedAway().isEmpty());
        end(recording, 1, Outcome::SoldOut);
        QCOMPARE(recording.turnedAway(), QList<int>{1});
        QCOMPARE(recording.ending(), Ending::Safe);
        recording.steps[1].committed = {1, 0, 1, 1};
        QVERIFY(recording.turnedAway().isEmpty());
    }

    /** Between two statements of an attempt the records may disagree; afterwards not. */
    void ledgerDiffers()
    {
        ScheduleRecording recording = someRecording(u"A1 A2 A3"_s, {}, Isolation::None);
        recording.steps[1].committed = {1, 0, 1, 0};
        recording.steps[2].committed = {1, 0, 1, 0};
        QCOMPARE(recording.verdictSoFar(), Verdict::Correct);
        end(recording, 2, Outcome::Booked);
        QCOMPARE(recording.verdictSoFar(), Verdict::LedgerDiffers); // Bob has not begun
        recording.steps.append(someRecording(u"B1"_s).steps.first());
        recording.steps.last().committed = {1, 0, 1, 0};
        QCOMPARE(recording.verdictSoFar(), Verdict::Correct);
        end(recording, 3, Outcome::SoldOut);
        QCOMPARE(recording.verdictSoFar(), Verdict::LedgerDiffers);
        recording.strategy.keeps = Keeps::Counter;
        QCOMPARE(recording.verdictSoFar(), Verdict::Correct);
    }

    /** What a lock hid is as it was last read. */
    void hiddenByALock()
    {
        ScheduleRecording recording = someRecording(u"A1 A2 A3"_s);
        recording.steps[0].committed = {1, 0, 1, 1};
        recording.steps[1].committed.reset();
        recording.steps[2].committed.reset();
        QCOMPARE(recording.records(), (HotelRecords{1, 0, 1, 1}));
        recording.steps[0].committed.reset();
        QCOMPARE(recording.records(), recording.situation.start());
        QVERIFY(recording.overbookings().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_ScheduleRecording)

#include "tst_schedulerecording.moc"
