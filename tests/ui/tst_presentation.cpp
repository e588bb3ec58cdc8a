// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/gate.h"
#include "tests/support/textprobe.h"
#include "tests/support/windowfixture.h"
#include "ui/explore/explorepage.h"
#include "ui/page/explorationmonitor.h"
#include "ui/page/predictioncard.h"
#include "ui/page/strategyshelf.h"
#include "ui/race/raceacts.h"
#include "ui/recording/actpanel.h"
#include "ui/step/steppage.h"
#include "ui/window/keydisplay.h"
#include "ui/window/presentation.h"

#include <QAction>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QSpinBox>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QToolButton>

using namespace lastroom;

/** In front of a class: large, without menus, one key for all. */
class tst_Presentation : public QObject
{
    Q_OBJECT

    std::shared_ptr<Database> m_database;
    std::unique_ptr<MicroscopeWindow> m_window;

    template <typename T> T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), Qt::Key(key), modifiers);
    }

    PredictionCard *card() const
    {
        return m_window->page()->findChild<PredictionCard *>(u"prediction"_s);
    }

    /** Goes on and waits for what comes of it. */
    void stepOn(int key = Qt::Key_Space) const
    {
        press(key);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->page()->isIdle(), 60'000);
    }

    /** What stands in the window and is smaller than 18 pixels would be at 1280x720. */
    QStringList tooSmall() const
    {
        const double percent = Presentation::textPercent(m_window->screen()->size());
        const double least = 18.0 * percent / Presentation::textPercent({1280, 720});
        QImage flush(m_window->size(), QImage::Format_RGB32); // lays out what has changed
        m_window->render(&flush);
        TextProbe probe(m_window->size(), 96);
        m_window->render(&probe);
        QStringList small;
        for (const TextProbe::Text &each : probe.texts()) {
            if (each.pixels < least - 0.51) // a font has whole pixels
                small.append(u"%1: %2 of %3"_s.arg(each.text).arg(each.pixels).arg(least));
        }
        if (probe.texts().isEmpty())
            small.append(u"nothing was written"_s);
        return small;
    }

