// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/schedule.h"
#include "core/schedule/situation.h"
#include "tests/support/testing.h"

using namespace lastroom;

class tst_Situation : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void check_data()
    {
        QTest::addColumn<Situation>("situation");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("default") << Situation() << u""_s;
        QTest::newRow("least") << Situation{2, 1, 1} << u""_s;
        QTest::newRow("greatest") << Situation{4, 100, 100} << u""_s;
        QTest::newRow("more wanted than left") << Situation{2, 1, 100} << u""_s;
        QTest::newRow("one client") << Situation{1, 1, 1} << u"clients: 1 is not from 2 to 4"_s;
        QTest::newRow("five clients") << Situation{5, 1, 1} << u"clients: 5 is not from 2 to 4"_s;
        QTest::newRow("no room") << Situation{2, 0, 1} << u"rooms: 0 is not from 1 to 100"_s;
        QTest::newRow("many rooms") << Situation{2, 101, 1} << u"rooms: 101 is not from 1 to 100"_s;
        QTest::newRow("nothing wanted")
            << Situation{2, 1, 0} << u"booking: 0 is not from 1 to 100"_s;
        QTest::newRow("too much wanted")
            << Situation{2, 1, 101} << u"booking: 101 is not from 1 to 100"_s;
        QTest::newRow("less than nothing wanted")
            << Situation{2, 1, -1} << u"booking: -1 is not from 1 to 100"_s;
        QTest::newRow("the first of them counts")
            << Situation{0, 0, 0} << u"clients: 0 is not from 2 to 4"_s;
    }

    void check()
    {
        QFETCH(Situation, situation);
        const Result<> checked = situation.check();
        QTEST(sentenceOf(checked), "sentence");
        if (!checked)
            QCOMPARE(checked.error().kind, Error::Kind::Arguments);
    }

    void start() { QCOMPARE((Situation{3, 5, 2}.start()), (HotelRecords{5, 0, 0, 0})); }

    /** A letter for each client there can be. */
    void letters() { QCOMPARE(Situation::mostClients, Schedule::mostClients); }
};

QTEST_GUILESS_MAIN(tst_Situation)

#include "tst_situation.moc"
