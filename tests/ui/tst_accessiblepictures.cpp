// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/race/connectiontimes.h"
#include "tests/support/accessibles.h"
#include "tests/support/explorefixture.h"
#include "tests/support/figures.h"
#include "tests/support/gate.h"
#include "tests/support/stepwindow.h"
#include "tests/support/windowfixture.h"
#include "ui/chart/hotelbarchart.h"
#include "ui/chart/timechart.h"
#include "ui/figure/figureview.h"
#include "ui/figure/sheetview.h"
#include "ui/race/raceacts.h"
#include "ui/race/strategycard.h"
#include "ui/recording/actlanes.h"
#include "ui/recording/actpanel.h"
#include "ui/recording/connectionstrips.h"
#include "ui/recording/gapchooser.h"

using namespace lastroom;

/** What is drawn of real races, schedules and orders, read as a screen reader reads it, and held
 * against what was recorded. */
class tst_AccessiblePictures : public QObject
{
    Q_OBJECT

    std::shared_ptr<Database> m_database;
    std::unique_ptr<MicroscopeWindow> m_window;

    template <typename T> T *find() const { return m_window->findChild<T *>(); }

    const Recording &recording() const
    {
        return m_window->racePage()->monitor()->recordings().front();
    }

    /** Two rooms in each of two hotels: eight clients find the first hotel's free, then take them.
     */
    void race()
    {
        const Strategy gated = Gate::in(builtIn(u"naive"_s), u"check"_s);
        WindowOptions options = optionsFor(m_database);
        options.library = options.library.with(gated);
        m_window = std::make_unique<MicroscopeWindow>(options);
        m_window->resize(1280, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->shelf()->setShown(gated.name, true);
        RaceSidebar *sidebar = m_window->racePage()->sidebar();
        sidebar->inventory()->setInventory(Inventory::uniform(2, 2), QString());
        Workload workload;
        workload.clients = 8;
        workload.bookingMost = 1;
        workload.servers = 1;
        workload.connections = 8;
        sidebar->load()->setWorkload(workload);
        sidebar->strategies()->setChecked({gated.name});
        Gate gate(*m_database->settings());
        m_window->racePage()->run();
        QVERIFY(gate.waitFor(8));
        gate.open();
        QVERIFY(waitForEnd(*m_window));
        QVERIFY(!recording().overbookings().empty());
    }

private slots:

    void initTestCase() { m_database = testDatabase(); }

    void cleanupTestCase() { m_database.reset(); }

    void init() { failOnWarnings(); }

    void cleanup() { m_window.reset(); }

    void charts()
    {
        race();
        const Frame end = recording().frameAt(recording().length());
        const QList<QStringList> bars = readTable(find<HotelBarChart>());
        QCOMPARE(bars.size(), 3);
        QCOMPARE(bars.at(0),
                 (QStringList{u"strategy"_s, u"hotel"_s, u"contracted"_s, u"locked"_s,
                              u"reserved"_s, u"ledger"_s, u"overbooked"_s}));
        for (int hotel = 0; hotel < 2; ++hotel) {
            const HotelRecords &records = end.hotels.at(hotel);
            QCOMPARE(
                bars.at(hotel + 1),
                (QStringList{u"Naive"_s, hotel == 0 ? u"Hotel A"_s : u"Hotel B"_s, u"2"_s, u"0"_s,
                             QString::number(records.reserved), QString::number(records.ledger),
                             QString::number(end.overbooked(records))}));
        }
        QVERIFY(readDescription(find<HotelBarChart>())
                    .startsWith(u"Naive: %1 of 4 rooms reserved, %2 overbooked.\nO shows"_s
                                    .arg(end.reserved())
                                    .arg(end.overbooked())));

        const QList<QStringList> lines = readTable(find<TimeChart>());
        QCOMPARE(lines.first(), (QStringList{u"seconds"_s, u"Naive"_s}));
        QCOMPARE(lines.last().at(1), QString::number(end.reserved()));
        QVERIFY(readDescription(find<TimeChart>()).contains(u"First overbooking at "));

        const QList<QStringList> card = readTable(find<StrategyCard>());
        QCOMPARE(card.at(0), QStringList{u"Naive"_s});
        QCOMPARE(card.at(1), QStringList{u"%1 overbooked"_s.arg(end.overbooked())});
    }

    /** The table follows the moment that is shown. */
    void chartsAtAnotherMoment()
    {
        race();
        QAccessibleInterface *reserved
            = accessibleOf(find<HotelBarChart>())->tableInterface()->cellAt(0, 4);
        const QString atEnd = reserved->text(QAccessible::Name);
        m_window->racePage()->stage()->replayBar()->setTime(0);
        QCOMPARE(reserved->text(QAccessible::Name), u"0"_s);
        m_window->racePage()->stage()->replayBar()->setTime(recording().length());
        QCOMPARE(reserved->text(QAccessible::Name), atEnd);
    }

    void lanes()
    {
        race();
        QTest::keyClick(m_window.get(), Qt::Key_O);
        const CaughtInTheAct &act = find<ActPanel>()->act();
        const QList<QStringList> rows = readTable(find<ActLanes>());
        QCOMPARE(rows.at(0),
                 (QStringList{u"client"_s, u"rooms"_s, u"statement"_s, u"sent, ms"_s,
                              u"answered, ms"_s, u"part"_s}));
        qsizetype row = 0;
        for (const ActLane &lane : act.lanes) {
            for (std::size_t at = 0; at < lane.statements.size(); ++at) {
                ++row;
                QCOMPARE(rows.at(row).at(0), QString::number(lane.attempt.client + 1));
                QCOMPARE(rows.at(row).at(2), lane.names.at(qsizetype(at)));
                QCOMPARE(rows.at(row).at(4),
                         QString::number(seconds(lane.statements.at(at).end) * 1000, 'f', 4));
                if (int(at) == lane.effect)
                    QCOMPARE(rows.at(row).at(5), u"made its booking visible"_s);
            }
        }
        QCOMPARE(rows.size(), row + 1);
    }

    void connections()
    {
        race();
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        const RacePlan &plan = m_window->racePage()->monitor()->plan();
        const ConnectionTimes times(recording(), plan.strategies, recording().length(), 100);
        const QList<QStringList> rows = readTable(find<ConnectionStrips>());
        QCOMPARE(rows.size(), 9);
        QCOMPARE(rows.at(0),
                 (QStringList{u"connection"_s, u"looking, %"_s, u"waiting for a lock, %"_s,
                              u"working, %"_s, u"between statements, %"_s, u"resting, %"_s,
                              u"holds now"_s}));
        for (int connection = 0; connection < 8; ++connection) {
            const double resting = times.shares(connection)[std::size_t(Activity::Resting)];
            QCOMPARE(rows.at(connection + 1).at(0), QString::number(connection + 1));
            QCOMPARE(rows.at(connection + 1).at(5), QLocale().toString(resting * 100, 'f', 1));
        }
    }

    void board()
    {
        const StepWindow shown(m_database);
        QVERIFY(shown.isReady());
        QVERIFY(readDescription(shown.page->board()).contains(u"press A"_s, Qt::CaseInsensitive));
        QCOMPARE(readTable(shown.page->board()).size(), 1);
        shown.page->showSchedule(u"pessimistic"_s, {}, Schedule::parse(u"A1 B1 A2"_s).value());
        QVERIFY(shown.isReady());
        QCOMPARE(readTable(shown.page->board()),
                 (QList<QStringList>{
                     {u"place"_s, u"client"_s, u"step"_s, u"result"_s, u"waits for"_s,
                      u"releases"_s, u"rooms reserved"_s, u"rooms in the ledger"_s},
                     {u"1"_s, u"Alice"_s, u"check"_s, u"1 row"_s, {}, {}, u"0"_s, u"0"_s},
                     {u"2"_s, u"Bob"_s, u"check"_s, u"waits"_s, u"Alice"_s, {}, u"0"_s, u"0"_s},
                     {u"3"_s, u"Alice"_s, u"take"_s, u"1 row updated"_s, {}, {}, u"0"_s, u"0"_s}}));
        QVERIFY(shown.press(Qt::Key_A));
        QVERIFY(shown.press(Qt::Key_A));
        const QList<QStringList> rows = readTable(shown.page->board());
        QCOMPARE(rows.size(), 6);
        QCOMPARE(rows.last().mid(1, 5),
                 (QStringList{u"Alice"_s, u"commit"_s, rows.last().at(3), {}, u"Bob"_s}));
    }

    void orders()
    {
        ShownPage shown(m_database);
        shown.page->run();
        QVERIFY(shown.waitUntilIdle());
        // Qt's own table: the bar says its parts.
        QAccessibleTableInterface *table = accessibleOf(shown.table())->tableInterface();
        QCOMPARE(table->cellAt(0, ExplorationTableModel::Outcomes)->text(QAccessible::Name),
                 u"Outcomes: Safe 4, Overbooked 12"_s);
        shown.page->choose(u"naive"_s);
        QVERIFY(shown.waitUntilIdle());
        const QList<QStringList> rows = readTable(shown.page->findChild<SchedulePicture *>());
        const ScheduleRecording &order = shown.recording();
        QCOMPARE(rows.size(), order.steps.size() + 1);
        for (qsizetype place = 0; place < order.steps.size(); ++place) {
            const RecordedStep &step = order.steps.at(place);
            QCOMPARE(rows.at(place + 1).mid(1, 3),
                     (QStringList{clientName(step.move.client), step.name, step.resultText()}));
            QCOMPARE(rows.at(place + 1).at(6), QString::number(step.committed->reserved));
        }
    }

    void figures_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<int>("rows");
        QTest::newRow("bars") << u"bars"_s
                              << QStringList{u"strategy"_s,  u"hotel"_s,    u"contracted"_s,
                                             u"locked"_s,    u"reserved"_s, u"ledger"_s,
                                             u"overbooked"_s}
                              << 6;
        QTest::newRow("cards") << u"cards"_s
                               << QStringList{u"strategy"_s,    u"verdict"_s,     u"overbooked"_s,
                                              u"reserved"_s,    u"ledger"_s,      u"bookings/s"_s,
                                              u"p50\u00A0ms"_s, u"p95\u00A0ms"_s, u"conflicts"_s,
                                              u"retries"_s}
                               << 2;
        QTest::newRow("odds") << u"odds"_s
                              << QStringList{u"strategy"_s, u"rooms too many"_s, u"races"_s} << -1;
        QTest::newRow("sweep") << u"sweep"_s
                               << QStringList{u"strategy"_s,
                                              u"hold, ms"_s,
                                              u"verdict"_s,
                                              u"bookings/s"_s,
                                              u"speed, % of the fastest"_s,
                                              u"p95, ms"_s,
                                              u"rooms overbooked"_s,
                                              u"conflicts"_s,
                                              u"time in the database for nothing, %"_s}
                               << 14;
    }

