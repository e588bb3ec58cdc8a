// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/racefile.h"
#include "core/record/recordstore.h"
#include "tests/support/testing.h"
#include "tests/support/windowfixture.h"
#include "ui/control/choicebox.h"
#include "ui/control/messageline.h"
#include "ui/control/noticebar.h"
#include "ui/control/numberbox.h"
#include "ui/figure/figureview.h"
#include "ui/page/strategyshelf.h"
#include "ui/series/plotscale.h"
#include "ui/series/seriesdialog.h"

#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>

using namespace lastroom;

/** Odds and sweeps in the window: chosen, run, stopped, kept and opened again. */
class tst_Series : public QObject
{
    Q_OBJECT

    std::shared_ptr<Database> m_database;
    QTemporaryDir m_folder;
    std::unique_ptr<StrategyShelf> m_shelf;
    std::unique_ptr<RacePage> m_page;

    SeriesDialog *dialog() const { return m_page->findChild<SeriesDialog *>(); }

    template <typename T> T *find(const char *name) const
    {
        return dialog()->findChild<T *>(QString::fromLatin1(name));
    }

    void open()
    {
        m_page->findChild<QAction *>(u"series"_s)->trigger();
        QVERIFY(dialog());
    }

    void choose(int what) { find<ChoiceBox>("seriesWhat")->setCurrentIndex(what); }

    void click(const char *button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }

