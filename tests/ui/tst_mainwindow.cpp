// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/race/racerun.h"
#include "tests/support/windowfixture.h"
#include "ui/control/noticebar.h"
#include "ui/explore/explorepage.h"
#include "ui/step/steppage.h"
#include "ui/window/strategydialog.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

#include <csignal>

using namespace lastroom;
using namespace Qt::StringLiterals;

/** The whole window on a real server, driven by clicks and keys. */
class tst_MainWindow : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { m_database = testDatabase(); }

    void init() { failOnWarnings(); }

    void runsARaceByClick();
    void runsAndStopsByKey();
    void inputsLeaveTheWindowItsKeys();
    void pagesHaveKeysOfTheirOwn();
    void opensAScheduleThatWasFound();
    void saysWhatIsWrongAndStartsNothing();
    void replayMovesEverything();
    void presetsFillTheSidebar();
    void showsTheSql();
    void changesThemeAndTextSize();
    void showsATableOfTheFigures();
    void survivesAServerThatDies();
    void savesAPicture();

private:
    std::shared_ptr<Database> m_database;
};

void tst_MainWindow::runsARaceByClick()
{
    MicroscopeWindow window(optionsFor(m_database));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto *run = window.findChild<QPushButton *>(u"runButton"_s);
    auto *stop = window.findChild<QPushButton *>(u"stopButton"_s);
    QVERIFY(run->isEnabled());
    QVERIFY(!stop->isEnabled());
    QTest::mouseClick(run, Qt::LeftButton);
    QVERIFY(!run->isEnabled());
    QVERIFY(stop->isEnabled());
    QVERIFY(waitForEnd(window));
    QVERIFY(run->isEnabled());
    QVERIFY(!stop->isEnabled());

    const std::vector<Recording> &recordings = window.racePage()->monitor()->recordings();
    QCOMPARE(recordings.size(), 4u);
    for (const Recording &recording : recordings) {
        QCOMPARE(recording.state(), Recording::State::Finished);
        QVERIFY(recording.audit());
    }
    for (const std::size_t correct : {2, 3}) {
        QCOMPARE(makeReport(recordings[correct]).verdict, Verdict::Correct);
        QCOMPARE(makeReport(recordings[correct]).end.ledger(), 600);
    }
    const QString figures = window.findChild<QLabel *>(u"figures"_s)->text();
    QVERIFY2(figures.contains(u"8 connections"_s), qPrintable(figures));
    QVERIFY(window.racePage()->notice()->isHidden());
}