private slots:

    void initTestCase() { m_database = testDatabase(); }

    void cleanupTestCase() { m_database.reset(); }

    void init()
    {
        failOnWarnings();
        m_window = std::make_unique<MicroscopeWindow>(optionsFor(m_database));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        press(Qt::Key_F11);
        QVERIFY(m_window->isFullScreen());
    }

    void cleanup()
    {
        m_window.reset();
        applyTheme(*qApp, Theme::light(), 100);
    }

    void whatIsNotNeededIsGone()
    {
        QVERIFY(!m_window->menuBar()->isVisible());
        QVERIFY(!m_window->statusBar()->isVisible());
        QTRY_VERIFY(!find<QToolButton>("page1Button")->isVisible());
        QVERIFY(!m_window->racePage()->sidebar()->isVisible());
        const double large = QApplication::font().pointSizeF();
        press(Qt::Key_F11);
        QVERIFY(!m_window->isFullScreen());
        QVERIFY(m_window->menuBar()->isVisible());
        QVERIFY(m_window->statusBar()->isVisible());
        QTRY_VERIFY(find<QToolButton>("page1Button")->isVisible());
        QVERIFY(m_window->racePage()->sidebar()->isVisible());
        QVERIFY(QApplication::font().pointSizeF() <= large / 1.5);
    }

    /** The window that is opened next is none. */
    void endsWithTheWindow()
    {
        const QTemporaryDir folder;
        qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
        qputenv("XDG_DATA_HOME", folder.path().toUtf8());
        WindowOptions options = optionsFor(m_database);
        options.remembers = true;
        m_window = std::make_unique<MicroscopeWindow>(options);
        m_window->show();
        m_window->present();
        QVERIFY(m_window->isFullScreen());
        m_window->close();
        m_window = std::make_unique<MicroscopeWindow>(options);
        m_window->show();
        QVERIFY(!m_window->isFullScreen());
        QVERIFY(m_window->menuBar()->isVisible());
    }

    /** Without a menu bar, too. */
    void keysOfMenusWork()
    {
        press(Qt::Key_3, Qt::AltModifier);
        QCOMPARE(m_window->page(), m_window->explorePage());
        auto *shown = find<KeyDisplay>("keyDisplay");
        QVERIFY(shown->isVisible());
        QCOMPARE(shown->text(),
                 QKeySequence(Qt::ALT | Qt::Key_3).toString(QKeySequence::NativeText));
        const double before = QApplication::font().pointSizeF();
        press(Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(QApplication::font().pointSizeF() < before);
    }

    /** Two rooms that all workers find free before anybody takes one. */
    void oneKeyRacesAndShowsWhy()
    {
        const Strategy gated = Gate::in(builtIn(u"naive"_s), u"check"_s);
        WindowOptions options = optionsFor(m_database);
        options.library = options.library.with(gated);
        m_window = std::make_unique<MicroscopeWindow>(options);
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
        press(Qt::Key_F11);
        Gate gate(*m_database->settings());
        press(Qt::Key_Space);
        QVERIFY(gate.waitFor(8));
        gate.open();
        QVERIFY(waitForEnd(*m_window));
        QVERIFY(m_window->racePage()->stage()->acts()->openAction()->isEnabled());
        QCOMPARE(tooSmall().join(u"; "_s), QString());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        stepOn(Qt::Key_PageDown);
        QVERIFY(m_window->racePage()->stage()->acts()->isOpen());
        QCOMPARE(tooSmall().join(u"; "_s), QString());
    }

    void oneKeyStepsThrough()
    {
        m_window->stepPage()->showSchedule(u"naive"_s, {}, {});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->page()->isIdle(), 30'000);
        for (int step = 0; step < 4; ++step)
            stepOn(step % 2 == 0 ? Qt::Key_Space : Qt::Key_PageDown);
        QCOMPARE(m_window->stepPage()->recording().schedule().text(), u"A1 B1 A2 B2"_s);
        QVERIFY(m_window->stepPage()->recording().overbooked() > 0);
        QCOMPARE(tooSmall().join(u"; "_s), QString());
        stepOn(Qt::Key_PageUp);
        QCOMPARE(m_window->stepPage()->recording().schedule().text(), u"A1 B1 A2"_s);
    }

    void oneKeyExplores()
    {
        m_window->showPage(m_window->explorePage());
        stepOn();
        QVERIFY(!m_window->explorePage()->monitor()->explorations().empty());
        QCOMPARE(tooSmall().join(u"; "_s), QString());
        stepOn();
        QCOMPARE(tooSmall().join(u"; "_s), QString());
    }

    /** Nobody is asked unless the teacher wants it; then each hand counts. */
    void theClassIsAsked()
    {
        find<QAction>("predict")->setChecked(true);
        m_window->stepPage()->showSchedule(u"naive"_s, {}, Schedule::parse(u"A1 B1"_s).value());
        QTRY_VERIFY_WITH_TIMEOUT(m_window->page()->isIdle(), 30'000);
        press(Qt::Key_F5);
        QVERIFY(!card()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(m_window->page()->isIdle(), 30'000);
        press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        press(Qt::Key_F5);
        QVERIFY(card()->isAsking());
        for (const int key : {Qt::Key_1, Qt::Key_1, Qt::Key_2, Qt::Key_1})
            press(key);
        QCOMPARE(card()->findChild<QSpinBox *>(u"hands1"_s)->value(), 3);
        QCOMPARE(card()->findChild<QSpinBox *>(u"hands2"_s)->value(), 1);
        QCOMPARE(tooSmall().join(u"; "_s), QString());
        press(Qt::Key_PageDown);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->page()->isIdle() && !card()->isWaiting(), 30'000);
        QVERIFY(card()->findChild<QSpinBox *>(u"hands1"_s)->isVisible());
        QVERIFY(card()->findChild<QPushButton *>(u"choice1"_s)->text().startsWith(u'✓'));
        QCOMPARE(tooSmall().join(u"; "_s), QString());
    }
};

int main(int argc, char **argv)
{
    return runWidgetTest<tst_Presentation>(argc, argv);
}

#include "tst_presentation.moc"
