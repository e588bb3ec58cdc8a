// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/inventory.h"
#include "tests/support/chartprobe.h"
#include "tests/support/offscreen.h"
#include "ui/chart/hotelbarchart.h"

#include <QBarSet>
#include <QChart>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedBarSeries>
#include <QTest>
#include <QValueAxis>

using namespace lastroom;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<BarGroup> groups(int hotels, const Theme &theme = Theme::light())
{
    QStringList names;
    for (int hotel = 0; hotel < hotels; ++hotel)
        names.append(Inventory::hotelName(hotel));
    QList<BarGroup> result;
    for (const QString &title : {u"Naive"_s, u"Atomic"_s, u"Pessimistic"_s, u"Optimistic"_s})
        result.append({title, theme.strategy(int(result.size())), names});
    return result;
}

Frame frame(const QList<qint64> &reserved, qint64 contracted = 200, qint64 locked = 0)
{
    Frame result;
    result.started = true;
    for (const qint64 rooms : reserved)
        result.hotels.append({contracted, locked, rooms, rooms});
    return result;
}

/** Values of a set, of the slots that have a bar. */
QList<qreal> bars(const HotelBarChart &chart, const QString &set)
{
    const auto *series = qobject_cast<QStackedBarSeries *>(chart.chart()->series().constFirst());
    const QList<QBarSet *> sets = series->barSets();
    QList<qreal> values;
    for (const QBarSet *each : sets) {
        if (each->label() != set)
            continue;
        for (int slot = 0; slot < each->count(); ++slot)
            values.append(each->at(slot));
    }
    return values;
}

} // namespace

/** Figures of the bar chart, as its series have them, and its manners under a mouse. */
class tst_HotelBarChart : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnWarnings(); }

    void showsEachHotelOfEachStrategy();
    void splitsWhatIsBeyondTheContract();
    void stacksLockedRoomsBelow();
    void countsTheLedgerWhereItIsGreater();
    void isEmptyBeforeARace();
    void keepsItsAxisInSteps();
    void survivesClicks();
    void leavesTheWheelToItsSurroundings();
    void tellsFiguresInToolTip();
    void staysReadableWithFiftyHotels();
    void recolours();
    void rulesLockedRooms();
    void describesItself();
    void growsWithTheText();
};

