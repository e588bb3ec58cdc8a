// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/stepwindow.h"
#include "ui/control/messageline.h"
#include "ui/control/noticebar.h"
#include "ui/step/steptools.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace lastroom;

/** Schedules that are typed, pasted, played and refused, on a real server. */
class tst_StepSchedule : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { m_database = stepDatabase(); }

    void init() { failOnWarnings(); }

    void playsWhatIsPasted();
    void refusesWhatIsMalformed();
    void keepsWhatWasPossible();
    void lettersInTheFieldAreText();
    void copiesTheSchedule();
    void hasRoomForTheSchedule_data();
    void hasRoomForTheSchedule();
    void playsAtAPace();
    void pausesAndGoesOn();
    void playsTheClientsInTurn();
    void opens();

private:
    std::shared_ptr<Database> m_database;
};

void tst_StepSchedule::playsWhatIsPasted()
{
    const StepWindow window(m_database);
    QVERIFY(window.isReady());
    QApplication::clipboard()->setText(u"a1, b1, a2 b2"_s);
    auto *edit = window.tool<QLineEdit>(u"stepSchedule"_s);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(window.isIdle());
    QCOMPARE(window.schedule(), u"A1 B1 A2 B2"_s);
    QCOMPARE(window.field(), u"A1 B1 A2 B2"_s);
    QVERIFY(window.page->message()->isHidden());
    // The keys are the board's again.
    QVERIFY(window.page->board()->hasFocus());
}

void tst_StepSchedule::refusesWhatIsMalformed()
{
    const StepWindow window(m_database);
    QVERIFY(window.isReady());
    QVERIFY(window.pressAll("AB"));
    window.type(u"A1 B1 X9 B2"_s);
    QVERIFY(window.isIdle());
    const QString said = window.page->message()->text();
    QVERIFY2(said.contains(u"position 3"_s) && said.contains(u"X9"_s), qPrintable(said));
    QVERIFY(window.page->message()->isVisible());
    QVERIFY(window.tool<QLineEdit>(u"stepSchedule"_s)->property("invalid").toBool());
    QCOMPARE(window.field(), u"A1 B1 X9 B2"_s);
    QCOMPARE(window.tool<QLineEdit>(u"stepSchedule"_s)->selectedText(), u"X9"_s);
    QVERIFY(window.tool<QLineEdit>(u"stepSchedule"_s)->fontInfo().fixedPitch());
    QCOMPARE(window.schedule(), u"A1 B1"_s);
    // What is done next, makes it good.
    QVERIFY(window.press(Qt::Key_A));
    QVERIFY(window.page->message()->isHidden());
    QCOMPARE(window.field(), u"A1 B1 A2"_s);
    QVERIFY(!window.tool<QLineEdit>(u"stepSchedule"_s)->property("invalid").toBool());
}

void tst_StepSchedule::keepsWhatWasPossible()
{
    const StepWindow window(m_database);
    QVERIFY(window.isReady());
    window.type(u"A1 B1 A3"_s);
    QVERIFY(window.isIdle());
    QString said = window.page->message()->text();
    QVERIFY2(said.contains(u"position 3 (A3)"_s) && said.contains(u"next step is A2"_s),
             qPrintable(said));
    QCOMPARE(window.schedule(), u"A1 B1"_s);
    QCOMPARE(window.field(), u"A1 B1 A3"_s);
    QCOMPARE(window.tool<QLineEdit>(u"stepSchedule"_s)->selectedText(), u"A3"_s);
    // Who is named comes in.
    window.type(u"A1 C1"_s);
    QVERIFY(window.isIdle());
    QVERIFY(window.page->message()->isHidden());
    QCOMPARE(window.schedule(), u"A1 C1"_s);
    QCOMPARE(window.page->recording().situation.clients, 3);
    window.type(u"A1 A9"_s);
    QVERIFY(window.isIdle());
    said = window.page->message()->text();
    QVERIFY2(said.contains(u"has no step 9"_s), qPrintable(said));
    QCOMPARE(window.schedule(), u"A1"_s);
    // At a pace it is refused in the same place.
    QVERIFY(window.press(Qt::Key_Space));
    QCOMPARE(window.schedule(), u"A1"_s);
    QVERIFY(window.page->message()->isVisible());
}

