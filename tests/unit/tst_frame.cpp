// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/frame.h"
#include "tests/support/testing.h"

using namespace lastroom;

class tst_Frame : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void sums_data()
    {
        QTest::addColumn<Keeps>("keeps");
        QTest::addColumn<qint64>("sold");
        QTest::addColumn<qint64>("overbooked");
        QTest::addColumn<qint64>("available");
        QTest::addColumn<bool>("agrees");
        QTest::newRow("both") << Keeps::CounterAndLedger << qint64(34) << qint64(3) << qint64(4)
                              << false;
        QTest::newRow("counter") << Keeps::Counter << qint64(31) << qint64(2) << qint64(6) << true;
        QTest::newRow("ledger") << Keeps::Ledger << qint64(33) << qint64(2) << qint64(4) << true;
    }

    /** A hotel's free rooms never make up for another's overbooking. */
    void sums()
    {
        QFETCH(Keeps, keeps);
        Frame frame;
        frame.keeps = keeps;
        frame.hotels = {{10, 1, 11, 10}, {20, 0, 14, 16}, {6, 0, 6, 7}};
        QCOMPARE(frame.contracted(), 36);
        QCOMPARE(frame.locked(), 1);
        QCOMPARE(frame.reserved(), 31);
        QCOMPARE(frame.ledger(), 33);
        QTEST(frame.sold(), "sold");
        QTEST(frame.overbooked(), "overbooked");
        QTEST(frame.available(), "available");
        QTEST(frame.agrees(), "agrees");
    }

    void rates()
    {
        Frame frame;
        QCOMPARE(frame.bookingsPerSecond(), 0.); // not a division by nothing
        frame.time = 2'000'000'000;
        frame.attempts = 100;
        frame.requests = 40;
        frame.outcomes[index(Outcome::Booked)] = 30;
        frame.outcomes[index(Outcome::Conflict)] = 70;
        QCOMPARE(frame.bookingsPerSecond(), 15.);
        QCOMPARE(frame.retries(), 60);
        QCOMPARE(frame.count(Outcome::Conflict), 70);
        QCOMPARE(frame.count(Outcome::Deadlock), 0);
    }
};

QTEST_GUILESS_MAIN(tst_Frame)

#include "tst_frame.moc"
