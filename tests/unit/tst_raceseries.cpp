// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/raceseries.h"
#include "tests/support/explorations.h"
#include "tests/support/races.h"
#include "tests/support/testing.h"

#include <QJsonArray>

using namespace lastroom;

/** Odds and sweeps: which races, and what is said of all of them. */
class tst_RaceSeries : public QObject
{
    Q_OBJECT

    static RacePlan plan()
    {
        RacePlan plan;
        plan.strategies = {strategyNamed(u"naive"_s)};
        return plan;
    }

    static RaceSeries::Point point(qint64 value, qint64 overbooked)
    {
        SeriesRace race;
        race.strategy = u"naive"_s;
        race.verdict = overbooked > 0 ? Verdict::Overbooked : Verdict::Correct;
        race.overbooked = overbooked;
        return {value, {race}};
    }

private slots:

    void init() { failOnAnyWarning(); }

    /** As R's prop.test(hits, trials, correct = FALSE) has them. */
    void interval_data()
    {
        QTest::addColumn<int>("hits");
        QTest::addColumn<int>("trials");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::newRow("none of 10") << 0 << 10 << 0. << 0.277533;
        QTest::newRow("all of 10") << 10 << 10 << 0.722467 << 1.;
        QTest::newRow("half") << 50 << 100 << 0.403832 << 0.596168;
        QTest::newRow("11 of 12") << 11 << 12 << 0.646124 << 0.985138;
        QTest::newRow("one of one") << 1 << 1 << 0.206549 << 1.;
    }

    void interval()
    {
        QFETCH(int, hits);
        QFETCH(int, trials);
        const Interval found = wilsonInterval(hits, trials);
        const auto isNear = [](double left, double right) { return std::abs(left - right) < 5e-6; };
        QFETCH(double, least);
        QFETCH(double, most);
        QVERIFY2(isNear(found.least, least), qPrintable(QString::number(found.least, 'f', 8)));
        QVERIFY2(isNear(found.most, most), qPrintable(QString::number(found.most, 'f', 8)));
    }

    void seedsAfterOneAnother()
    {
        RacePlan first = plan();
        first.workload.seed = Workload::greatestSeed - 1;
        const SeriesPlan series = SeriesPlan::seeds(first, 4);
        const QList<RacePlan> &plans = series.plans;
        QCOMPARE(plans.size(), 4);
        QCOMPARE(plans.at(1).workload.seed, Workload::greatestSeed);
        QCOMPARE(plans.at(2).workload.seed, 0u);
        QCOMPARE(plans.at(3).workload.seed, 1u);
        QCOMPARE(series.valueAt(1), qint64(Workload::greatestSeed));
    }

    void valuesOfAKnob()
    {
        for (const QString &name : SeriesPlan::knobNames()) {
            const WorkloadField *knob = SeriesPlan::knobNamed(name);
            QVERIFY2(knob, qPrintable(name));
            const SeriesPlan series = SeriesPlan::values(plan(), *knob, u"3, 7"_s).value();
            QCOMPARE(series.plans.size(), 2);
            QCOMPARE(series.plans.last().workload.*knob->value, 7);
            QCOMPARE(series.valueAt(0), 3);
        }
        QVERIFY(!SeriesPlan::knobNamed(u"seed"_s));
        const WorkloadField &hold = *SeriesPlan::knobNamed(u"hold"_s);
        for (const QString &wrong : {u"1,-1"_s, u"1,,2"_s, u""_s, u"1.5"_s, u"many"_s,
                                     QStringList(SeriesPlan::mostValues + 1, u"1"_s).join(u',')})
            QVERIFY2(!SeriesPlan::values(plan(), hold, wrong), qPrintable(wrong));
    }

    void odds()
    {
        RaceSeries series;
        for (const qint64 rooms : {7, 0, 3, 9, 0})
            series.points.append(point(series.points.size(), rooms));
        const QList<RaceSeries::Odds> odds = series.odds();
        QCOMPARE(odds.size(), 1);
        QCOMPARE(odds.first().races, 5);
        QCOMPARE(odds.first().overbooked, 3);
        QCOMPARE(odds.first().incorrect, 3);
        QCOMPARE(odds.first().rooms, (QList<qint64>{0, 0, 3, 7, 9}));
        const QJsonObject json = series.json().first().toObject();
        QCOMPARE(json.value(u"share").toDouble(), 0.6);
        QCOMPARE(json.value(u"interval_95").toArray().size(), 2);
    }

    /** What is kept says the same again. */
    void backFromJson()
    {
        for (const WorkloadField *knob :
             {SeriesPlan::knobNamed(u"hold"_s), SeriesPlan::knobNamed({})}) {
            RaceSeries series{knob, {point(0, 7), point(5, 0)}, 3};
            series.points.first().races.first().bookingsPerSecond = 1234.5;
            const std::optional<RaceSeries> back = RaceSeries::fromJson(series.recordJson());
            QVERIFY(back.has_value());
            QCOMPARE(back->knob, knob);
            QVERIFY(back->isStopped());
            QCOMPARE(back->rows(), series.rows());
            QCOMPARE(back->summary(), series.summary());
        }
        QVERIFY(!RaceSeries::fromJson({}));
        QVERIFY(!RaceSeries::fromJson({{u"knob"_s, u"seed"_s}}));
        // Every point has the same strategies, and no figure is out of its range.
        RaceSeries series{SeriesPlan::knobNamed(u"hold"_s), {point(0, 7), point(5, 0)}, 2};
        series.points.last().races.clear();
        QVERIFY(!RaceSeries::fromJson(series.recordJson()));
        series.points.last() = point(5, 0);
        series.points.last().races.first().strategy = u"atomic"_s;
        QVERIFY(!RaceSeries::fromJson(series.recordJson()));
        series.points.last() = point(5, -100);
        QCOMPARE(RaceSeries::fromJson(series.recordJson())->odds().first().rooms.first(), 0);
    }

    void summary()
    {
        RaceSeries series{nullptr, {point(1, 7), point(2, 0)}, 2};
        for (RaceSeries::Point &each : series.points)
            each.races.first().title = u"Naive"_s;
        QCOMPARE(series.summary(), u"2 races: Naive overbooked in 1"_s);
        series.knob = SeriesPlan::knobNamed(u"hold"_s);
        series.planned = 5;
        QCOMPARE(series.summary(),
                 u"2 races, hold 1, 2 (stopped, 5 were asked for): Naive overbooked in 1"_s);
    }

    /** Of attempts that had to be made again, and of nothing else. */
    void timeForNothing()
    {
        constexpr RaceTime ms = 1'000'000;
        Recording recording(someRace());
        recording.append(std::vector{
            attemptAt(0, 10, Outcome::Booked), attemptAt(0, 30, Outcome::Conflict),
            attemptAt(5, 25, Outcome::SerializationFailure), attemptAt(10, 50, Outcome::SoldOut)});
        recording.setState(Recording::State::Finished);
        const SeriesRace race = SeriesRace::of(recording);
        QCOMPARE(race.conflicts, 2);
        QCOMPARE(race.forNothing, 50. / 100);
        QCOMPARE(race.seconds, double(50 * ms) / 1e9);
    }
};

QTEST_APPLESS_MAIN(tst_RaceSeries)

#include "tst_raceseries.moc"
