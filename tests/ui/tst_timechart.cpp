// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/chartprobe.h"
#include "tests/support/offscreen.h"
#include "ui/chart/nicescale.h"
#include "ui/chart/timechart.h"

#include <QChart>
#include <QLineSeries>
#include <QSignalSpy>
#include <QTest>
#include <QValueAxis>

using namespace lastroom;
using namespace Qt::Literals::StringLiterals;

namespace {

const QList<QPointF> naive{{0, 0}, {0.1, 400}, {0.2, 611}};
const QList<QPointF> optimistic{{0, 0}, {0.3, 600}};

QLineSeries *line(const TimeChart &chart, const QString &name)
{
    const QList<QAbstractSeries *> all = chart.chart()->series();
    for (QAbstractSeries *series : all) {
        if (series->name() == name)
            return qobject_cast<QLineSeries *>(series);
    }
    return nullptr;
}

void fill(TimeChart &chart)
{
    chart.setLines({{u"Naive"_s, Qt::blue}, {u"Optimistic"_s, Qt::magenta}});
    chart.setContracted(600);
    chart.show({naive, optimistic}, {QPointF(0.15, 602), std::nullopt}, 0.391, 0.2);
}

QPoint pointAt(const TimeChart &chart, double share)
{
    const QRectF plot = chart.chart()->plotArea();
    return QPointF(plot.left() + share * plot.width(), plot.center().y()).toPoint();
}

} // namespace

/** Lines, contract and cursor of the time chart, as its series have them, and its mouse. */
class tst_TimeChart : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnWarnings(); }

    void showsLinesAndContract();
    void leavesUnchangedLinesAlone();
    void axesMoveInSteps();
    void isEmptyBeforeARace();
    void choosesTime();
    void survivesClicks();
    void tellsFiguresInToolTip();
    void describesItself();
    void isInTheColoursOfTheTheme();
    void findsNiceSteps_data();
    void findsNiceSteps();
};

void tst_TimeChart::showsLinesAndContract()
{
    TimeChart chart;
    fill(chart);
    QCOMPARE(line(chart, u"Naive"_s)->points(), naive);
    QCOMPARE(line(chart, u"Optimistic"_s)->points(), optimistic);
    QCOMPARE(line(chart, u"contracted"_s)->points(), (QList<QPointF>{{0, 600}, {0.4, 600}}));
    chart.setLines({{u"Atomic"_s, Qt::cyan}});
    QCOMPARE(line(chart, u"Naive"_s), nullptr);
    QVERIFY(line(chart, u"Atomic"_s)->points().isEmpty());
}

void tst_TimeChart::leavesUnchangedLinesAlone()
{
    TimeChart chart;
    fill(chart);
    const QSignalSpy replaced(line(chart, u"Naive"_s), &QXYSeries::pointsReplaced);
    chart.show({naive, optimistic}, {QPointF(0.15, 602), std::nullopt}, 0.391, 0.3);
    QCOMPARE(replaced.count(), 0);
    chart.show({optimistic, optimistic}, {}, 0.391, 0.3);
    QCOMPARE(replaced.count(), 1);
}

void tst_TimeChart::axesMoveInSteps()
{
    TimeChart chart;
    fill(chart);
    const auto *time = qobject_cast<QValueAxis *>(chart.chart()->axes(Qt::Horizontal).constFirst());
    const auto *rooms = qobject_cast<QValueAxis *>(chart.chart()->axes(Qt::Vertical).constFirst());
    QCOMPARE(time->max(), 0.4);
    QCOMPARE(rooms->max(), 700.);
    const QSignalSpy moved(time, &QValueAxis::rangeChanged);
    chart.show({naive, optimistic}, {}, 0.392, 0.2);
    chart.show({naive, optimistic}, {}, 0.399, 0.2);
    QCOMPARE(moved.count(), 0);
    chart.show({naive, optimistic}, {}, 0.41, 0.2);
    QCOMPARE(moved.count(), 1);
}

void tst_TimeChart::isEmptyBeforeARace()
{
    TimeChart chart;
    chart.setTheme(Theme::light());
    chart.resize(900, 260);
    chart.setLines({{u"Naive"_s, Qt::blue}});
    chart.show({{}}, {}, 0, 0);
    // A few pixels at the rims of letters have any colour.
    QVERIFY(pixelsOf(chart.grab().toImage(), Theme::light().overbookedTint) < 50);
    fill(chart);
    QVERIFY(pixelsOf(chart.grab().toImage(), Theme::light().overbookedTint) > 1000);
}

