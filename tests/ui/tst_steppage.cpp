// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/stepwindow.h"
#include "ui/control/messageline.h"
#include "ui/control/noticebar.h"
#include "ui/page/stepmonitor.h"
#include "ui/step/stepside.h"
#include "ui/step/strategysql.h"
#include "ui/step/whycard.h"

#include <QComboBox>
#include <QFile>
#include <QSignalSpy>
#include <QSpinBox>

#include <csignal>

using namespace lastroom;

/** The page on a real server, driven by clicks and keys. */
class tst_StepPage : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { m_database = stepDatabase(); }

    void init() { failOnWarnings(); }

    void invites();
    void touchesNoServerBeforeItIsShown();
    void overbooksByClick();
    void overbooksByKey();
    void drawsWaitingAndReleases();
    void goesBack();
    void startsOver();
    void threeClients();
    void roomsAndStrategyStartOver();
    void marksTheNextStatements();
    void whyIsSeenInASmallWindow();
    void restsWhileItIsHidden();
    void survivesAServerThatDies();

private:
    std::shared_ptr<Database> m_database;
};

void tst_StepPage::invites()
{
    const StepWindow window(m_database);
    QVERIFY(window.isReady());
    QVERIFY(window.page->recording().steps.isEmpty());
    QCOMPARE(window.page->title(), u"Step through: Naive, one room left"_s);
    QCOMPARE(window.page->activity(), u"Every statement runs on its own PostgreSQL connection"_s);
    QCOMPARE(window.page->figures(), u"0 of 6 steps · 0 waits"_s);
    QCOMPARE(window.button(u"stepA"_s)->text(), u"Alice ▸ check"_s);
    QVERIFY(window.button(u"stepA"_s)->isEnabled());
    QVERIFY(window.button(u"stepB"_s)->isEnabled());
    QVERIFY(!window.button(u"stepC"_s)->isVisible());
    QVERIFY(!window.button(u"stepBack"_s)->isEnabled());
    QVERIFY(!window.page->side()->why()->isVisible());
    QVERIFY(!window.page->board()->board().hint().isEmpty());
}

