// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/chartprobe.h"
#include "tests/support/offscreen.h"
#include "ui/chart/hotelbarchart.h"

#include <QChart>
#include <QSignalSpy>
#include <QTest>

using namespace lastroom;
using namespace Qt::StringLiterals;

/** Four strategies, three hotels. */
static QList<BarGroup> groups()
{
    const QStringList hotels{u"Hotel A"_s, u"Hotel B"_s, u"Hotel C"_s};
    QList<BarGroup> result;
    for (const QString &title : {u"Naive"_s, u"Atomic"_s, u"Pessimistic"_s, u"Optimistic"_s})
        result.append({title, Theme::light().strategy(int(result.size())), hotels});
    return result;
}

/** All hotels as much as contracted, and the first so many more. */
static std::vector<Frame> frames(qint64 contracted, qint64 beyond)
{
    Frame sold;
    sold.started = true;
    for (int hotel = 0; hotel < 3; ++hotel)
        sold.hotels.append({contracted, 0, contracted, contracted});
    std::vector<Frame> result(4, sold);
    result.front().hotels.front() = {contracted, 0, contracted + beyond, contracted + beyond};
    return result;
}

/** What is beyond the contract, drawn a second time. */
class tst_Enlargement : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnWarnings(); }

    void theFewBeyondTheContractAreSeen_data()
    {
        QTest::addColumn<qint64>("contracted");
        QTest::addColumn<qint64>("beyond");
        QTest::addColumn<bool>("isEnlarged");
        QTest::newRow("1 of 200") << qint64(200) << qint64(1) << true;
        QTest::newRow("9 of 200") << qint64(200) << qint64(9) << true;
        QTest::newRow("90 of 200") << qint64(200) << qint64(90) << false;
        QTest::newRow("3 of 20,000") << qint64(20000) << qint64(3) << true;
    }

    /** In the chart of a window of 1280x720: taller than a line of writing. */
    void theFewBeyondTheContractAreSeen()
    {
        QFETCH(const qint64, contracted);
        QFETCH(const qint64, beyond);
        QFETCH(const bool, isEnlarged);
        HotelBarChart chart;
        chart.resize(900, 230);
        chart.setGroups(groups());
        chart.show(frames(contracted, beyond));
        const QImage image = chart.grab().toImage();
        // The legend at the right has the colour of the stripes, too.
        int first = image.height();
        int last = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width() / 3; ++x) {
                if (pixelsOf(image.copy(x, y, 1, 1), Theme::light().overbooked) > 0) {
                    first = std::min(first, y);
                    last = std::max(last, y);
                }
            }
        }
        QCOMPARE_GE(last - first, 1.5 * QFontMetrics(chart.font()).height());
        QSignalSpy chosen(&chart, &HotelBarChart::overbookedChosen);
        const QRectF plot = chart.chart()->plotArea();
        QTest::mouseClick(chart.viewport(), Qt::LeftButton, {},
                          {int(plot.left() + plot.width() / 30), first + 8});
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first(), (QVariantList{0, 0}));
        QCOMPARE(plot.top() > chart.height() * 0.3, isEnlarged);
    }

    /** It is there while it is needed, and takes nothing away before and after. */
    void theStripComesAndGoes()
    {
        HotelBarChart chart;
        chart.resize(900, 300);
        chart.setGroups(groups());
        chart.show(frames(200, 0));
        static_cast<QWidget &>(chart).show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        const auto plotTop = [&] { return chart.chart()->plotArea().top(); };
        const double top = plotTop();
        chart.show(frames(200, 3));
        QTRY_COMPARE_GT(plotTop(), top + 30);
        chart.show(frames(200, 80));
        QTRY_COMPARE(plotTop(), top);
        chart.show(frames(200, 3));
        // Too low for both.
        chart.resize(900, 120);
        QTRY_COMPARE(plotTop(), top);
    }
};

int main(int argc, char *argv[])
{
    return runWidgetTest<tst_Enlargement>(argc, argv);
}

#include "tst_enlargement.moc"