    /** In the window and on the page that is to be saved: the same table. */
    void figures()
    {
        QFETCH(const QString, name);
        QFETCH(const QStringList, headings);
        QFETCH(const int, rows);
        const RaceRecord record = figureRecord(2, 3);
        const std::shared_ptr<const Figure> figure = raceFigure(name, record);
        FigureView view;
        QVERIFY(readTable(&view) == QList<QStringList>{{}});
        view.setFigure(figure);
        const QList<QStringList> shown = readTable(&view);
        QCOMPARE(shown.first(), headings);
        if (rows >= 0)
            QCOMPARE(shown.size(), rows + 1);
        QCOMPARE(readDescription(&view), figure->description());
        QCOMPARE(accessibleOf(&view)->text(QAccessible::Name), figure->title());
        SheetView page;
        page.setSheet(std::make_shared<FigureSheet>(figure, SheetSettings()));
        QCOMPARE(readTable(&page), shown);
    }

    /** Bars of a histogram: as many races as there were. */
    void odds()
    {
        FigureView view;
        view.setFigure(raceFigure(u"odds"_s, figureRecord(2, 3)));
        QHash<QString, int> races;
        const QList<QStringList> rows = readTable(&view);
        for (const QStringList &row : rows.mid(1))
            races[row.at(0)] += row.at(2).toInt();
        QCOMPARE(races.size(), 2);
        for (const int count : std::as_const(races))
            QCOMPARE(count, 60);
    }
};

int main(int argc, char **argv)
{
    return runWidgetTest<tst_AccessiblePictures>(argc, argv);
}

#include "tst_accessiblepictures.moc"
