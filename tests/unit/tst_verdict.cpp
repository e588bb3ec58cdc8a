// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/ending.h"
#include "core/model/verdict.h"
#include "tests/support/testing.h"

using namespace lastroom;

class tst_Verdict : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void judge_data()
    {
        QTest::addColumn<Keeps>("keeps");
        QTest::addColumn<QList<HotelRecords>>("hotels");
        QTest::addColumn<QString>("verdict");
        const auto row
            = [](const char *name, Keeps keeps, const QList<HotelRecords> &hotels,
                 const QString &verdict) { QTest::newRow(name) << keeps << hotels << verdict; };
        const auto both = Keeps::CounterAndLedger;
        const QString correct = u"correct"_s;
        const QString overbooked = u"overbooked"_s;
        const QString hidden = u"hidden overbooking"_s;
        const QString differs = u"ledger differs"_s;
        // contracted, locked, reserved, ledger
        row("no hotel", both, {}, correct);
        row("nothing sold", both, {{200, 0, 0, 0}}, correct);
        row("all sold", both, {{200, 0, 200, 200}}, correct);
        row("all but the locked sold", both, {{200, 20, 180, 180}}, correct);
        row("all locked, nothing sold", both, {{200, 200, 0, 0}}, correct);
        row("one too many", both, {{200, 0, 201, 201}}, overbooked);
        row("one of the locked sold", both, {{200, 20, 181, 181}}, overbooked);
        row("counter only is over", both, {{200, 0, 201, 200}}, differs);
        row("ledger only is over", both, {{200, 0, 200, 201}}, hidden);
        row("ledger only is over by the locked", both, {{200, 5, 195, 196}}, hidden);
        row("ledger less", both, {{200, 0, 150, 149}}, differs);
        row("ledger more, within the contract", both, {{200, 0, 150, 151}}, differs);
        row("sums agree, hotels do not", both, {{200, 0, 10, 11}, {200, 0, 11, 10}}, differs);
        row("overbooked here, free there", both, {{200, 0, 201, 201}, {200, 0, 0, 0}}, overbooked);
        row("overbooked before hidden", both, {{200, 0, 0, 201}, {200, 0, 201, 201}}, overbooked);
        row("hidden before differs", both, {{200, 0, 1, 2}, {200, 0, 0, 201}}, hidden);
        row("differs before correct", both, {{200, 0, 1, 1}, {200, 0, 1, 2}}, differs);

        row("counter: right", Keeps::Counter, {{200, 0, 200, 0}}, correct);
        row("counter: over", Keeps::Counter, {{200, 0, 201, 0}}, overbooked);
        row("counter: whatever the ledger", Keeps::Counter, {{200, 0, 200, 999}}, correct);
        row("ledger: right", Keeps::Ledger, {{200, 0, 0, 200}}, correct);
        row("ledger: over", Keeps::Ledger, {{200, 0, 0, 201}}, overbooked);
        row("ledger: whatever the counter", Keeps::Ledger, {{200, 0, 999, 200}}, correct);
    }

    void judge()
    {
        QFETCH(Keeps, keeps);
        QFETCH(QList<HotelRecords>, hotels);
        QTEST(verdictName(judgeBooks(hotels, keeps)), "verdict");
    }

    void records_data()
    {
        QTest::addColumn<Keeps>("keeps");
        QTest::addColumn<HotelRecords>("records");
        QTest::addColumn<qint64>("sold");
        QTest::addColumn<qint64>("overbooked");
        QTest::addColumn<qint64>("available");
        QTest::addColumn<bool>("agrees");
        const auto row = [](const char *name, Keeps keeps, const HotelRecords &records, qint64 sold,
                            qint64 overbooked, qint64 available, bool agrees) {
            QTest::newRow(name) << keeps << records << sold << overbooked << available << agrees;
        };
        row("both, greater counter", Keeps::CounterAndLedger, {10, 2, 9, 8}, 9, 1, 0, false);
        row("both, greater ledger", Keeps::CounterAndLedger, {10, 2, 5, 6}, 6, 0, 2, false);
        row("both, equal", Keeps::CounterAndLedger, {10, 0, 10, 10}, 10, 0, 0, true);
        row("counter", Keeps::Counter, {10, 0, 7, 12}, 7, 0, 3, true);
        row("ledger", Keeps::Ledger, {10, 1, 7, 12}, 12, 3, 0, true);
        row("as many as fit in 53 bits", Keeps::Counter, {1LL << 53, 0, (1LL << 53) + 1, 0},
            (1LL << 53) + 1, 1, 0, true);
    }

    void records()
    {
        QFETCH(Keeps, keeps);
        QFETCH(HotelRecords, records);
        QTEST(records.sold(keeps), "sold");
        QTEST(records.overbooked(keeps), "overbooked");
        QTEST(records.available(keeps), "available");
        QTEST(records.agrees(keeps), "agrees");
    }

    /** While attempts are under way one record may be about to follow the other. */
    void soFar()
    {
        const auto both = Keeps::CounterAndLedger;
        QCOMPARE(judgeSoFar({{1, 0, 1, 0}}, both), Verdict::Correct);
        QCOMPARE(judgeSoFar({{1, 0, 2, 0}}, both), Verdict::Overbooked);
        QCOMPARE(judgeSoFar({{1, 0, 1, 2}}, both), Verdict::HiddenOverbooking);
    }

    void order_data()
    {
        QTest::addColumn<HotelRecords>("records");
        QTest::addColumn<QList<AttemptEnd>>("attempts");
        QTest::addColumn<QString>("ending");
        const auto row
            = [](const char *name, const HotelRecords &records, const QList<AttemptEnd> &attempts,
                 const QString &ending) { QTest::newRow(name) << records << attempts << ending; };
        const HotelRecords right{1, 0, 1, 1};
        const HotelRecords empty{1, 0, 0, 0};
        const AttemptEnd booked{Outcome::Booked};
        const AttemptEnd waits{{}};
        row("booked and sold out", right, {booked, {Outcome::SoldOut}}, u"safe"_s);
        row("a conflict", right, {{Outcome::Conflict}, booked}, u"safe"_s);
        row("40001", right, {booked, {Outcome::SerializationFailure, u"40001"_s}}, u"safe"_s);
        row("a guard", right, {booked, {Outcome::ConstraintViolation, u"23514"_s}}, u"safe"_s);
        row("unique", right, {booked, {Outcome::ConstraintViolation, u"23505"_s}}, u"safe"_s);
        row("no guard", right, {booked, {Outcome::ConstraintViolation, u"23502"_s}}, u"failed"_s);
        row("lost", right, {booked, {Outcome::ConnectionLost}}, u"failed"_s);
        row("rolled back", right, {booked, {Outcome::RolledBack}}, u"failed"_s);
        row("waits", right, {booked, waits}, u"stuck"_s);
        row("over", {1, 0, 2, 2}, {booked, booked}, u"overbooked"_s);
        row("over, and waits", {1, 0, 2, 2}, {booked, waits}, u"overbooked"_s);
        row("hidden", {1, 0, 1, 2}, {booked, booked}, u"hidden overbooking"_s);
        row("lost rooms", {1, 0, 2, 1}, {booked, {Outcome::Conflict}}, u"ledger differs"_s);
        row("nobody", empty, {{Outcome::Conflict}, {Outcome::Conflict}}, u"nobody booked"_s);
        row("nobody may", empty, {{Outcome::ConstraintViolation, u"23502"_s}}, u"nobody booked"_s);
        row("nobody, and waits", empty, {{Outcome::SoldOut}, waits}, u"nobody booked"_s);
        row("not planned", empty, {{Outcome::Failed, u"0A000"_s}}, u"failed"_s);
        row("one fails", right, {booked, {Outcome::Failed, u"22012"_s}}, u"failed"_s);
    }

    void order()
    {
        QFETCH(HotelRecords, records);
        QFETCH(QList<AttemptEnd>, attempts);
        QTEST(endingName(judgeOrder(records, Keeps::CounterAndLedger, attempts)), "ending");
    }
};

QTEST_GUILESS_MAIN(tst_Verdict)

#include "tst_verdict.moc"
