// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testing.h"
#include "ui/recording/elastictime.h"

using namespace lastroom;

class tst_ElasticTime : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void empty()
    {
        const ElasticTime time;
        QCOMPARE(time.xOf(5), 0.);
        QCOMPARE(time.timeAt(5), 0);
        QVERIFY(time.cuts().empty());
        QCOMPARE(ElasticTime({7}, 100).xOf(7), 50.);
    }

    void trueToScale()
    {
        const ElasticTime time({0, 100, 200, 400}, 400);
        QVERIFY(time.cuts().empty());
        QCOMPARE(time.xOf(0), 0.);
        QCOMPARE(time.xOf(100), 100.);
        QCOMPARE(time.xOf(300), 300.);
        QCOMPARE(time.xOf(400), 400.);
        QCOMPARE(time.timeAt(150), 150);
        QCOMPARE(time.xOf(-5), 0.);
        QCOMPARE(time.xOf(500), 400.);
    }

    /** A long rest in which nothing begins or ends leaves room for the rest. */
    void longStretchesAreCut()
    {
        const ElasticTime time({0, 10, 20, 1'000'000, 1'000'010, 1'000'020}, 600);
        QCOMPARE(time.cuts().size(), 1u);
        QCOMPARE(time.cuts().front().begin, 20);
        QCOMPARE(time.cuts().front().end, 1'000'000);
        QVERIFY(time.xOf(10) > 10);
        QVERIFY(time.xOf(1'000'010) < 590);
    }

    /** Order always shows, and reading backwards leads back. */
    void orderShows()
    {
        std::vector<RaceTime> moments;
        for (RaceTime at = 0; at < 200; ++at)
            moments.push_back(at * at * at % 7919 * 1000 + at);
        const ElasticTime time(moments, 300);
        std::sort(moments.begin(), moments.end());
        for (std::size_t at = 1; at < moments.size(); ++at) {
            QVERIFY(time.xOf(moments[at]) > time.xOf(moments[at - 1]));
            QVERIFY(std::abs(time.timeAt(time.xOf(moments[at])) - moments[at]) <= 10);
        }
    }
};

QTEST_GUILESS_MAIN(tst_ElasticTime)

#include "tst_elastictime.moc"
