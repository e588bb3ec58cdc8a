// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/latency.h"
#include "tests/support/testing.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace lastroom;

class tst_Latency : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void nothing()
    {
        const LatencyHistogram none;
        QCOMPARE(none.count(), 0);
        QCOMPARE(none.percentile(0.5), 0.);
        QCOMPARE(none.maximum(), 0.);
    }

    void one_data()
    {
        QTest::addColumn<RaceTime>("latency");
        for (const RaceTime latency :
             {0LL, 1LL, 999LL, 1'000LL, 1'001LL, 127'999LL, 128'000LL, 255'999LL, 256'000LL,
              1'000'000LL, 999'999'999LL, 3'600'000'000'000LL, 36'000'000'000'000LL})
            QTest::addRow("%lld ns", static_cast<long long>(latency)) << latency;
    }

    /** The only one is the greatest, and that is exact. */
    void one()
    {
        QFETCH(RaceTime, latency);
        LatencyHistogram histogram;
        histogram.add(latency);
        QCOMPARE(histogram.count(), 1);
        for (const double share : {0., 0.5, 1.})
            QCOMPARE(histogram.percentile(share), double(latency) / 1e6);
        QCOMPARE(histogram.maximum(), double(latency) / 1e6);
    }

    void negativeCountsAsNone()
    {
        LatencyHistogram histogram;
        histogram.add(-5);
        QCOMPARE(histogram.count(), 1);
        QCOMPARE(histogram.percentile(0.5), 0.);
    }

    void law_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("least"); // powers of ten, ns
        QTest::addColumn<double>("most");
        QTest::newRow("a few") << 7 << 3. << 9.;
        QTest::newRow("below 1 ms") << 5'000 << 0. << 6.;
        QTest::newRow("around 1 ms") << 20'000 << 5.5 << 6.5;
        QTest::newRow("from 1 ns to 3 hours") << 100'000 << 0. << 13.;
    }

    /** Never below the exact percentile, and above it by at most 0.8 % and 1 µs. */
    void law()
    {
        QFETCH(int, count);
        QFETCH(double, least);
        QFETCH(double, most);
        QRandomGenerator random(quint32(count) + 1);
        LatencyHistogram histogram;
        std::vector<RaceTime> exact;
        for (int at = 0; at < count; ++at) {
            const auto latency
                = RaceTime(std::pow(10., least + (most - least) * random.generateDouble()));
            histogram.add(latency);
            exact.push_back(latency);
        }
        std::sort(exact.begin(), exact.end());
        QCOMPARE(histogram.count(), count);
        QCOMPARE(histogram.maximum(), double(exact.back()) / 1e6);
        // Hundredths, and the place of each by whole numbers, so that no rounding decides.
        for (int hundredth = 1; hundredth <= 100; ++hundredth) {
            const auto place = std::size_t((qint64(hundredth) * count + 99) / 100 - 1);
            // The share lies between the two places, safely away from both.
            const double share = (double(place) + 0.5) / count;
            const double truth = double(exact[place]) / 1e6;
            const double read = histogram.percentile(share);
            QVERIFY2(read >= truth,
                     qPrintable(u"%1: %2 < %3"_s.arg(hundredth).arg(read).arg(truth)));
            QVERIFY2(read <= truth * 1.008 + 0.001,
                     qPrintable(u"%1: %2 > %3"_s.arg(hundredth).arg(read).arg(truth)));
        }
    }

    /** The percentiles that are shown, where the count divides evenly. */
    void shownPercentiles()
    {
        LatencyHistogram histogram;
        for (RaceTime ms = 1; ms <= 100; ++ms)
            histogram.add(ms * 1'000'000);
        for (const double ms : {50., 95., 99.}) {
            const double read = histogram.percentile(ms / 100);
            QVERIFY2(read >= ms && read <= ms * 1.008 + 0.001, qPrintable(QString::number(read)));
        }
        QCOMPARE(histogram.percentile(1), 100.);
    }

    void orderDoesNotMatter()
    {
        LatencyHistogram up;
        LatencyHistogram down;
        for (RaceTime at = 0; at < 2'000; ++at) {
            up.add(at * at * 1'000);
            down.add((1'999 - at) * (1'999 - at) * 1'000);
        }
        QVERIFY(up == down);
    }
};

QTEST_GUILESS_MAIN(tst_Latency)

#include "tst_latency.moc"
