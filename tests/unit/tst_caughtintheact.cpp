// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/race/caughtintheact.h"
#include "core/strategy/strategyparser.h"
#include "tests/support/notedraces.h"
#include "tests/support/testing.h"

using namespace lastroom;
using namespace lastroom::noted;

/** What is said of an overbooking, from notes whose order is made for it. */
class tst_CaughtInTheAct : public QObject
{
    Q_OBJECT

private:
    static QStringList clients(const QList<ActLane> &lanes)
    {
        QStringList names;
        for (const ActLane &lane : lanes)
            names.append(lane.client());
        return names;
    }

    /** check, take, record, each by itself. */
    static QList<Statement> single(int check, int take, int record)
    {
        return {{0, false, check, check + 1},
                {1, false, take, take + 1},
                {2, false, record, record + 1}};
    }

    /** The same in a transaction; a take that waits ends later than it began. */
    static QList<Statement> transaction(int check, int take, int taken, int record, int commit)
    {
        return {{0, false, check, check + 1},
                {1, false, take, taken},
                {2, false, record, record + 1},
                {2, true, commit, commit + 1}};
    }

private slots:

    void init() { failOnAnyWarning(); }

    void notesSurroundWhatWas()
    {
        for (const RaceTime begin : {-1'000'050LL, -1LL, 0LL, 7LL, 99LL, 100LL, 123'456'789LL}) {
            for (const RaceTime length : {0LL, 1LL, 99LL, 250LL, 40'000'000'000LL}) {
                const StatementNote note = StatementNote::of(5, 5 + begin, 5 + begin + length);
                const RaceTime from = note.begin * StatementNote::unit;
                const RaceTime to = from + RaceTime(note.length) * StatementNote::unit;
                QVERIFY(from <= begin && from > begin - 100);
                QVERIFY(to >= begin + length && to < begin + length + 200);
            }
        }
    }

    /** Both looked before either took. */
    void twoFoundTheSameRoom()
    {
        const Recording recording = race(
            10, {{4, 8, single(0, 1, 2)}, {16, 2, single(3, 6, 8)}, {41, 1, single(4, 10, 12)}});
        QCOMPARE(recording.overbookings().size(), 1);
        const CaughtInTheAct act = caughtInTheAct(recording, {strategy(u"naive"_s)}, 0);
        QVERIFY(act.isCertain);
        QCOMPARE(act.hotel, u"Hotel A"_s);
        QCOMPARE(clients(act.lanes), (QStringList{u"client 17"_s, u"client 42"_s}));
        QVERIFY(act.lanes.last().isTooMany);
        QCOMPARE(act.omitted, 0);
        QCOMPARE(act.order, u"A1 B1 A2 A3 B2 B3"_s);
        QCOMPARE(clients(act.pair()), (QStringList{u"client 17"_s, u"client 42"_s}));
        QCOMPARE(act.why,
                 (QStringList{u"Client 42’s check passed before client 17’s take made its booking "
                              "visible to it."_s,
                              u"2 rooms were left when it passed; it took 1, and the other had "
                              "taken 2 of them."_s}));
        QCOMPARE(act.lanes.first().names, (QStringList{u"check"_s, u"take"_s, u"record"_s}));
    }

    /** Which of two came first that ran at the same time nobody can say. */
    void atTheSameTime()
    {
        const Recording recording
            = race(10,
                   {{16, 10, single(0, 6, 8)},
                    {41, 1, {{0, false, 5, 7}, {1, false, 10, 11}, {2, false, 12, 13}}}});
        const CaughtInTheAct act = caughtInTheAct(recording, {strategy(u"naive"_s)}, 0);
        QVERIFY(!act.isCertain);
        QVERIFY(act.order.isEmpty());
        QCOMPARE(act.why,
                 (QStringList{u"The recording cannot tell whose check was out of date: client "
                              "42’s check and client 17’s take ran at the same time."_s,
                              u"With all bookings that ran beside it 0 rooms were left, and client "
                              "42 took 1."_s}));
        QCOMPARE(clients(act.lanes), (QStringList{u"client 17"_s, u"client 42"_s}));
    }

    /** One more was seen for certain, one perhaps: how many were left is not said. */
    void doubtIsNoNumber()
    {
        const Recording recording
            = race(10,
                   {{1, 3, single(0, 4, 8)},
                    {2, 6, single(1, 9, 11)},
                    {3, 2, {{0, false, 3, 5}, {1, false, 12, 13}, {2, false, 14, 15}}}});
        const CaughtInTheAct act = caughtInTheAct(recording, {strategy(u"naive"_s)}, 0);
        QVERIFY(act.isCertain);
        QCOMPARE(clients(act.lanes), (QStringList{u"client 3"_s, u"client 4"_s}));
        QCOMPARE(act.why.size(), 1);
    }

    /** A commit makes it visible, not the statement before it. */
    void commitMakesVisible()
    {
        const Recording recording
            = race(1, {{0, 1, transaction(0, 2, 3, 4, 8)}, {1, 1, transaction(6, 7, 10, 11, 12)}});
        const CaughtInTheAct act = caughtInTheAct(recording, {strategy(u"atomic"_s)}, 0);
        QCOMPARE(
            act.why.first(),
            u"Client 2’s check passed before client 1’s commit made its booking visible to it."_s);
        QCOMPARE(act.order, u"A1 A2 A3 B1 B2 A4 B3 B4"_s);
    }

    /** The first one's take waited for a third client, and the second one's got through before. */
    void overtaken()
    {
        const Recording recording = race(3,
                                         {{0, 2, transaction(0, 1, 2, 3, 6)},
                                          {1, 1, transaction(0, 4, 13, 14, 16)},
                                          {2, 1, transaction(3, 5, 8, 9, 11)}});
        const CaughtInTheAct act = caughtInTheAct(recording, {strategy(u"atomic"_s)}, 0);
        QVERIFY(act.isCertain);
        QCOMPARE(clients(act.pair()), (QStringList{u"client 2"_s, u"client 3"_s}));
        QCOMPARE(act.order, u"A1 B1 B2 A2 B3 B4 A3 A4"_s);
    }

    /** A level that keeps a snapshot looks with its first statement. */
    void snapshot()
    {
        const Strategy repeatable = strategy(u"ledger-locked-repeatable"_s);
        QCOMPARE(repeatable.isolation, Isolation::RepeatableRead);
        QList<Statement> first;
        QList<Statement> second;
        const int steps = repeatable.bookingSteps();
        for (int step = 0; step < steps; ++step) {
            first.append({step, false, 2 + step, 3 + step});
            second.append({step, false, step == 0 ? 0 : 20 + step, step == 0 ? 1 : 21 + step});
        }
        first.append({steps - 1, true, 10, 11});
        second.append({steps - 1, true, 30, 31});
        const CaughtInTheAct act
            = caughtInTheAct(race(1, {{0, 1, first}, {1, 1, second}}), {repeatable}, 0);
        QVERIFY(act.isCertain);
        QVERIFY2(act.why.first().contains(u"on the snapshot of client 2’s"),
                 qPrintable(act.why.first()));
    }

    /** The latest of many are shown, the others counted. */
    void manyWereNotSeen()
    {
        QList<Booking> bookings;
        for (quint32 client = 0; client < 20; ++client)
            bookings.append({client, 1, single(0, 5 + 2 * int(client), 60 + int(client))});
        const CaughtInTheAct act = caughtInTheAct(race(19, bookings), {strategy(u"naive"_s)}, 0);
        QVERIFY(act.isCertain);
        QCOMPARE(act.lanes.size(), mostActLanes);
        QCOMPARE(act.omitted, 20 - mostActLanes);
        QVERIFY(act.why.first().contains(u"and 16 more"));
        QCOMPARE(clients(act.pair()).size(), 2);
    }

    void everybodyWasSeen()
    {
        const Recording recording = race(1, {{0, 1, single(0, 1, 2)}, {1, 1, single(5, 6, 7)}});
        const CaughtInTheAct act = caughtInTheAct(recording, {strategy(u"naive"_s)}, 0);
        QVERIFY(!act.isCertain);
        QVERIFY(act.why.first().contains(
            u"every other booking of Hotel A was visible when client 2’s check began"));
    }

    void nothingWasNoted()
    {
        Recording recording(someRace(1, 1));
        recording.append({attemptAt(0, 2, Outcome::Booked), attemptAt(1, 3, Outcome::Booked)});
        const CaughtInTheAct act = caughtInTheAct(recording, {strategy(u"naive"_s)}, 0);
        QVERIFY(!act.isCertain);
        QCOMPARE(act.lanes.size(), 1);
        QVERIFY(act.why.first().contains(u"not noted"));
    }

    /** What happens inside of a function is not noted, and what nobody understands says nothing. */
    void cannotBeRead()
    {
        const Recording recording
            = race(1, {{0, 1, {{0, false, 0, 1}}}, {1, 1, {{0, false, 0, 2}}}});
        const CaughtInTheAct inside = caughtInTheAct(recording, {strategy(u"function"_s)}, 0);
        QVERIFY(!inside.isCertain);
        QVERIFY(inside.why.first().contains(u"what happens in it is not noted"));

        const Result<Strategy> unguarded = parseStrategy(
            u"-- strategy: own\n-- title: Own\n-- isolation: none\n-- expect: overbooked\n\n"
            "-- step: take\nUPDATE event_hotel_rooms SET reserved = reserved + :rooms "
            "WHERE event_id = :event AND hotel_id = :hotel;\n"_s,
            u"/own/own.sql"_s);
        VERIFY_RESULT(unguarded);
        const CaughtInTheAct blind = caughtInTheAct(recording, {*unguarded}, 0);
        QVERIFY(!blind.isCertain);
        QCOMPARE(blind.why.first(),
                 u"No step of Own that client 2 ran looks how many rooms are sold."_s);
    }

    /** Step through runs one strategy. */
    void twoStrategies()
    {
        const Recording recording
            = race(1, {{0, 1, single(0, 3, 4), true}, {1, 1, transaction(1, 6, 7, 8, 9)}});
        const CaughtInTheAct act
            = caughtInTheAct(recording, {strategy(u"atomic"_s), strategy(u"naive"_s)}, 0);
        QVERIFY(act.isCertain);
        QVERIFY(act.order.isEmpty());
        QVERIFY(act.noOrder.contains(u"two"));

        // Two of those who are mixed in: their order is that of their own strategy.
        const Recording mixed
            = race(1, {{0, 1, single(0, 3, 4), true}, {1, 1, single(1, 6, 7), true}});
        const CaughtInTheAct theirs
            = caughtInTheAct(mixed, {strategy(u"atomic"_s), strategy(u"naive"_s)}, 0);
        QVERIFY(!theirs.order.isEmpty());
        QCOMPARE(theirs.strategy, u"naive"_s);
    }
};

QTEST_GUILESS_MAIN(tst_CaughtInTheAct)

#include "tst_caughtintheact.moc"