void tst_StepPage::touchesNoServerBeforeItIsShown()
{
    // One whose address leads nowhere: trying it would be told.
    const auto nowhere = Database::given(u"postgresql:///x?host=/nowhere"_s).value();
    const StrategyShelf shelf(StrategyLibrary::load({}).value());
    StepPage page(nowhere, &shelf);
    page.setTheme(Theme::light());
    QCoreApplication::processEvents();
    const auto *monitor = page.findChild<StepMonitor *>();
    QVERIFY(!monitor->hasBegun());
    page.show();
    QVERIFY(monitor->hasBegun());
    QTRY_VERIFY_WITH_TIMEOUT(!page.notice()->text().isEmpty(), 30'000);
    QVERIFY(page.recording().steps.isEmpty());
}

void tst_StepPage::overbooksByClick()
{
    const StepWindow window(m_database);
    QVERIFY(window.isReady());
    for (int step = 0; step < 3; ++step) {
        for (const QString &name : {u"stepA"_s, u"stepB"_s}) {
            QTest::mouseClick(window.button(name), Qt::LeftButton);
            QVERIFY(window.isIdle());
        }
        QCOMPARE(window.page->side()->why()->isVisible(), step > 0);
    }
    QCOMPARE(window.schedule(), u"A1 B1 A2 B2 A3 B3"_s);
    QCOMPARE(window.field(), window.schedule());
    QCOMPARE(window.page->recording().verdictSoFar(), Verdict::Overbooked);
    QCOMPARE(window.figure(u"reserved"_s), u"2"_s);
    QCOMPARE(window.figure(u"ledger"_s), u"2"_s);
    QCOMPARE(window.figure(u"sentence"_s), u"1 room sold twice"_s);
    QCOMPARE(window.page->findChild<QLabel *>(u"row-reserved"_s)->property("role").toString(),
             u"overbooked"_s);
    QCOMPARE(window.page->activity(), u"Finished: overbooked, 1 room too many"_s);
    QCOMPARE(window.page->figures(), u"6 of 6 steps · 0 waits"_s);
    const QString why = window.page->side()->why()->text();
    QVERIFY2(why.contains(u"<b>reserved = 0</b>"_s), qPrintable(why));
    QVERIFY(!window.button(u"stepA"_s)->isEnabled());
    QCOMPARE(window.button(u"stepA"_s)->text(), u"Alice: booked"_s);
    QVERIFY(window.button(u"stepA"_s)->toolTip().contains(u"has ended"_s));
}

void tst_StepPage::overbooksByKey()
{
    const StepWindow window(m_database);
    QVERIFY(window.isReady());
    QVERIFY(window.pressAll("ABAB"));
    QCOMPARE(window.schedule(), u"A1 B1 A2 B2"_s);
    QCOMPARE(window.figure(u"reserved"_s), u"2"_s);
    QCOMPARE(window.figure(u"ledger"_s), u"0"_s);
    const QString story = window.page->board()->description();
    QVERIFY2(story.contains(u"4. Bob, take: 1 row updated → overbooked; reserved 2 of 1"_s),
             qPrintable(story));
    // Keys that come faster than the answers wait for their turn.
    QTest::keyClick(window.page->board(), Qt::Key_A);
    QTest::keyClick(window.page->board(), Qt::Key_B);
    QVERIFY(window.isIdle());
    QCOMPARE(window.schedule(), u"A1 B1 A2 B2 A3 B3"_s);
}

void tst_StepPage::drawsWaitingAndReleases()
{
    const StepWindow window(m_database);
    QVERIFY(window.isReady());
    window.tool<QComboBox>(u"stepStrategy"_s)->setCurrentText(u"Pessimistic"_s);
    QVERIFY(window.isIdle());
    QVERIFY(window.pressAll("AB"));
    QVERIFY(window.page->recording().steps.last().isWaiting());
    QCOMPARE(window.page->activity(), u"Bob waits for Alice"_s);
    QPushButton *bob = window.button(u"stepB"_s);
    QVERIFY(!bob->isEnabled());
    QCOMPARE(bob->text(), u"Bob waits"_s);
    QCOMPARE(bob->toolTip(), u"Bob waits for Alice"_s);
    QCOMPARE(window.page->board()->board().waits().size(), 1);
    // He cannot, so nothing happens.
    QVERIFY(window.press(Qt::Key_B));
    QCOMPARE(window.schedule(), u"A1 B1"_s);
    QVERIFY(window.page->message()->text().isEmpty());

    QVERIFY(window.pressAll("AAA"));
    QCOMPARE(window.schedule(), u"A1 B1 A2 A3 A4"_s);
    QCOMPARE(window.page->board()->board().returns().size(), 1);
    QCOMPARE(bob->text(), u"Bob: sold out"_s);
    QCOMPARE(window.page->activity(), u"Finished: safe"_s);
    QCOMPARE(window.page->figures(), u"5 of 5 steps · 1 wait"_s);
    QVERIFY(!window.page->side()->why()->isVisible());
    const QString story = window.page->board()->description();
    QVERIFY2(story.contains(u"5. Alice, commit: committed; released Bob (2)"_s), qPrintable(story));
}

void tst_StepPage::goesBack()
{
    const StepWindow window(m_database);
    QVERIFY(window.isReady());
    QVERIFY(window.pressAll("ABAB"));
    QVERIFY(window.page->side()->why()->isVisible());
    QVERIFY(window.press(Qt::Key_Backspace));
    QCOMPARE(window.schedule(), u"A1 B1 A2"_s);
    QCOMPARE(window.field(), u"A1 B1 A2"_s);
    QCOMPARE(window.figure(u"reserved"_s), u"1"_s);
    QVERIFY(!window.page->side()->why()->isVisible());
    QVERIFY(window.press(Qt::Key_Left));
    QTest::mouseClick(window.button(u"stepBack"_s), Qt::LeftButton);
    QVERIFY(window.isIdle());
    QCOMPARE(window.schedule(), u"A1"_s);
    QVERIFY(window.press(Qt::Key_Left));
    QCOMPARE(window.schedule(), QString());
    QVERIFY(!window.button(u"stepBack"_s)->isEnabled());
    QVERIFY(window.press(Qt::Key_Left));
    QVERIFY(window.pressAll("B"));
    QCOMPARE(window.schedule(), u"B1"_s);
}

void tst_StepPage::startsOver()
{
    const StepWindow window(m_database);
    QVERIFY(window.isReady());
    QVERIFY(window.pressAll("ABAB"));
    QVERIFY(window.press(Qt::Key_Home));
    QCOMPARE(window.schedule(), QString());
    QCOMPARE(window.field(), QString());
    QCOMPARE(window.figure(u"reserved"_s), u"0"_s);
    QCOMPARE(window.figure(u"sentence"_s), u"1 room left"_s);
    QVERIFY(window.pressAll("AA"));
    QTest::mouseClick(window.button(u"stepStartOver"_s), Qt::LeftButton);
    QVERIFY(window.isIdle());
    QCOMPARE(window.schedule(), QString());
}

void tst_StepPage::threeClients()
{
    const StepWindow window(m_database);
    QVERIFY(window.isReady());
    window.tool<QComboBox>(u"stepClients"_s)->setCurrentIndex(1);
    QVERIFY(window.isIdle());
    QVERIFY(window.button(u"stepC"_s)->isVisible());
    QVERIFY(window.pressAll("ABCABC"));
    QCOMPARE(window.schedule(), u"A1 B1 C1 A2 B2 C2"_s);
    QCOMPARE(window.figure(u"reserved"_s), u"3"_s);
    QCOMPARE(window.figure(u"sentence"_s), u"2 rooms too many"_s);
    QCOMPARE(window.page->figures(), u"6 of 9 steps · 0 waits"_s);
    QCOMPARE(window.page->board()->board().lanes().size(), 4);
}

void tst_StepPage::roomsAndStrategyStartOver()
{
    const StepWindow window(m_database);
    QVERIFY(window.isReady());
    const QSignalSpy titles(window.page, &Page::titleChanged);
    QVERIFY(window.pressAll("AB"));
    auto *rooms = window.tool<QSpinBox>(u"stepRooms"_s);
    rooms->setFocus();
    rooms->selectAll();
    QTest::keyClicks(rooms, u"100"_s);
    QTest::keyClick(rooms, Qt::Key_Return);
    QVERIFY(window.isIdle());
    QVERIFY(window.page->recording().steps.isEmpty());
    QCOMPARE(window.page->title(), u"Step through: Naive, 100 rooms left"_s);
    QCOMPARE(titles.count(), 1);
    QCOMPARE(window.figure(u"contracted"_s), u"100"_s);
    window.tool<QSpinBox>(u"stepBooking"_s)->setValue(60);
    QVERIFY(window.isIdle());
    QVERIFY(window.pressAll("AABB"));
    QCOMPARE(window.figure(u"reserved"_s), u"60"_s);
    QCOMPARE(window.button(u"stepB"_s)->text(), u"Bob: sold out"_s);
    window.tool<QComboBox>(u"stepStrategy"_s)->setCurrentText(u"Optimistic"_s);
    QVERIFY(window.isIdle());
    QVERIFY(window.page->recording().steps.isEmpty());
    QVERIFY(window.pressAll("ABAAAB"));
    QCOMPARE(window.button(u"stepB"_s)->text(), u"Bob: conflict"_s);
}

void tst_StepPage::marksTheNextStatements()
{
    const StepWindow window(m_database);
    QVERIFY(window.isReady());
    window.tool<QComboBox>(u"stepStrategy"_s)->setCurrentText(u"Pessimistic"_s);
    QVERIFY(window.isIdle());
    QVERIFY(window.pressAll("AB"));
    const StrategySql *sql = window.page->side()->sql();
    QCOMPARE(sql->marks(),
             (QList<StrategySql::Mark>{{0, 2, false, u"take"_s}, {1, 1, true, u"check"_s}}));
    QVERIFY(sql->rectOf(1).bottom() < sql->rectOf(2).top());
    QVERIFY(sql->rectOf(4).height() > 0); // the commit
    QVERIFY(sql->rectOf(5).isEmpty());
    QVERIFY(sql->height() >= sql->rectOf(4).bottom());
}

void tst_StepPage::whyIsSeenInASmallWindow()
{
    applyTheme(*qApp, Theme::light(), 150);
    StepWindow window(m_database);
    window.resize(1280, 560);
    QVERIFY(window.isReady());
    QVERIFY(window.pressAll("ABAB"));
    const WhyCard *why = window.page->side()->why();
    QVERIFY(why->isVisible());
    QTRY_COMPARE(why->visibleRegion().boundingRect().height(), why->height());
    applyTheme(*qApp, Theme::light(), 100);
}

void tst_StepPage::restsWhileItIsHidden()
{
    StepWindow window(m_database);
    QVERIFY(window.isReady());
    QVERIFY(window.pressAll("A"));
    window.page->run();
    window.page->hide();
    QVERIFY(!window.page->canStop());
    QTest::keyClick(&window, Qt::Key_B);
    window.page->show();
    QVERIFY(window.isIdle());
    QVERIFY(window.page->recording().steps.size() <= 1);
    QVERIFY(window.button(u"stepB"_s)->isEnabled());
}

void tst_StepPage::survivesAServerThatDies()
{
    const auto database = Database::makePrivate();
    const ConnectionSettings settings = database->settings().value();
    const StepWindow window(database);
    QVERIFY(window.isReady());
    QVERIFY(window.pressAll("AB"));

    QFile pid(settings.value(u"host"_s) + u"/data/postmaster.pid"_s);
    QVERIFY(pid.open(QIODevice::ReadOnly));
    const pid_t postmaster = pid.readLine().trimmed().toInt();
    QVERIFY(postmaster > 1);
    ::kill(postmaster, SIGQUIT);
    QTRY_VERIFY_WITH_TIMEOUT(database->failure(), 30'000);

    QTest::keyClick(window.page->board(), Qt::Key_A);
    QTRY_VERIFY_WITH_TIMEOUT(!window.page->notice()->text().isEmpty(), 30'000);
    QVERIFY(window.isIdle());
    QVERIFY(window.page->recording().steps.size() >= 2);
    QVERIFY(window.page->board()->description().contains(u"2. Bob, check"_s));
    // Trying again says what is wrong again, and takes nothing away.
    QTest::mouseClick(window.button(u"stepStartOver"_s), Qt::LeftButton);
    QVERIFY(window.page->notice()->text().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!window.page->notice()->text().isEmpty(), 30'000);
    QVERIFY(window.isIdle());
    QVERIFY(window.page->recording().steps.size() >= 2);
}

int main(int argc, char **argv)
{
    return runWidgetTest<tst_StepPage>(argc, argv);
}

#include "tst_steppage.moc"