void tst_TimeChart::choosesTime()
{
    TimeChart chart;
    chart.resize(900, 260);
    static_cast<QWidget &>(chart).show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QSignalSpy chosen(&chart, &TimeChart::timeChosen);
    QTest::mouseClick(chart.windowHandle(), Qt::LeftButton, {}, {450, 130});
    QCOMPARE(chosen.count(), 0); // empty

    fill(chart);
    chart.grab();
    QTest::mousePress(chart.viewport(), Qt::LeftButton, {}, pointAt(chart, 0.5));
    QCOMPARE(chosen.count(), 1);
    QVERIFY(qAbs(chosen.last().first().value<RaceTime>() - 200'000'000) < 1'000'000);
    QTest::mouseMove(chart.viewport(), pointAt(chart, 0.75));
    QTRY_VERIFY(qAbs(chosen.last().first().value<RaceTime>() - 300'000'000) < 1'000'000);
    QTest::mouseMove(chart.viewport(), pointAt(chart, 2));
    QTRY_COMPARE(chosen.last().first().value<RaceTime>(), RaceTime(400'000'000));
    QTest::mouseRelease(chart.viewport(), Qt::LeftButton, {}, pointAt(chart, 0.9));
    const auto before = chosen.count();
    QTest::mouseMove(chart.viewport(), pointAt(chart, 0.1));
    QCOMPARE(chosen.count(), before);
}

void tst_TimeChart::survivesClicks()
{
    TimeChart chart;
    chart.resize(900, 260);
    static_cast<QWidget &>(chart).show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    for (const bool filled : {false, true}) {
        if (filled)
            fill(chart);
        clickEverywhere(chart, Qt::LeftButton);
        clickEverywhere(chart, Qt::RightButton);
    }
    // Where Qt Charts 6.4 by itself ends in a segmentation fault.
    chart.chart()->hide();
    clickEverywhere(chart, Qt::RightButton);
    // No click has zoomed into what is shown, or hidden a line.
    chart.chart()->show();
    QVERIFY(!chart.chart()->isZoomed());
    QVERIFY(!chart.chart()->series().isEmpty());
    for (const QAbstractSeries *series : chart.chart()->series())
        QVERIFY(series->isVisible());
}

void tst_TimeChart::tellsFiguresInToolTip()
{
    TimeChart chart;
    chart.resize(900, 260);
    static_cast<QWidget &>(chart).show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    fill(chart);
    chart.grab();
    const QString text = toolTipAt(*chart.viewport(), pointAt(chart, 0.6));
    QVERIFY2(text.contains(u"Naive"_s) && text.contains(u">611<"_s), qPrintable(text));
    QVERIFY2(text.contains(u"0.24"_s), qPrintable(text));
}

void tst_TimeChart::describesItself()
{
    TimeChart chart;
    QVERIFY(!chart.accessibleName().isEmpty());
    fill(chart);
    QCOMPARE(chart.description(),
             u"Naive: 611 of 600 rooms reserved. First overbooking at 0.150 s. Optimistic: 600 of "
             u"600 rooms reserved."_s);
}

void tst_TimeChart::isInTheColoursOfTheTheme()
{
    TimeChart chart;
    chart.resize(900, 260);
    chart.setTheme(Theme::dark());
    fill(chart);
    QVERIFY(pixelsOf(chart.grab().toImage(), Theme::dark().overbookedTint) > 1000);
    chart.setTheme(Theme::light());
    const QImage light = chart.grab().toImage();
    QVERIFY(pixelsOf(light, Theme::light().overbookedTint) > 1000);
    QVERIFY(pixelsOf(light, Theme::light().overbooked) > 30); // the mark
    QVERIFY(pixelsOf(light, Theme::light().link) > 100); // the cursor
}

void tst_TimeChart::findsNiceSteps_data()
{
    QTest::addColumn<double>("length");
    QTest::addColumn<int>("most");
    QTest::addColumn<double>("step");
    QTest::newRow("rooms") << 690. << 5 << 200.;
    QTest::newRow("third of a second") << 0.3 << 3 << 0.1;
    QTest::newRow("hour") << 3600. << 6 << 1000.;
    QTest::newRow("nothing") << 0. << 6 << 1.;
    QTest::newRow("one") << 1. << 1 << 1.;
}

void tst_TimeChart::findsNiceSteps()
{
    QFETCH(const double, length);
    QFETCH(const int, most);
    QTEST(niceStep(length, most), "step");
}

int main(int argc, char **argv)
{
    return runWidgetTest<tst_TimeChart>(argc, argv);
}

#include "tst_timechart.moc"
