// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/report.h"
#include "tests/support/races.h"
#include "tests/support/testing.h"

using namespace lastroom;

class tst_Report : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void verdict_data()
    {
        QTest::addColumn<Keeps>("keeps");
        QTest::addColumn<HotelRecords>("records");
        QTest::addColumn<int>("missing");
        QTest::addColumn<int>("duplicated");
        QTest::addColumn<int>("unacknowledged");
        QTest::addColumn<Verdict>("verdict");
        const auto row = [](const char *name, Keeps keeps, const HotelRecords &records, int missing,
                            int duplicated, int unacknowledged, Verdict verdict) {
            QTest::newRow(name) << keeps << records << missing << duplicated << unacknowledged
                                << verdict;
        };
        const auto both = Keeps::CounterAndLedger;
        const HotelRecords right{10, 0, 10, 10};
        const HotelRecords over{10, 0, 11, 11};
        row("right", both, right, 0, 0, 0, Verdict::Correct);
        row("sums agree, a booking is missing", both, right, 1, 0, 0, Verdict::LedgerDiffers);
        row("sums agree, a booking is twice", both, right, 0, 1, 0, Verdict::LedgerDiffers);
        row("one nobody was told of", both, right, 0, 0, 1, Verdict::Correct);
        row("overbooked is worse than missing", both, over, 1, 1, 0, Verdict::Overbooked);
        row("hidden is worse than missing", both, {10, 0, 10, 11}, 1, 0, 0,
            Verdict::HiddenOverbooking);
        row("differs anyway", both, {10, 0, 9, 8}, 1, 0, 0, Verdict::LedgerDiffers);
        row("ledger kept, missing", Keeps::Ledger, {10, 0, 0, 10}, 1, 0, 0, Verdict::LedgerDiffers);
        row("ledger kept, right", Keeps::Ledger, {10, 0, 0, 10}, 0, 0, 0, Verdict::Correct);
        row("no ledger kept, all missing", Keeps::Counter, {10, 0, 10, 0}, 10, 0, 0,
            Verdict::Correct);
    }

    void verdict()
    {
        QFETCH(Keeps, keeps);
        QFETCH(HotelRecords, records);
        QFETCH(int, missing);
        QFETCH(int, duplicated);
        QFETCH(int, unacknowledged);
        QFETCH(Verdict, verdict);
        Recording recording(someRace(1, 10, keeps));
        recording.setState(Recording::State::Finished);
        recording.setAudit({{records}, 10, missing, duplicated, unacknowledged});
        const Report report = makeReport(recording);
        QVERIFY(report.verdict.has_value());
        QCOMPARE(*report.verdict, verdict);
        QCOMPARE(report.isCorrect(), verdict == Verdict::Correct);
    }

    void withoutAudit()
    {
        Recording recording(someRace());
        recording.append({attemptAt(0, 5, Outcome::Booked)});
        recording.setError({Error::Kind::ConnectionLost, u"PostgreSQL"_s, u"gone"_s, {}});
        recording.setReconnects(2);
        recording.setState(Recording::State::Failed);
        const Report report = makeReport(recording);
        QVERIFY(!report.verdict);
        QVERIFY(!report.audit);
        QVERIFY(!report.isCorrect());
        QCOMPARE(report.error->why, u"gone"_s);
        QCOMPARE(report.reconnects, 2);
        QCOMPARE(report.state, Recording::State::Failed);
        QCOMPARE(report.end.attempts, 1);
    }

    void figures()
    {
        Recording recording(someRace(2, 3));
        Attempt failed = attemptAt(0, 10, Outcome::SerializationFailure);
        failed.state = {'4', '0', '0', '0', '1'};
        Attempt again = attemptAt(11, 20, Outcome::SerializationFailure, 1, 0, 0);
        again.state = failed.state;
        Attempt refused = attemptAt(0, 30, Outcome::ConstraintViolation);
        refused.state = {'2', '3', '5', '1', '4'};
        recording.append({failed, again, refused, attemptAt(21, 500, Outcome::Booked, 3, 1, 0, 4),
                          attemptAt(0, 2'000, Outcome::Booked, 1, 1, -1, 16),
                          attemptAt(0, 2'000, Outcome::Booked, 1, 1, -1, 17)});
        recording.setAudit({{{3, 0, 0, 0}, {3, 0, 5, 5}}, 3, 0, 0, 0});
        recording.setState(Recording::State::Finished);
        const Report report = makeReport(recording);
        QVERIFY(report.description == recording.description());
        QCOMPARE(report.duration(), 2.);
        QCOMPARE(report.end.overbooked(), 2);
        QCOMPARE(report.end.requests, 4);
        QCOMPARE(report.end.retries(), 2);
        QCOMPARE(report.sqlStates, (QMap<QString, qint64>{{u"40001"_s, 2}, {u"23514"_s, 1}}));
        QVERIFY(report.firstOverbooking.has_value());
        QCOMPARE(report.firstOverbooking->seconds, 2.);
        QCOMPARE(report.firstOverbooking->hotel, u"Hotel B"_s);
        QCOMPARE(report.firstOverbooking->client, 17u); // people count from 1
    }
};

QTEST_GUILESS_MAIN(tst_Report)

#include "tst_report.moc"