void tst_StepSchedule::lettersInTheFieldAreText()
{
    const StepWindow window(m_database);
    QVERIFY(window.isReady());
    auto *edit = window.tool<QLineEdit>(u"stepSchedule"_s);
    edit->setFocus();
    QTest::keyClicks(edit, u"A1 b1 "_s);
    QTest::keyClick(edit, Qt::Key_Backspace);
    QTest::keyClick(edit, Qt::Key_Home);
    QVERIFY(window.isIdle());
    QCOMPARE(edit->text(), u"A1 b1"_s);
    QVERIFY(window.page->recording().steps.isEmpty());
    QVERIFY(!window.page->canStop());
}

void tst_StepSchedule::copiesTheSchedule()
{
    const StepWindow window(m_database);
    QVERIFY(window.isReady());
    QVERIFY(window.pressAll("BA"));
    QTest::mouseClick(window.tool<QToolButton>(u"copySchedule"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"B1 A1"_s);
}

void tst_StepSchedule::hasRoomForTheSchedule_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::newRow("short title") << u"naive"_s;
    QTest::newRow("long title") << u"long"_s;
}

void tst_StepSchedule::hasRoomForTheSchedule()
{
    QFETCH(const QString, strategy);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"long.sql"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("-- strategy: long\n-- title: Somebody gave it a remarkably long title, for once\n"
               "-- isolation: none\n-- expect: correct\n--\n-- Looks.\n\n-- step: look\nSELECT "
               ":rooms::int;\n");
    file.close();
    StepTools tools(StrategyLibrary::load(folder.path()).value().strategies());
    tools.setTheme(Theme::light());
    // The tool bar has 930 left at 1280 pixels; with less, the other controls become narrow first.
    tools.resize(700, 40);
    tools.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tools));
    QVERIFY(tools.set(strategy, {}));
    auto *edit = tools.findChild<QLineEdit *>(u"stepSchedule"_s);
    const QString text = u"A1 B1 A2 B2 A3 B3 A4 B4"_s;
    tools.setSchedule(text);
    QTRY_COMPARE_GE(edit->width(), edit->fontMetrics().horizontalAdvance(text) + 10);
    for (const QComboBox *box : tools.findChildren<QComboBox *>())
        QTRY_COMPARE_GE(box->width(), box->minimumSizeHint().width());
    // What is longer is seen from its beginning, unless it is written in.
    tools.setSchedule(text + u' ' + text + u' ' + text + u' ' + text + u' ' + text);
    QCOMPARE(edit->cursorPosition(), 0);
    QCOMPARE(edit->cursorPositionAt({12, edit->height() / 2}), 0);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_End);
    QVERIFY(edit->cursorPosition() > 0);
    tools.findChild<QComboBox *>()->setFocus();
    QCOMPARE(edit->cursorPosition(), 0);
}

void tst_StepSchedule::playsAtAPace()
{
    const StepWindow window(m_database);
    QVERIFY(window.isReady());
    auto *pace = window.page->findChild<QComboBox *>(u"stepPace"_s);
    auto *edit = window.tool<QLineEdit>(u"stepSchedule"_s);
    QTest::keyClicks(edit, u"A1 A2 B1"_s);
    QTest::mouseClick(window.button(u"stepPlay"_s), Qt::LeftButton);
    QVERIFY(window.page->canStop());
    QVERIFY(!window.page->canRun());
    QCOMPARE(window.button(u"stepPlay"_s)->text().trimmed(), u"Pause"_s);
    // Step after step, and the field keeps what is still to come.
    QList<qsizetype> counts;
    QObject listener; // gone before the page is
    connect(window.page, &Page::statusChanged, &listener, [&] {
        const qsizetype count = window.page->recording().steps.size();
        if (counts.isEmpty() || counts.last() != count)
            counts.append(count);
        if (count > 0)
            QCOMPARE(window.field(), u"A1 A2 B1"_s);
    });
    QVERIFY(window.isIdle());
    QCOMPARE(counts, (QList<qsizetype>{0, 1, 2, 3}));
    QCOMPARE(window.schedule(), u"A1 A2 B1"_s);
    QVERIFY(window.page->canRun());
    // Played again it begins again; at once it comes as a whole.
    counts.clear();
    pace->setCurrentIndex(pace->count() - 1);
    QVERIFY(window.press(Qt::Key_Space));
    QCOMPARE(counts, (QList<qsizetype>{3}));
    QCOMPARE(window.schedule(), u"A1 A2 B1"_s);
}