void tst_HotelBarChart::showsEachHotelOfEachStrategy()
{
    HotelBarChart chart;
    chart.setGroups(groups(3));
    chart.show({frame({10, 20, 30}), frame({40, 50, 60}), frame({1, 2, 3}), frame({4, 5, 6})});
    QCOMPARE(bars(chart, u"Naive"_s),
             (QList<qreal>{10, 20, 30, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
    QCOMPARE(bars(chart, u"Optimistic"_s),
             (QList<qreal>{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 5, 6}));
    chart.show({frame({11, 20, 30}), frame({40, 50, 60}), frame({1, 2, 3}), frame({4, 5, 6})});
    QCOMPARE(bars(chart, u"Naive"_s).first(), 11.);
}

void tst_HotelBarChart::splitsWhatIsBeyondTheContract()
{
    HotelBarChart chart;
    chart.setGroups({groups(3).first()});
    chart.show({frame({200, 205, 206})});
    QCOMPARE(bars(chart, u"Naive"_s), (QList<qreal>{200, 200, 200}));
    QCOMPARE(bars(chart, u"overbooked"_s), (QList<qreal>{0, 5, 6}));
}

void tst_HotelBarChart::stacksLockedRoomsBelow()
{
    HotelBarChart chart;
    chart.setGroups({groups(2).first()});
    chart.show({frame({100, 195}, 200, 20)});
    QCOMPARE(bars(chart, u"locked"_s), (QList<qreal>{20, 20}));
    QCOMPARE(bars(chart, u"Naive"_s), (QList<qreal>{100, 180}));
    QCOMPARE(bars(chart, u"overbooked"_s), (QList<qreal>{0, 15}));
}

void tst_HotelBarChart::countsTheLedgerWhereItIsGreater()
{
    HotelBarChart chart;
    chart.setGroups({groups(1).first()});
    Frame hidden = frame({200});
    hidden.hotels[0].ledger = 207;
    chart.show({hidden});
    QCOMPARE(bars(chart, u"overbooked"_s), (QList<qreal>{7}));
    hidden.keeps = Keeps::Counter;
    chart.show({hidden});
    QCOMPARE(bars(chart, u"overbooked"_s), (QList<qreal>{0}));
}

void tst_HotelBarChart::isEmptyBeforeARace()
{
    HotelBarChart chart;
    chart.setTheme(Theme::light());
    chart.resize(900, 300);
    chart.setGroups(groups(3));
    chart.show({Frame(), Frame(), Frame(), Frame()});
    QCOMPARE(pixelsOf(chart.grab().toImage(), Theme::light().strategy(0)), 0);
    chart.show({frame({10, 20, 30})});
    QVERIFY(pixelsOf(chart.grab().toImage(), Theme::light().strategy(0)) > 1000);
    chart.setGroups(groups(3));
    QCOMPARE(pixelsOf(chart.grab().toImage(), Theme::light().strategy(0)), 0);
}

void tst_HotelBarChart::keepsItsAxisInSteps()
{
    HotelBarChart chart;
    chart.setGroups({groups(3).first()});
    chart.show({frame({0, 0, 0})});
    const auto *axis = qobject_cast<QValueAxis *>(chart.chart()->axes(Qt::Vertical).constFirst());
    QCOMPARE(axis->max(), 250.);
    chart.show({frame({200, 205, 218})});
    QCOMPARE(axis->max(), 250.);
    chart.show({frame({200, 205, 300})});
    QVERIFY(axis->max() >= 300);
    const double greatest = axis->max();
    chart.show({frame({0, 0, 0})});
    QCOMPARE(axis->max(), greatest);
}

void tst_HotelBarChart::survivesClicks()
{
    HotelBarChart chart;
    chart.resize(900, 300);
    static_cast<QWidget &>(chart).show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    const auto click = [&] {
        clickEverywhere(chart, Qt::LeftButton);
        clickEverywhere(chart, Qt::RightButton);
    };
    click();
    chart.setGroups(groups(3));
    chart.show({frame({200, 205, 206})});
    click();
    const QList<qreal> before = bars(chart, u"Naive"_s);
    // Where Qt Charts 6.4 by itself ends in a segmentation fault.
    chart.chart()->hide();
    click();
    // No click has changed what is shown, zoomed into it or hidden a series.
    chart.chart()->show();
    QCOMPARE(bars(chart, u"Naive"_s), before);
    QVERIFY(!chart.chart()->isZoomed());
    for (const QAbstractSeries *series : chart.chart()->series())
        QVERIFY(series->isVisible());
}

void tst_HotelBarChart::leavesTheWheelToItsSurroundings()
{
    QScrollArea area;
    auto *chart = new HotelBarChart;
    chart->setFixedSize(400, 900);
    area.setWidget(chart);
    area.resize(420, 300);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    QWheelEvent event({50, 50}, chart->viewport()->mapToGlobal(QPointF(50, 50)), {}, {0, -120},
                      Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(chart->viewport(), &event);
    QVERIFY(!event.isAccepted() || area.verticalScrollBar()->value() > 0);
}

void tst_HotelBarChart::tellsFiguresInToolTip()
{
    HotelBarChart chart;
    chart.resize(900, 300);
    static_cast<QWidget &>(chart).show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    chart.setGroups({BarGroup{u"Naive"_s, Qt::blue, {u"<i>Ritz</i>"_s, u"Adlon"_s}}});
    chart.show({frame({200, 1205}, 1000, 20)});
    chart.grab();
    const QRectF plot = chart.chart()->plotArea();
    const QString text = toolTipAt(
        *chart.viewport(), QPointF(plot.left() + plot.width() * 0.75, plot.center().y()).toPoint());
    QVERIFY2(text.contains(u"Naive, Adlon"_s), qPrintable(text));
    for (const QString &figure : {u"1,000"_s, u"20"_s, u"1,205"_s, u"225"_s})
        QVERIFY2(text.contains(u'>' + figure + u'<'), qPrintable(figure));
    const QString other = toolTipAt(
        *chart.viewport(), QPointF(plot.left() + plot.width() * 0.25, plot.center().y()).toPoint());
    QVERIFY(other.contains(u"&lt;i&gt;Ritz"_s));
}

void tst_HotelBarChart::staysReadableWithFiftyHotels()
{
    HotelBarChart chart;
    chart.setTheme(Theme::light());
    chart.resize(1100, 300);
    chart.setGroups(groups(50));
    std::vector<Frame> frames;
    for (int group = 0; group < 4; ++group)
        frames.push_back(frame(QList<qint64>(50, group == 0 ? 240 : 200)));
    chart.show(frames);
    QCOMPARE(bars(chart, u"overbooked"_s).count(40), 50);
    const QImage picture = chart.grab().toImage();
    for (int group = 0; group < 4; ++group)
        QVERIFY(pixelsOf(picture, Theme::light().strategy(group)) > 5000);
    QVERIFY(pixelsOf(picture, Theme::light().overbooked) > 500);
}

void tst_HotelBarChart::recolours()
{
    HotelBarChart chart;
    chart.resize(900, 300);
    chart.setTheme(Theme::dark());
    chart.setGroups(groups(3, Theme::dark()));
    chart.show({frame({200, 205, 220})});
    const QImage dark = chart.grab().toImage();
    QVERIFY(pixelsOf(dark, Theme::dark().panel) > 50'000);
    // Nothing of the light theme is left but what both have, such as a label.
    QVERIFY(pixelsOf(dark, Theme::light().panel) < 200);
    QVERIFY(Theme::light().panel != Theme::dark().panel);
    chart.setTheme(Theme::light());
    chart.setGroups(groups(3, Theme::light()));
    chart.show({frame({200, 205, 220})});
    const QImage light = chart.grab().toImage();
    QVERIFY(pixelsOf(light, Theme::light().panel) > 50'000);
    QVERIFY(pixelsOf(light, Theme::dark().panel) < 200);
    QVERIFY(pixelsOf(light, Theme::light().overbooked) > 50);
    QVERIFY(pixelsOf(light, Theme::light().strategy(0)) > 1000);
}

/** One of the strategies is grey as they are. */
void tst_HotelBarChart::rulesLockedRooms()
{
    HotelBarChart chart;
    chart.resize(900, 300);
    chart.setGroups(groups(3));
    Frame locked = frame({200, 200, 200});
    locked.hotels[1].locked = 120;
    chart.show({locked});
    const QImage picture = chart.grab().toImage();
    int most = 0; // lines in one column of the picture
    for (int x = 0; x < picture.width(); ++x) {
        int begun = 0;
        for (int y = 1; y < picture.height(); ++y) {
            const bool isLocked = picture.pixelColor(x, y) == Theme::light().locked;
            const bool wasLocked = picture.pixelColor(x, y - 1) == Theme::light().locked;
            begun += isLocked && !wasLocked ? 1 : 0;
        }
        most = std::max(most, begun);
    }
    QVERIFY2(most > 5, qPrintable(QString::number(most)));
}

void tst_HotelBarChart::describesItself()
{
    HotelBarChart chart;
    QVERIFY(!chart.accessibleName().isEmpty());
    chart.setGroups({groups(3).first()});
    chart.show({frame({200, 205, 206})});
    QCOMPARE(chart.description(), u"Naive: 611 of 600 rooms reserved, 11 overbooked."_s);
}

void tst_HotelBarChart::growsWithTheText()
{
    HotelBarChart chart;
    chart.setGroups(groups(3));
    chart.show({frame({200, 205, 290})});
    chart.resize(600, 10);
    static_cast<QWidget &>(chart).show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    const int before = chart.height();
    QVERIFY(chart.chart()->plotArea().height() > 20);
    applyTheme(*qApp, Theme::dark(), 150);
    QTRY_VERIFY(chart.height() > before);
    QTRY_VERIFY(chart.chart()->plotArea().height() > 30);
    applyTheme(*qApp, Theme::light(), 100);
    QTRY_COMPARE(chart.minimumHeight(), before);
}

int main(int argc, char **argv)
{
    return runWidgetTest<tst_HotelBarChart>(argc, argv);
}

#include "tst_hotelbarchart.moc"
