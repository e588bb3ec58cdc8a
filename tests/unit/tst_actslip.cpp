// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learn/slip.h"
#include "tests/support/notedraces.h"
#include "tests/support/testing.h"

using namespace lastroom;
using namespace lastroom::noted;

/** Where a room of a race slipped through, from notes whose order is made for it. */
class tst_ActSlip : public QObject
{
    Q_OBJECT

    /** check, take, record, each by itself. */
    static QList<Statement> single(int check, int take, int record)
    {
        return {{0, false, check, check + 1},
                {1, false, take, take + 1},
                {2, false, record, record + 1}};
    }

    static std::optional<Slip> slipOf(const QList<Booking> &bookings)
    {
        const Recording recording = race(10, bookings);
        return Slip::of(caughtInTheAct(recording, {strategy(u"naive"_s)}, 0));
    }

    static QStringList rightOf(const Slip &slip)
    {
        QStringList texts;
        for (const int gap : slip.right)
            texts.append(slip.gaps.at(gap).text);
        return texts;
    }

private slots:

    void init() { failOnAnyWarning(); }

    void betweenLookAndTake()
    {
        const std::optional<Slip> slip = slipOf(
            {{4, 8, single(0, 1, 2)}, {16, 2, single(3, 6, 8)}, {41, 1, single(4, 10, 12)}});
        QVERIFY(slip);
        QCOMPARE(slip->gaps.size(), 4);
        QCOMPARE(slip->lane, 1);
        QCOMPARE(rightOf(*slip), QStringList{u"between client 42’s check and client 42’s take"_s});
        QCOMPARE(
            slip->reasons.at(slip->reason),
            u"Client 42’s check was out of date when the room was taken: others had booked since."_s);
        QCOMPARE(slip->gaps.at(0).objection,
                 u"The room of client 42 was the one too many: look at the lane of client 42."_s);
        QCOMPARE(slip->gaps.at(3).objection,
                 u"It came earlier: what client 42 knew was out of date before."_s);
        QVERIFY(!slip->noGapObjection.isEmpty());
    }

    /** The recording does not tell: nobody is asked. */
    void atTheSameTime()
    {
        QVERIFY(!slipOf({{16, 10, single(0, 6, 8)},
                         {41, 1, {{0, false, 5, 7}, {1, false, 10, 11}, {2, false, 12, 13}}}}));
    }
};

QTEST_GUILESS_MAIN(tst_ActSlip)

#include "tst_actslip.moc"
