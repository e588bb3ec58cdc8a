// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/race/stallwatch.h"
#include "tests/support/testing.h"

using namespace lastroom;

class tst_StallWatch : public QObject
{
    Q_OBJECT

    static constexpr RaceTime second = 1'000'000'000;

    static Workload workload(int stall)
    {
        Workload workload;
        workload.stall = stall;
        workload.pauseMost = 0;
        return workload;
    }

private slots:

    void init() { failOnAnyWarning(); }

    void attemptsThatFail()
    {
        StallWatch watch(workload(5), 5);
        QVERIFY(!watch.isStalled(0, {0, 0, 0}));
        QVERIFY(!watch.isStalled(1 * second, {10, 10, 0}));
        QVERIFY(!watch.isStalled(5 * second, {50, 50, 0}));
        QVERIFY(watch.isStalled(6 * second, {60, 60, 0}));
    }

    /** One that waits is enough, also after others had booked. */
    void oneThatWaits()
    {
        StallWatch watch(workload(5), 5);
        QVERIFY(!watch.isStalled(1 * second, {10, 9, 9}));
        QVERIFY(!watch.isStalled(5 * second, {10, 9, 9}));
        QVERIFY(watch.isStalled(6 * second, {10, 9, 9}));
    }

    void aBookingBeginsAnew()
    {
        StallWatch watch(workload(5), 5);
        QVERIFY(!watch.isStalled(1 * second, {10, 10, 0}));
        QVERIFY(!watch.isStalled(5 * second, {50, 50, 1}));
        QVERIFY(!watch.isStalled(6 * second, {60, 60, 1}));
        QVERIFY(!watch.isStalled(10 * second, {90, 90, 1}));
        QVERIFY(watch.isStalled(11 * second, {91, 91, 1}));
    }

    /** Who rests does not try. */
    void nobodyTries()
    {
        StallWatch watch(workload(5), 5);
        QVERIFY(!watch.isStalled(1 * second, {10, 10, 10}));
        QVERIFY(!watch.isStalled(100 * second, {10, 10, 10}));
    }

    void ownRestDoesNotCount()
    {
        Workload slow = workload(5);
        slow.pauseMost = 2000;
        slow.hold = 600;
        slow.roundTrip = 80; // five times
        StallWatch watch(slow, 5);
        QVERIFY(!watch.isStalled(0, {1, 0, 0}));
        QVERIFY(!watch.isStalled(7 * second, {9, 8, 0}));
        QVERIFY(watch.isStalled(8 * second, {9, 8, 0}));
    }

    void never()
    {
        StallWatch watch(workload(0), 5);
        QVERIFY(!watch.isStalled(0, {10, 1, 0}));
        QVERIFY(!watch.isStalled(10'000 * second, {10, 1, 0}));
    }
};

QTEST_GUILESS_MAIN(tst_StallWatch)

#include "tst_stallwatch.moc"
