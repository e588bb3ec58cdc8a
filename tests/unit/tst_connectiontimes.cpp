// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/race/connectiontimes.h"
#include "tests/support/notedraces.h"
#include "tests/support/testing.h"

#include <numeric>

using namespace lastroom;
using namespace lastroom::noted;

class tst_ConnectionTimes : public QObject
{
    Q_OBJECT

private:
    static constexpr RaceTime ms = 1'000'000;
    static constexpr int look = StatementNote::look;

    static double share(const ConnectionTimes &times, int connection, Activity activity)
    {
        return times.shares(connection)[std::size_t(activity)];
    }

    /** The first looks from 0 to 1 and has the lock from 3 to 9; the second wants it from 4 on. */
    static Recording queue()
    {
        const QList<Statement> first{{look, false, 0, 1},
                                     {0, false, 2, 3},
                                     {1, false, 3, 4},
                                     {2, false, 4, 5},
                                     {2, true, 9, 10}};
        const QList<Statement> second{{look, false, 3, 4},
                                      {0, false, 4, 11},
                                      {1, false, 11, 12},
                                      {2, false, 12, 13},
                                      {2, true, 13, 14}};
        return race(10, {{0, 1, first, false, 0}, {1, 1, second, false, 1}});
    }

private slots:

    void init() { failOnAnyWarning(); }

    void whoWaits()
    {
        const ConnectionTimes times(queue(), {strategy(u"pessimistic"_s)}, 20 * ms, 20);
        QVERIFY(times.connections() >= 2);
        const auto near
            = [](double value, double expected) { return std::abs(value - expected) < 0.001; };
        // 20 ms in all: looked for one, worked for 1 + 1 + 1 + 1, between them 1 + 4.
        QVERIFY(near(share(times, 0, Activity::Looking), 1 / 20.));
        QVERIFY(near(share(times, 0, Activity::Working), 4 / 20.));
        QVERIFY(near(share(times, 0, Activity::Waiting), 0));
        QVERIFY(near(share(times, 0, Activity::Holding), 5 / 20.));
        QVERIFY(near(share(times, 0, Activity::Resting), 10 / 20.));
        // It waited from 4 to 9, when COMMIT was sent.
        QVERIFY(near(share(times, 1, Activity::Waiting), 5 / 20.));
        QVERIFY(near(share(times, 1, Activity::Working), 5 / 20.));
        QCOMPARE(times.at(1, 6), Activity::Waiting);
        QCOMPARE(times.at(1, 15), Activity::Resting);
        QCOMPARE(times.at(0, 0), Activity::Looking);
        for (int connection = 0; connection < times.connections(); ++connection) {
            const ActivityShares &shares = times.shares(connection);
            QVERIFY(near(std::accumulate(shares.begin(), shares.end(), 0.), 1));
        }
    }

    void whoHolds()
    {
        const ConnectionTimes times(queue(), {strategy(u"pessimistic"_s)}, 20 * ms, 20);
        QVERIFY(times.holdersAt(2 * ms).isEmpty());
        QCOMPARE(times.holdersAt(5 * ms), (QList<ConnectionTimes::Holder>{{0, 0}}));
        QCOMPARE(times.holdersAt(12 * ms), (QList<ConnectionTimes::Holder>{{1, 0}}));
        QVERIFY(times.holdersAt(19 * ms).isEmpty());
    }

    /** What commits by itself holds nothing that is known: it works. */
    void whatCommitsByItself()
    {
        const Recording recording
            = race(10,
                   {{0, 1, {{0, false, 0, 1}, {1, false, 2, 6}, {2, false, 6, 7}}, false, 0},
                    {1, 1, {{0, false, 0, 1}, {1, false, 2, 8}, {2, false, 8, 9}}, false, 1}});
        const ConnectionTimes times(recording, {strategy(u"naive"_s)}, 10 * ms, 10);
        QVERIFY(share(times, 1, Activity::Waiting) == 0);
        QVERIFY(times.holdersAt(5 * ms).isEmpty());
        QCOMPARE(times.at(1, 4), Activity::Working);
    }

    void nothingNoted()
    {
        Recording recording(someRace(1, 1));
        recording.append({attemptAt(0, 2, Outcome::Booked), attemptAt(1, 3, Outcome::Booked)});
        const ConnectionTimes times(recording, {strategy(u"naive"_s)}, 3 * ms, 5);
        QCOMPARE(share(times, 0, Activity::Resting), 1.);
    }
};

QTEST_GUILESS_MAIN(tst_ConnectionTimes)

#include "tst_connectiontimes.moc"
