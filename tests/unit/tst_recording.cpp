// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/recording.h"
#include "tests/support/races.h"
#include "tests/support/testing.h"

using namespace lastroom;

/** Its states, and single cases; tst_recordinglaws.cpp has what holds for every race. */
class tst_Recording : public QObject
{
    Q_OBJECT

private:
    static constexpr RaceTime ms = 1'000'000;

private slots:

    void init() { failOnAnyWarning(); }

    void emptyOne()
    {
        const Recording recording;
        QCOMPARE(recording.state(), Recording::State::Waiting);
        QVERIFY(!recording.isOver());
        QCOMPARE(recording.length(), 0);
        const Frame frame = recording.frameAt(0);
        QVERIFY(!frame.started);
        QVERIFY(!frame.finished);
        QVERIFY(frame.hotels.isEmpty());
        QCOMPARE(recording.bookedOverTime(1'000, 10), (QList<QPointF>{{0, 0}}));
    }

    void waitingShowsTheInventory()
    {
        RaceDescription race = someRace(2, 10);
        race.inventory.hotels[1].locked = 3;
        const Frame frame = Recording(race).frameAt(0);
        QVERIFY(frame.hotels == (QList<HotelRecords>{{10, 0, 0, 0}, {10, 3, 0, 0}}));
        QCOMPARE(frame.keeps, Keeps::CounterAndLedger);
    }

    void states_data()
    {
        QTest::addColumn<Recording::State>("state");
        QTest::addColumn<bool>("started");
        QTest::addColumn<bool>("over");
        QTest::newRow("waiting") << Recording::State::Waiting << false << false;
        QTest::newRow("racing") << Recording::State::Racing << true << false;
        QTest::newRow("finished") << Recording::State::Finished << true << true;
        QTest::newRow("stopped") << Recording::State::Stopped << true << true;
        QTest::newRow("failed") << Recording::State::Failed << true << true;
    }

    void states()
    {
        QFETCH(Recording::State, state);
        QFETCH(bool, over);
        Recording recording(someRace());
        recording.append({attemptAt(0, 5, Outcome::Booked)});
        recording.setElapsed(9 * ms);
        recording.setState(state);
        QCOMPARE(recording.isOver(), over);
        // While it goes on, its length is now; afterwards, the end of the last attempt.
        QCOMPARE(recording.length(), (state == Recording::State::Racing ? 9 : 5) * ms);
        QTEST(recording.frameAt(recording.length()).started, "started");
        QCOMPARE(recording.frameAt(recording.length()).finished, over);
        QVERIFY(!recording.frameAt(recording.length() - 1).finished);
    }

    void stoppedBeforeAnyAttempt()
    {
        Recording recording(someRace());
        recording.setElapsed(3 * ms);
        recording.setState(Recording::State::Stopped);
        QCOMPARE(recording.length(), 3 * ms);
        QVERIFY(recording.frameAt(3 * ms).finished);
    }

    /** What is shown live is what a replay shows of the same moment. */
    void liveIsReplay()
    {
        Recording recording(someRace());
        recording.setState(Recording::State::Racing);
        recording.append(Sample{0, {0}, {0}});
        recording.append({attemptAt(0, 5, Outcome::Booked, 4)});
        recording.append(Sample{6 * ms, {4}, {4}});
        recording.setElapsed(7 * ms);
        Frame live = recording.frameAt(recording.length());
        recording.append({attemptAt(6, 20, Outcome::Booked, 3)});
        recording.append(Sample{21 * ms, {7}, {7}});
        recording.setElapsed(30 * ms);
        recording.setState(Recording::State::Finished);
        QVERIFY(recording.frameAt(7 * ms) == live);
        QCOMPARE(live.reserved(), 4);
        QCOMPARE(live.count(Outcome::Booked), 1);
    }

    /** After the last reading only that counts: what was booked since may still be rolled back. */
    void showsNoMoreThanWasRead()
    {
        Recording recording(someRace());
        recording.setState(Recording::State::Racing);
        recording.append(Sample{0, {0}, {0}});
        recording.append({attemptAt(0, 5, Outcome::Booked, 11)});
        recording.setElapsed(10 * ms);
        QCOMPARE(recording.frameAt(10 * ms).reserved(), 0);
        QCOMPARE(recording.frameAt(10 * ms).overbooked(), 0);
        recording.append(Sample{10 * ms, {8}, {}});
        QCOMPARE(recording.frameAt(10 * ms).reserved(), 8);
        // The ledger is not read as often; that alone is no difference between the two.
        QCOMPARE(recording.frameAt(10 * ms).ledger(), 8);
        QVERIFY(recording.frameAt(10 * ms).agrees());
        QCOMPARE(recording.frameAt(4 * ms).reserved(), 0);
        QCOMPARE(recording.frameAt(5 * ms).reserved(), 8);
    }

    void endsAtTheSameMoment()
    {
        Recording recording(someRace());
        recording.append({attemptAt(1, 5, Outcome::Booked), attemptAt(2, 5, Outcome::SoldOut)});
        recording.append({attemptAt(3, 5, Outcome::Conflict), attemptAt(4, 4, Outcome::Deadlock)});
        recording.setState(Recording::State::Finished);
        QCOMPARE(recording.frameAt(5 * ms).attempts, 4);
        QCOMPARE(recording.frameAt(5 * ms - 1).attempts, 1);
    }

    void firstAttemptsAreRequests()
    {
        Recording recording(someRace());
        recording.append({attemptAt(0, 5, Outcome::Conflict),
                          attemptAt(6, 9, Outcome::Conflict, 1, 0, 0),
                          attemptAt(10, 30, Outcome::Booked, 1, 0, 0)});
        recording.setState(Recording::State::Finished);
        const Frame end = recording.frameAt(recording.length());
        QCOMPARE(end.requests, 1);
        QCOMPARE(end.attempts, 3);
        QCOMPARE(end.retries(), 2);
        // Its latency counts from the start of the first attempt to the end of the last.
        QCOMPARE(end.latency.count(), 1);
        QCOMPARE(end.latency.maximum(), 30.);
    }

    void overbookingMarks()
    {
        RaceDescription race = someRace(2, 10);
        race.inventory.hotels[0].locked = 2;
        Recording recording(race);
        recording.append({attemptAt(0, 1, Outcome::Booked, 8, 0, -1, 1),
                          attemptAt(0, 2, Outcome::Booked, 10, 1, -1, 2),
                          attemptAt(0, 3, Outcome::SoldOut, 5, 0, -1, 3),
                          attemptAt(0, 4, Outcome::Booked, 1, 0, -1, 4),
                          attemptAt(0, 5, Outcome::Booked, 1, 1, -1, 5)});
        QCOMPARE(recording.overbookings().size(), 2u);
        QCOMPARE(recording.overbookings().at(0).time, 4 * ms);
        QCOMPARE(recording.overbookings().at(0).client, 4u);
        QCOMPARE(recording.overbookings().at(0).hotel, 0u);
        QCOMPARE(recording.overbookings().at(1).client, 5u);
        // One that ended before them and comes late: now the third one is over, too.
        recording.append({attemptAt(0, 0, Outcome::Booked, 1, 1, -1, 9)});
        QCOMPARE(recording.overbookings().size(), 3u);
        QCOMPARE(recording.overbookings().at(0).client, 2u);
    }

    void attemptsState()
    {
        Attempt attempt;
        QVERIFY(attempt.sqlState().isEmpty());
        attempt.state = {'4', '0', 'P', '0', '1'};
        QCOMPARE(QString(attempt.sqlState()), u"40P01"_s);
    }

    void errorAndReconnects()
    {
        Recording recording;
        QVERIFY(!recording.error());
        recording.setError({Error::Kind::ConnectionLost, u"a"_s, u"b"_s, {}});
        recording.setReconnects(3);
        QCOMPARE(recording.error()->sentence(), u"a: b"_s);
        QCOMPARE(recording.reconnects(), 3);
    }
};

QTEST_GUILESS_MAIN(tst_Recording)

#include "tst_recording.moc"
