// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/workload.h"
#include "tests/support/testing.h"

using namespace lastroom;

class tst_Workload : public QObject
{
    Q_OBJECT

private:
    using Member = int Workload::*;

    struct Field
    {
        const char *name;
        Member member;
        Workload::Range range;
    };

    static QList<Field> fields()
    {
        return {{"clients", &Workload::clients, {1, 10'000}},
                {"servers", &Workload::servers, {1, 64}},
                {"connections", &Workload::connections, {1, 64}},
                {"booking", &Workload::bookingLeast, {1, 1'000'000}},
                {"booking", &Workload::bookingMost, {1, 1'000'000}},
                {"pause", &Workload::pauseLeast, {0, 60'000}},
                {"pause", &Workload::pauseMost, {0, 60'000}},
                {"hold", &Workload::hold, {0, 60'000}},
                {"tries", &Workload::tries, {0, 1'000'000}},
                {"duration", &Workload::duration, {0, 3'600}}};
    }

private slots:

    void init() { failOnAnyWarning(); }

    /** The defaults are the original experiment. */
    void originalExperiment()
    {
        const Workload workload;
        VERIFY_RESULT(workload.check());
        QCOMPARE(workload.clients, 200);
        QCOMPARE(workload.servers, 2);
        QCOMPARE(workload.connections, 4);
        QCOMPARE(workload.sessions(), 8);
        QCOMPARE(workload.bookingLeast, 1);
        QCOMPARE(workload.bookingMost, 5);
        QCOMPARE(workload.pauseLeast, 0);
        QCOMPARE(workload.pauseMost, 299);
        QCOMPARE(workload.hold, 0);
        QCOMPARE(workload.tries, 100);
        QCOMPARE(workload.seed, 42u);
        QCOMPARE(workload.duration, 0);
        QVERIFY(!workload.together);
        QCOMPARE(choiceName(workload.choice), u"first"_s);
        QCOMPARE(choiceName(Workload::Choice::Random), u"random"_s);
    }

    void edges_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<int>("value");
        QTest::addColumn<bool>("allowed");
        for (int at = 0; at < fields().size(); ++at) {
            const Field field = fields().at(at);
            const auto row = [&](int value, bool allowed) {
                QTest::addRow("%d %s %d", at, field.name, value) << at << value << allowed;
            };
            row(field.range.least - 1, false);
            row(field.range.least, true);
            row(field.range.greatest, true);
            row(field.range.greatest + 1, false);
        }
    }

    void edges()
    {
        QFETCH(int, field);
        QFETCH(int, value);
        QFETCH(bool, allowed);
        Workload workload;
        // Wide open, so that only the value itself can be wrong.
        workload.bookingMost = Workload::bookingRange.greatest;
        workload.pauseMost = Workload::pauseRange.greatest;
        const Field tried = fields().at(field);
        if (tried.member == &Workload::bookingMost)
            workload.bookingLeast = Workload::bookingRange.least;
        workload.*tried.member = value;
        const Result<> checked = workload.check();
        QCOMPARE(checked.has_value(), allowed);
        if (!checked) {
            QCOMPARE(checked.error().kind, Error::Kind::Arguments);
            QCOMPARE(checked.error().sentence(),
                     u"%1: %2 is out of range; use %3 to %4"_s.arg(QLatin1StringView(tried.name))
                         .arg(value)
                         .arg(tried.range.least)
                         .arg(tried.range.greatest));
        }
    }

    void leastAboveMost()
    {
        Workload booking;
        booking.bookingLeast = 6;
        QCOMPARE(sentenceOf(booking.check()),
                 u"booking: the least, 6, is above the most, 5; swap them"_s);
        Workload pause;
        pause.pauseLeast = 300;
        QCOMPARE(sentenceOf(pause.check()),
                 u"pause: the least, 300, is above the most, 299; swap them"_s);
    }

    void seed()
    {
        Workload workload;
        workload.seed = 0;
        VERIFY_RESULT(workload.check());
        workload.seed = 9'007'199'254'740'991;
        VERIFY_RESULT(workload.check());
        QCOMPARE(quint64(double(workload.seed)), workload.seed); // JSON's readers can hold it
        ++workload.seed;
        QCOMPARE(sentenceOf(workload.check()),
                 u"seed: 9007199254740992 is out of range; use 0 to 9007199254740991"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Workload)

#include "tst_workload.moc"
