// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/gate.h"
#include "tests/support/windowfixture.h"
#include "ui/chart/hotelbarchart.h"
#include "ui/chart/timechart.h"
#include "ui/explore/explorepage.h"
#include "ui/page/explorationmonitor.h"
#include "ui/page/strategyshelf.h"
#include "ui/race/raceacts.h"
#include "ui/race/replayslider.h"
#include "ui/race/strategycard.h"
#include "ui/recording/actlanes.h"
#include "ui/recording/actpanel.h"
#include "ui/recording/connectionstrips.h"
#include "ui/step/steppage.h"

#include <QLabel>
#include <QPushButton>

using namespace lastroom;

/** From an overbooking of a real race to how it came about, by every way that leads there. */
class tst_RaceActs : public QObject
{
    Q_OBJECT

    std::shared_ptr<Database> m_database;
    std::unique_ptr<MicroscopeWindow> m_window;

    template <typename T> T *find(const char *name = nullptr) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }

    ActPanel *panel() const { return find<ActPanel>(); }

    const Recording &recording() const
    {
        return m_window->racePage()->monitor()->recordings().front();
    }

    /** Two rooms that all workers find free before anybody takes one: they meet at a gate after the
     * step \p after. */
    void race(const QString &name, const QString &after, bool overbooks = true)
    {
        const Strategy gated = Gate::in(builtIn(name), after);
        const QString strategy = gated.name;
        WindowOptions options = optionsFor(m_database);
        options.library = options.library.with(gated);
        m_window = std::make_unique<MicroscopeWindow>(options);
        m_window->resize(1280, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->shelf()->setShown(strategy, true);
        RaceSidebar *sidebar = m_window->racePage()->sidebar();
        sidebar->inventory()->setInventory(Inventory::uniform(2, 2), QString());
        Workload workload;
        workload.clients = 8;
        workload.bookingMost = 1;
        workload.servers = 1;
        workload.connections = 8;
        sidebar->load()->setWorkload(workload);
        sidebar->strategies()->setChecked({strategy});
        Gate gate(*m_database->settings());
        m_window->racePage()->run();
        QVERIFY(gate.waitFor(8));
        gate.open();
        QVERIFY(waitForEnd(*m_window));
        QCOMPARE(!recording().overbookings().empty(), overbooks);
        QVERIFY(!panel()->isVisible());
    }

    void close()
    {
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!panel()->isVisible());
        QVERIFY(find<TimeChart>()->isVisible());
    }