void tst_MainWindow::runsAndStopsByKey()
{
    MicroscopeWindow window(optionsFor(m_database));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    Workload load;
    load.hold = 60'000;
    window.racePage()->sidebar()->load()->setWorkload(load);
    QTest::keyClick(&window, Qt::Key_F5);
    const RaceMonitor *monitor = window.racePage()->monitor();
    QVERIFY(monitor->isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(!monitor->isPreparing()
                                 && monitor->recordings()[0].state() == Recording::State::Racing,
                             60'000);
    QTest::keyClick(&window, Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(monitor->isStopping());
    QVERIFY(waitForEnd(window));
    QCOMPARE(monitor->recordings()[0].state(), Recording::State::Stopped);
    QVERIFY(monitor->recordings()[0].audit());
    QCOMPARE(monitor->recordings()[1].state(), Recording::State::Waiting);
    QVERIFY(window.racePage()->notice()->isHidden());
}

void tst_MainWindow::inputsLeaveTheWindowItsKeys()
{
    MicroscopeWindow window(optionsFor(m_database));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *field = window.racePage()->sidebar()->load()->findChild<QSpinBox *>();
    field->setFocus();
    QTest::keyClick(field, Qt::Key_F5);
    QVERIFY(window.racePage()->monitor()->isRunning());
    QVERIFY(waitForEnd(window));
    // What moves in the field is the field's.
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Home);
    QCOMPARE(window.racePage()->stage()->replayBar()->time(),
             window.racePage()->monitor()->length());
    QTest::keyClick(&window, Qt::Key_3, Qt::AltModifier);
    auto *table = window.explorePage()->findChild<QTableView *>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F5);
    QVERIFY(window.explorePage()->canStop());
    QTRY_VERIFY_WITH_TIMEOUT(window.explorePage()->isIdle(), 60'000);
}

void tst_MainWindow::pagesHaveKeysOfTheirOwn()
{
    MicroscopeWindow window(optionsFor(m_database));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto shownTools = [&] {
        QStringList names;
        for (const Page *page : std::initializer_list<Page *>{window.racePage(), window.stepPage(),
                                                              window.explorePage()})
            names.append(page->tools()->isVisible() ? u"yes"_s : u"no"_s);
        return names.join(u' ');
    };
    QTRY_COMPARE(shownTools(), u"yes no no"_s);
    QTest::keyClick(&window, Qt::Key_A);
    QVERIFY(window.stepPage()->recording().steps.isEmpty());
    QTest::keyClick(&window, Qt::Key_2, Qt::AltModifier);
    QCOMPARE(window.page(), window.stepPage());
    QTRY_COMPARE(shownTools(), u"no yes no"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.stepPage()->isIdle(), 60'000);
    QTest::keyClick(&window, Qt::Key_A);
    QTRY_COMPARE_WITH_TIMEOUT(window.stepPage()->recording().schedule().text(), u"A1"_s, 60'000);
    const auto visible = [&] {
        QStringList names;
        for (const QAction *action : window.stepPage()->actions())
            names.append(action->isVisible() ? u"yes"_s : u"no"_s);
        return names.mid(0, 4).join(u' ');
    };
    QCOMPARE(visible(), u"yes yes no no"_s);
    QTest::keyClick(&window, Qt::Key_1, Qt::AltModifier);
    QCOMPARE(visible(), u"no no no no"_s);
    QTest::keyClick(&window, Qt::Key_2, Qt::AltModifier);
    QCOMPARE(visible(), u"yes yes no no"_s);
    // Its sessions rested meanwhile; it goes on where it was.
    QTest::keyClick(&window, Qt::Key_B);
    QTRY_COMPARE_WITH_TIMEOUT(window.stepPage()->recording().schedule().text(), u"A1 B1"_s, 60'000);
}

void tst_MainWindow::opensAScheduleThatWasFound()
{
    MicroscopeWindow window(optionsFor(m_database));
    window.show();
    window.showPage(window.explorePage());
    window.explorePage()->run();
    QTRY_VERIFY_WITH_TIMEOUT(window.explorePage()->isIdle(), 60'000);
    const QList<QLabel *> labels
        = window.racePage()->sidebar()->strategies()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(u"overbooks in 12 of 16 orders"_s);
    }));
    QTest::mouseClick(window.explorePage()->findChild<QPushButton *>(u"openInStep"_s),
                      Qt::LeftButton);
    QCOMPARE(window.page(), window.stepPage());
    QTRY_COMPARE_WITH_TIMEOUT(window.stepPage()->recording().schedule().text(),
                              u"A1 B1 B2 B3 A2 A3"_s, 60'000);
    QCOMPARE(window.stepPage()->recording().verdictSoFar(), Verdict::Overbooked);
}

void tst_MainWindow::saysWhatIsWrongAndStartsNothing()
{
    MicroscopeWindow window(optionsFor(m_database));
    window.show();
    window.racePage()->sidebar()->strategies()->setChecked({});
    window.racePage()->run();
    QVERIFY(!window.racePage()->monitor()->isRunning());
    QVERIFY(window.racePage()->notice()->text().contains(u"none is chosen"_s));

    // More sessions than the server has.
    window.racePage()->sidebar()->strategies()->setChecked({u"naive"_s});
    Workload load;
    load.servers = 64;
    load.connections = 64;
    window.racePage()->sidebar()->load()->setWorkload(load);
    window.racePage()->run();
    QVERIFY(waitForEnd(window));
    const QString said = window.racePage()->notice()->text();
    QVERIFY2(said.contains(u"needs 4097"_s) && said.contains(u"use at most"_s), qPrintable(said));
    QCOMPARE(window.racePage()->monitor()->recordings()[0].state(), Recording::State::Waiting);
}

void tst_MainWindow::replayMovesEverything()
{
    MicroscopeWindow window(optionsFor(m_database));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.racePage()->run();
    QVERIFY(waitForEnd(window));
    ReplayBar *bar = window.racePage()->stage()->replayBar();
    QCOMPARE(bar->time(), bar->length());
    QCOMPARE(bar->length(), window.racePage()->monitor()->length());
    window.findChild<QAction *>(u"table"_s)->trigger();
    const QAbstractItemModel *model = window.findChild<QTableView *>(u"figuresTable"_s)->model();
    QCOMPARE(model->rowCount(), 12);
    const auto reserved
        = [model](int row) { return model->index(row, 4).data().toString().toInt(); };
    QCOMPARE(reserved(6) + reserved(7) + reserved(8), 600);
    bar->setTime(0);
    QCOMPARE(reserved(6) + reserved(7) + reserved(8), 0);
    bar->setTime(bar->length());
    QCOMPARE(reserved(9) + reserved(10) + reserved(11), 600);
}

void tst_MainWindow::presetsFillTheSidebar()
{
    MicroscopeWindow window(optionsFor(m_database));
    auto *action = window.findChild<QAction *>(u"preset-one-room"_s);
    QVERIFY(action);
    action->trigger();
    RaceSidebar *sidebar = window.racePage()->sidebar();
    QCOMPARE(sidebar->inventory()->inventory().contracted(), 1);
    sidebar->inventory()->undoAction()->trigger();
    QCOMPARE(sidebar->inventory()->inventory().contracted(), 600);
}

void tst_MainWindow::showsTheSql()
{
    MicroscopeWindow window(optionsFor(m_database));
    window.show();
    emit window.racePage()->sidebar()->sqlRequested(u"optimistic"_s);
    const auto *dialog = window.findChild<StrategyDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->shownName(), u"optimistic"_s);
}

void tst_MainWindow::changesThemeAndTextSize()
{
    MicroscopeWindow window(optionsFor(m_database));
    window.show();
    window.racePage()->run();
    QVERIFY(waitForEnd(window));
    const ReplayBar *bar = window.racePage()->stage()->replayBar();
    const double before = QApplication::font().pointSizeF();
    window.findChild<QAction *>(u"larger"_s)->trigger();
    QVERIFY(QApplication::font().pointSizeF() > before);
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->data() == int(Settings::Appearance::Dark) && action->text().contains(u"Dark"_s))
            action->trigger();
    }
    QVERIFY(QApplication::palette().window().color().lightness() < 100);
    // What was shown is still shown.
    QCOMPARE(bar->time(), window.racePage()->monitor()->length());
    window.findChild<QAction *>(u"normal"_s)->trigger();
    QCOMPARE(QApplication::font().pointSizeF(), before);
    applyTheme(*qApp, Theme::light(), 100);
}

void tst_MainWindow::showsATableOfTheFigures()
{
    MicroscopeWindow window(optionsFor(m_database));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto *table = window.findChild<QTableView *>(u"figuresTable"_s);
    QVERIFY(!table->isVisible());
    QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier);
    QVERIFY(table->isVisible());
    QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier);
    QVERIFY(!table->isVisible());
}