void tst_StepSchedule::pausesAndGoesOn()
{
    const StepWindow window(m_database);
    QVERIFY(window.isReady());
    window.page->findChild<QComboBox *>(u"stepPace"_s)->setCurrentIndex(2);
    QTest::keyClicks(window.tool<QLineEdit>(u"stepSchedule"_s), u"A1 B1 A2"_s);
    window.page->board()->setFocus();
    QTest::keyClick(window.page->board(), Qt::Key_Space);
    QVERIFY(window.pressAfter(u"A1"_s, Qt::Key_Space));
    QVERIFY(!window.page->canStop());
    QCOMPARE(window.schedule(), u"A1"_s);
    QCOMPARE(window.field(), u"A1 B1 A2"_s);
    window.page->findChild<QComboBox *>(u"stepPace"_s)->setCurrentIndex(0);
    QVERIFY(window.press(Qt::Key_Space));
    QCOMPARE(window.schedule(), u"A1 B1 A2"_s);
    // One's own step ends the playing, and what was still to come.
    QTest::keyClick(window.page->board(), Qt::Key_Space);
    QVERIFY(window.pressAfter(u"A1"_s, Qt::Key_A));
    QCOMPARE(window.schedule(), u"A1 A2"_s);
    QCOMPARE(window.field(), u"A1 A2"_s);
    QVERIFY(!window.page->canStop());
}

void tst_StepSchedule::playsTheClientsInTurn()
{
    const StepWindow window(m_database);
    QVERIFY(window.isReady());
    QSignalSpy idle(window.page, &StepPage::idle);
    window.page->findChild<QComboBox *>(u"stepPace"_s)->setCurrentIndex(3);
    window.page->run();
    QVERIFY(!window.page->isIdle());
    QVERIFY(window.isIdle());
    QCOMPARE(window.schedule(), u"A1 B1 A2 B2 A3 B3"_s);
    QCOMPARE(idle.count(), 1);
    window.page->stop();
    QVERIFY(window.page->isIdle());
}

void tst_StepSchedule::opens()
{
    const StepWindow window(m_database);
    QVERIFY(window.isReady());
    const Schedule schedule = Schedule::fromOrder("ABBBBA");
    window.page->showSchedule(u"atomic"_s, {3, 2, 2}, schedule);
    QVERIFY(window.isIdle());
    QCOMPARE(window.page->recording().strategy.name, u"atomic"_s);
    QCOMPARE(window.page->recording().situation, (Situation{3, 2, 2}));
    QCOMPARE(window.page->recording().schedule(), schedule);
    QCOMPARE(window.tool<QComboBox>(u"stepClients"_s)->currentText(), u"Alice, Bob, Carol"_s);
    QCOMPARE(window.field(), schedule.text());
    QVERIFY(window.page->message()->isHidden());
    window.page->showSchedule(u"nonsense"_s, {}, {});
    QVERIFY(window.page->notice()->text().contains(u"nonsense"_s));
    QCOMPARE(window.page->recording().schedule(), schedule);
}

int main(int argc, char **argv)
{
    return runWidgetTest<tst_StepSchedule>(argc, argv);
}

#include "tst_stepschedule.moc"