private slots:

    void initTestCase() { m_database = testDatabase(); }

    void cleanupTestCase() { m_database.reset(); }

    void init() { failOnWarnings(); }

    void cleanup() { m_window.reset(); }

    void everyWayLeadsThere()
    {
        race(u"naive"_s, u"check"_s);
        const Recording::Overbooking first = recording().overbookings().front();

        QTest::keyClick(m_window.get(), Qt::Key_O);
        QVERIFY(panel()->isVisible());
        QCOMPARE(panel()->act().overbooking.time, first.time);
        QCOMPARE(m_window->racePage()->stage()->replayBar()->time(), first.time);
        QVERIFY(find<QLabel>("actTitle")->text().contains(u"Naive, Hotel A"));
        close();

        auto *slider = find<ReplaySlider>();
        const QPoint mark(slider->markPositions().front(), slider->height() / 2 - 6);
        QTest::mouseClick(slider, Qt::LeftButton, {}, mark);
        QVERIFY(panel()->isVisible());
        close();

        m_window->racePage()->stage()->replayBar()->setTime(recording().length());
        auto *card = find<StrategyCard>();
        QTest::mouseClick(card, Qt::LeftButton, {}, QPoint(60, card->fontMetrics().height() * 3));
        QVERIFY(panel()->isVisible());
        close();

        // Somewhere along the first bar is its red part.
        m_window->racePage()->stage()->replayBar()->setTime(recording().length());
        auto *bars = find<HotelBarChart>();
        for (int y = 10; y < bars->height() && !panel()->isVisible(); y += 3) {
            for (int x = 60; x < bars->width() / 2 && !panel()->isVisible(); x += 10)
                QTest::mouseClick(bars->viewport(), Qt::LeftButton, {}, {x, y});
        }
        QVERIFY(panel()->isVisible());
        close();

        auto *lines = find<TimeChart>();
        for (int y = 0; y < lines->height() && !panel()->isVisible(); y += 4) {
            for (int x = 0; x < lines->width() && !panel()->isVisible(); x += 4)
                QTest::mouseClick(lines->viewport(), Qt::LeftButton, {}, {x, y});
        }
        QVERIFY(panel()->isVisible());
    }

    void goesFromOneToTheNext()
    {
        race(u"atomic"_s, u"check"_s);
        QTest::keyClick(m_window.get(), Qt::Key_O);
        QVERIFY(!find<QPushButton>("previousAct")->isEnabled());
        const std::size_t count = recording().overbookings().size();
        for (std::size_t number = 1; number < count; ++number) {
            QTest::keyClick(m_window.get(), Qt::Key_O);
            QCOMPARE(panel()->act().overbooking.time, recording().overbookings()[number].time);
        }
        QVERIFY(!find<QPushButton>("nextAct")->isEnabled());
        QTest::mouseClick(find<QPushButton>("previousAct"), Qt::LeftButton);
        QCOMPARE(panel()->act().overbooking.time, recording().overbookings()[count - 2].time);
        QTest::mouseClick(find<QPushButton>("nextAct"), Qt::LeftButton);
        // After the last one the first.
        QTest::keyClick(m_window.get(), Qt::Key_O);
        QCOMPARE(panel()->act().overbooking.time, recording().overbookings()[0].time);
        QTest::mouseClick(find<QPushButton>("closeAct"), Qt::LeftButton);
        QVERIFY(!panel()->isVisible());
    }

    /** The lanes are those of the bookings that the ledger has, and their order overbooks again. */
    void opensInStepThrough()
    {
        race(u"naive"_s, u"check"_s);
        QTest::keyClick(m_window.get(), Qt::Key_O);
        const CaughtInTheAct act = panel()->act();
        QVERIFY2(act.isCertain, qPrintable(act.why.join(u' ')));
        QCOMPARE(act.pair().size(), 2);
        QCOMPARE(recording().audit()->missing, 0);
        QCOMPARE(recording().audit()->duplicated, 0);
        QVERIFY(find<ActLanes>()->description().contains(u"check"));
        QTest::mouseClick(find<QPushButton>("actInStep"), Qt::LeftButton);
        StepPage *page = m_window->stepPage();
        QVERIFY(QTest::qWaitFor([&] { return page->isVisible() && page->isIdle(); }, 30'000));
        QVERIFY2(page->activity().contains(u"verbooked"), qPrintable(page->activity()));
    }

    /** What no check was out of date for. */
    void offersTheWitness()
    {
        race(u"rows-not-counted"_s, u"take"_s);
        QTest::keyClick(m_window.get(), Qt::Key_O);
        QVERIFY(!panel()->act().isCertain);
        QVERIFY(find<QLabel>("actWhy")->text().contains(u"looks how many rooms are sold"));
        QVERIFY(!find<QPushButton>("actInStep")->isVisible());
        QTest::mouseClick(find<QPushButton>("actWitness"), Qt::LeftButton);
        ExplorePage *page = m_window->explorePage();
        QVERIFY(QTest::qWaitFor([&] { return page->isVisible() && page->isIdle(); }, 60'000));
        const Exploration &found = page->monitor()->explorations().front();
        QCOMPARE(found.strategy().name, u"gated-rows-not-counted"_s);
        QVERIFY(found.counts().overbooked > 0);
    }

    /** All wait for the one who holds the row. */
    void connectionsWaitForTheHolder()
    {
        race(u"pessimistic"_s, u"check"_s, false);
        auto *strips = find<ConnectionStrips>();
        QVERIFY(!strips->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(strips->isVisible());
        const QString all = strips->description();
        QVERIFY2(all.contains(u"waiting for a lock"), qPrintable(all));
        // Eight connections, a row each, below the headings.
        QCOMPARE(strips->figures().size(), 9);
        const RacePlan &plan = m_window->racePage()->monitor()->plan();
        const ConnectionTimes times(recording(), plan.strategies, recording().length(), 100);
        bool isHeld = false;
        for (RaceTime time = 0; time < recording().length(); time += recording().length() / 200)
            isHeld = isHeld || !times.holdersAt(time).isEmpty();
        QVERIFY(isHeld);
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(find<TimeChart>()->isVisible());
    }

    void nothingToCatch()
    {
        WindowOptions options = optionsFor(m_database);
        m_window = std::make_unique<MicroscopeWindow>(options);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(!m_window->racePage()->stage()->acts()->openAction()->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_O);
        QVERIFY(!panel()->isVisible());
    }
};

int main(int argc, char **argv)
{
    return runWidgetTest<tst_RaceActs>(argc, argv);
}

#include "tst_raceacts.moc"