void tst_MainWindow::survivesAServerThatDies()
{
    MicroscopeWindow *shown = nullptr;
    QObject relay;
    const auto database = Database::makePrivate({}, [&] {
        QMetaObject::invokeMethod(
            &relay, [&] { shown ? shown->showDatabase() : void(); }, Qt::QueuedConnection);
    });
    const ConnectionSettings settings = database->settings().value();
    MicroscopeWindow window(optionsFor(database));
    shown = &window;
    window.show();
    Workload load;
    load.hold = 60'000;
    window.racePage()->sidebar()->load()->setWorkload(load);
    window.racePage()->run();
    const RaceMonitor *monitor = window.racePage()->monitor();
    QTRY_VERIFY_WITH_TIMEOUT(monitor->recordings()[0].state() == Recording::State::Racing, 60'000);

    QFile pid(settings.value(u"host"_s) + u"/data/postmaster.pid"_s);
    QVERIFY(pid.open(QIODevice::ReadOnly));
    const pid_t postmaster = pid.readLine().trimmed().toInt();
    QVERIFY(postmaster > 1);
    ::kill(postmaster, SIGQUIT);
    QTRY_VERIFY_WITH_TIMEOUT(!window.racePage()->notice()->text().isEmpty(), 30'000);
    // The clients hold a minute long; the race need not wait for them.
    window.racePage()->stop();
    QVERIFY(waitForEnd(window));
    QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QLabel *>(u"server"_s)->text().contains(u"failed"_s),
                             30'000);
    shown = nullptr;
}

void tst_MainWindow::savesAPicture()
{
    MicroscopeWindow window(optionsFor(m_database));
    window.show();
    const QTemporaryDir folder;
    QVERIFY(window.savePicture(folder.filePath(u"race.png"_s)));
    QCOMPARE(QImage(folder.filePath(u"race.png"_s)).size(), window.size());
    const Result<> refused = window.savePicture(folder.filePath(u"missing/race.png"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::File);
}

int main(int argc, char **argv)
{
    return runWidgetTest<tst_MainWindow>(argc, argv);
}

#include "tst_mainwindow.moc"