    void waitForEnd() { QTRY_VERIFY_WITH_TIMEOUT(!dialog()->isRunning(), 60'000); }

    QList<QStringList> shown() const { return find<FigureView>("seriesView")->figure()->data(); }

    RecordStore store() const { return RecordStore(m_folder.path()); }

private slots:

    void initTestCase() { m_database = testDatabase(); }

    void cleanupTestCase() { m_database.reset(); }

    void init()
    {
        failOnWarnings();
        m_shelf = std::make_unique<StrategyShelf>(StrategyLibrary::load({}).value());
        m_page = std::make_unique<RacePage>(m_database, m_shelf.get(), Settings(), m_folder.path());
        m_page->setTheme({});
        m_page->resize(1280, 900);
        m_page->show();
        m_page->sidebar()->inventory()->setInventory(Inventory::uniform(1, 8), QString());
        Workload workload;
        workload.clients = 4;
        workload.pauseMost = 0;
        m_page->sidebar()->load()->setWorkload(workload);
        m_page->sidebar()->strategies()->setChecked({u"pessimistic"_s, u"optimistic"_s});
    }

    void cleanup()
    {
        m_page.reset();
        m_shelf.reset();
        for (const RecordSummary &record : store().list().records)
            QFile::remove(record.path);
    }

    void odds()
    {
        open();
        QVERIFY(!find<FigureView>("seriesView")->isVisible());
        QVERIFY(!find<QPushButton>("seriesSave")->isEnabled());
        find<NumberBox>("seriesCount")->setValue(3);
        click("seriesRun");
        QVERIFY(dialog()->isRunning());
        QVERIFY(find<QPushButton>("seriesStop")->isVisible());
        waitForEnd();
        // Three races of each, and none of them with a room too many.
        const QString none = u"0"_s;
        QCOMPARE(shown().mid(1),
                 (QList<QStringList>{{u"pessimistic"_s, none, u"3"_s},
                                     {u"optimistic"_s, none, u"3"_s}}));
        QVERIFY(find<QPushButton>("seriesSave")->isEnabled());
        QTRY_COMPARE(store().list().records.size(), 1);
        QCOMPARE(store().list().records.first().series,
                 u"3 races: Pessimistic overbooked in 0, Optimistic in 0"_s);
    }

    void sweepAndOpenAgain()
    {
        open();
        choose(2);
        find<QLineEdit>("seriesValues")->setText(u"1, 3"_s);
        QTest::keyClick(find<QLineEdit>("seriesValues"), Qt::Key_Return);
        waitForEnd();
        QCOMPARE(shown().size(), 1 + 2 * 2);
        QCOMPARE(shown().at(3).mid(0, 3), (QStringList{u"3"_s, u"pessimistic"_s, u"correct"_s}));
        const QList<QStringList> before = shown();
        QTRY_COMPARE(store().list().records.size(), 1);
        click("seriesStop"); // not there any more, and nothing happens
        dialog()->reject();
        QTRY_VERIFY(!dialog());

        m_page->open(store().list().records.first().path);
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), 30'000);
        QCOMPARE(shown(), before);
        QCOMPARE(find<ChoiceBox>("seriesWhat")->currentIndex(), 2);
        QCOMPARE(find<QLineEdit>("seriesValues")->text(), u"1, 3"_s);
    }

    /** What was over until then counts, what was under way does not, and it says so. */
    void stopped()
    {
        open();
        find<NumberBox>("seriesCount")->setValue(SeriesPlan::mostRaces);
        click("seriesRun");
        QTRY_VERIFY_WITH_TIMEOUT(find<FigureView>("seriesView")->isVisible(), 60'000);
        click("seriesStop");
        QTRY_VERIFY_WITH_TIMEOUT(!dialog()->isRunning(), 5'000);
        QTRY_COMPARE(store().list().records.size(), 1);
        const Result<RaceRecord> kept = RaceFile::read(store().list().records.first().path);
        VERIFY_RESULT(kept);
        QVERIFY(kept->series->isStopped());
        QCOMPARE(kept->series->planned, SeriesPlan::mostRaces);
        for (const RaceSeries::Point &point : kept->series->points) {
            for (const SeriesRace &race : point.races)
                QCOMPARE(race.verdict, Verdict::Correct);
        }
    }

    void closedWhileItRuns()
    {
        open();
        find<NumberBox>("seriesCount")->setValue(SeriesPlan::mostRaces);
        click("seriesRun");
        dialog()->reject();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), 5'000);
        QVERIFY(m_page->isIdle());
    }

    void wrongValues()
    {
        open();
        choose(3);
        auto *values = find<QLineEdit>("seriesValues");
        auto *message = dialog()->findChild<MessageLine *>();
        for (const QString &wrong : {u"1, x"_s, u""_s, u"-5"_s, u"1;2"_s}) {
            values->setText(wrong);
            click("seriesRun");
            QVERIFY2(!dialog()->isRunning(), qPrintable(wrong));
            QVERIFY2(!message->text().isEmpty(), qPrintable(wrong));
        }
        QTest::keyClick(values, Qt::Key_1);
        QVERIFY(message->text().isEmpty());
    }

    /** From zero, or in powers of ten where small values would look like nothing. */
    void scales()
    {
        const PlotScale linear({0, 37});
        QVERIFY(!linear.isLogarithmic());
        QCOMPARE(linear.ticks(), (QList<double>{0, 10, 20, 30, 40}));
        QCOMPARE(linear.shareOf(20), 0.5);
        const PlotScale powers({3, 2500});
        QVERIFY(powers.isLogarithmic());
        QCOMPARE(powers.ticks(), (QList<double>{1, 10, 100, 1000, 10'000}));
        QCOMPARE(powers.shareOf(100), 0.5);
        // Zero has no logarithm, and nothing at all has an axis too.
        QVERIFY(!PlotScale({0, 2500}).isLogarithmic());
        QVERIFY(PlotScale({}).ticks().size() >= 2);
        QVERIFY(PlotScale({0, 0}).ticks().size() >= 2);
        QCOMPARE(PlotScale::text(0.05), u"0.05"_s);
        QCOMPARE(PlotScale::text(2.5), u"2.5"_s);
        QCOMPARE(PlotScale::text(10'000), u"10,000"_s);
    }
};

int main(int argc, char **argv)
{
    return runWidgetTest<tst_Series>(argc, argv);
}

#include "tst_series.moc"
