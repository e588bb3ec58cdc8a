// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testing.h"
#include "tests/support/windowfixture.h"
#include "ui/control/choicebox.h"
#include "ui/control/messageline.h"
#include "ui/control/noticebar.h"
#include "ui/learn/challengepanel.h"
#include "ui/learn/learnpage.h"
#include "ui/learn/orderrow.h"
#include "ui/step/steppage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace lastroom;

/** Challenges, sentences and words, with real keys and clicks on a real server. */
class tst_LearnPage : public QObject
{
    Q_OBJECT

    std::shared_ptr<Database> m_database;
    std::unique_ptr<MicroscopeWindow> m_window;

    LearnPage *page() const { return m_window->learnPage(); }

    template <typename T> T *find(const char *name) const
    {
        return page()->findChild<T *>(QString::fromLatin1(name));
    }

    OrderRow *row() const { return find<OrderRow>("orderRow"); }

    QString text(const char *label) const { return find<QLabel>(label)->text(); }

    void click(const char *button) const
    {
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
    }

    /** By the place in the list's section, from 0. */
    void choose(int section, int place) const
    {
        QTreeWidgetItem *item = page()->list()->topLevelItem(section);
        page()->list()->setCurrentItem(place < 0 ? item : item->child(place));
    }

    void typeOrder(const QString &letters) const
    {
        for (const QChar letter : letters)
            QTest::keyClick(row(), letter.toLower().toLatin1());
    }

    void tryIt() const
    {
        click("challengeRun");
        QTRY_VERIFY_WITH_TIMEOUT(page()->isIdle(), 30'000);
    }

private slots:

    void initTestCase() { m_database = testDatabase(); }

    void cleanupTestCase() { m_database.reset(); }

    void init()
    {
        failOnWarnings();
        m_window = std::make_unique<MicroscopeWindow>(optionsFor(m_database));
        m_window->show();
        m_window->showPage(page());
        choose(1, 0);
    }

    void cleanup() { m_window.reset(); }

    void keysClicksAndMoves()
    {
        QVERIFY(!find<QPushButton>("challengeRun")->isEnabled());
        click("challengeClientA");
        click("challengeClientB");
        typeOrder(u"ab"_s);
        QCOMPARE(row()->schedule().text(), u"A1 B1 A2 B2"_s);
        // A card moved keeps its client, and the order of each client's statements.
        row()->setCurrentRow(3);
        QTest::keyClick(row(), Qt::Key_Left, Qt::ControlModifier);
        QTest::keyClick(row(), Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(row()->schedule().text(), u"A1 B1 B2 A2"_s);
        QVERIFY(row()->item(1)->text().contains(u"B1 check"));
        QTest::keyClick(row(), Qt::Key_Delete);
        QCOMPARE(row()->schedule().text(), u"A1 B1 A2"_s);
        QTest::keyClick(row(), Qt::Key_Backspace);
        QCOMPARE(row()->schedule().text(), u"A1 B1"_s);
        // No more than a client has.
        typeOrder(u"aaaaaa"_s);
        QCOMPARE(row()->schedule().text(), u"A1 B1 A2 A3"_s);
        QVERIFY(!find<QPushButton>("challengeClientA")->isEnabled());
    }

    void solved()
    {
        typeOrder(u"aaabbb"_s);
        tryIt();
        // Bob was told that nothing is left, and so has ended: what he had left is left out.
        QVERIFY2(text("challengeResult").startsWith(u"Not yet: the order has to end “overbooked”"),
                 qPrintable(text("challengeResult")));
        QVERIFY(text("challengeResult").contains(u"that attempt had ended"));
        QTRY_COMPARE_WITH_TIMEOUT(text("challengePar"),
                                  u"Par: 2 switches, the fewest that Explore finds."_s, 60'000);
        row()->setSchedule(Schedule::parse(u"A1 B1 A2 A3 B2 B3"_s).value());
        tryIt();
        QCOMPARE(text("challengeResult"), u"Solved, with 3 switches."_s);
        QVERIFY2(text("challengeWhy").contains(u"Both found the same room free and took it."),
                 qPrintable(text("challengeWhy")));
        QVERIFY(text("challengePar").endsWith(u"Your best: 3 switches."));
        QVERIFY(page()->list()->topLevelItem(1)->child(0)->text(0).startsWith(u"✓"));
        Settings settings;
        page()->remember(settings);
        QCOMPARE(settings.solved.value(u"01-sell-twice"_s), 3);
        // A better one counts, a worse one does not.
        row()->setSchedule(Schedule::parse(u"A1 B1 B2 B3 A2 A3"_s).value());
        tryIt();
        page()->remember(settings);
        QCOMPARE(settings.solved.value(u"01-sell-twice"_s), 2);
    }

    void whoWaitsIsTold()
    {
        choose(1, 2);
        typeOrder(u"abb"_s);
        tryIt();
        QVERIFY2(page()->findChild<ChallengePanel *>()->findChild<MessageLine *>()->text().contains(
                     u"Bob waits for Alice"),
                 qPrintable(text("challengeResult")));
    }

    void hints()
    {
        QVERIFY(!find<QLabel>("challengeHint")->isVisible());
        for (int hint = 1; hint <= Challenge::hints; ++hint) {
            click("challengeHintButton");
            QCOMPARE(text("challengeHint").count(u'\n'), hint - 1);
        }
        QVERIFY(!find<QPushButton>("challengeHintButton")->isEnabled());
    }

    void aLevelIsChosen()
    {
        choose(1, 7);
        auto *level = find<ChoiceBox>("challengeLevel");
        QVERIFY(level->isVisible());
        QCOMPARE(level->currentText(), u"read committed"_s);
        typeOrder(u"abaaabbb"_s);
        tryIt();
        QVERIFY(text("challengeResult").startsWith(u"Not yet"));
        level->setCurrentIndex(2);
        emit level->activated(2);
        QCOMPARE(row()->schedule().text(), u"A1 B1 A2 A3 A4 B2 B3 B4"_s);
        tryIt();
        QVERIFY2(text("challengeResult").startsWith(u"Solved"),
                 qPrintable(text("challengeResult")));
    }

    void repaired()
    {
        choose(1, 9);
        auto *editor = find<QPlainTextEdit>("repairEditor");
        QVERIFY(!find<QPushButton>("repairCheck")->isEnabled());
        const QString before = editor->toPlainText();
        editor->setPlainText(
            QString(before).replace(u"-- isolation: none"_s, u"-- isolation: no"_s));
        click("repairCheck");
        QVERIFY(page()->isIdle());
        editor->setPlainText(QString(before).replace(u"-- title: "_s, u"-- title: My "_s));
        click("repairCheck");
        QTRY_VERIFY_WITH_TIMEOUT(page()->isIdle(), 60'000);
        QVERIFY2(text("repairResult").startsWith(u"Not yet: overbooks in 12 of 16"),
                 qPrintable(text("repairResult")));
        editor->setPlainText(
            QString(before).replace(u"-- isolation: none"_s, u"-- isolation: read committed"_s));
        click("repairCheck");
        QTRY_VERIFY_WITH_TIMEOUT(page()->isIdle(), 60'000);
        QVERIFY2(text("repairResult").startsWith(u"Solved by one line: no counterexample in"),
                 qPrintable(text("repairResult")));
        QVERIFY(page()->list()->topLevelItem(1)->child(9)->text(0).startsWith(u"✓"));
    }

    /** One click away from the order that refutes it. */
    void aSentence()
    {
        choose(2, 0);
        QVERIFY(text("sentenceText").contains(u"A transaction makes check-then-act safe."));
        click("sentenceShow");
        QCOMPARE(m_window->page(), m_window->stepPage());
        QTRY_VERIFY_WITH_TIMEOUT(m_window->stepPage()->isIdle(), 30'000);
        QCOMPARE(m_window->stepPage()->recording().overbooked(), 1);
    }

    void theWords()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QCOMPARE(m_window->page(), page());
        auto *filter = find<QLineEdit>("wordFilter");
        auto *list = find<QTextBrowser>("wordList");
        QVERIFY(list->toPlainText().contains(u"write skew"));
        QTest::keyClicks(filter, u"40001"_s);
        QVERIFY(list->toPlainText().contains(u"serialization failure"));
        QVERIFY(!list->toPlainText().contains(u"advisory lock"));
        QVERIFY(list->toPlainText().contains(u"PostgreSQL manual: 13.5"));
        filter->setText(u"nothing like it"_s);
        QVERIFY(list->toPlainText().contains(u"No word has"));
    }

    /** What is checked for one challenge does not solve another one. */
    void anotherIsChosenMeanwhile()
    {
        choose(1, 9);
        auto *editor = find<QPlainTextEdit>("repairEditor");
        editor->setPlainText(editor->toPlainText().replace(u"-- isolation: none"_s,
                                                           u"-- isolation: read committed"_s));
        click("repairCheck");
        QVERIFY(!page()->isIdle());
        choose(1, 10);
        QTRY_VERIFY_WITH_TIMEOUT(page()->isIdle(), 60'000);
        QVERIFY(!page()->list()->topLevelItem(1)->child(9)->text(0).startsWith(u"✓"));
        QVERIFY(!page()->list()->topLevelItem(1)->child(10)->text(0).startsWith(u"✓"));
    }

    /** Only where somebody starts it for the first time, and when asked for. */
    void welcomes()
    {
        const auto *card = m_window->findChild<QFrame *>(u"welcome"_s);
        QVERIFY(!card->isVisible());
        QAction *again = m_window->findChild<QAction *>(u"welcomeAgain"_s);
        const auto press = [&](const char *button) {
            again->trigger();
            QVERIFY(card->isVisible());
            QTest::mouseClick(m_window->findChild<QPushButton *>(QString::fromLatin1(button)),
                              Qt::LeftButton);
            QVERIFY(!card->isVisible());
        };
        press("welcomeStep");
        QCOMPARE(m_window->page(), m_window->stepPage());
        press("welcomeLearn");
        QVERIFY(m_window->findChild<QFrame *>(u"lessonBar"_s)->isVisible());
        QCOMPARE(m_window->page(), m_window->stepPage());
        QTest::mouseClick(m_window->findChild<QPushButton *>(u"lessonLeave"_s), Qt::LeftButton);
        QCOMPARE(m_window->page(), page());
        press("welcomeRace");
        QCOMPARE(m_window->page(), m_window->racePage());
        QVERIFY(m_window->racePage()->monitor()->isRunning());
        QVERIFY(waitForEnd(*m_window));
        press("welcomeClose");
    }

    /** Whoever begins without it needs it no more, also where a question comes first. */
    void welcomesNobodyWhoBegins()
    {
        const auto *card = m_window->findChild<QFrame *>(u"welcome"_s);
        m_window->findChild<QAction *>(u"welcomeAgain"_s)->trigger();
        RacePage *race = m_window->racePage();
        m_window->showPage(race);
        race->setAsks(Page::Asks::Reader);
        QVERIFY(card->isVisible());
        auto *run = race->tools()->findChild<QPushButton *>(u"runButton"_s);
        QTest::mouseClick(run, Qt::LeftButton);
        QVERIFY(!race->monitor()->isRunning());
        QVERIFY(!card->isVisible());
        QTest::mouseClick(run, Qt::LeftButton);
        QVERIFY(race->monitor()->isRunning());
        QVERIFY(waitForEnd(*m_window));
    }

    /** A teacher's own, a wrong one, and one that nobody can solve. */
    void aFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"mine.challenge"_s);
        const QByteArray head = "title: Mine\nstrategy: pessimistic\nhint: a\nhint: b\nhint: c\n";
        writeFile(path, head + "target: overbooked\nsolution: A1\n\nTry.\n");
        QVERIFY(page()->opens(path));
        page()->open(path);
        QCOMPARE(text("challengeTitle"), u"Mine"_s);
        QTRY_COMPARE_WITH_TIMEOUT(
            text("challengePar"),
            u"Explore finds no order that reaches this: it cannot be solved."_s, 60'000);
        writeFile(path, head + "target: magic\nsolution: A1\n\nTry.\n");
        page()->open(path);
        const QString said = page()->findChild<NoticeBar *>()->text();
        QVERIFY2(said.contains(u"“magic” is not known"), qPrintable(said));
    }
};

int main(int argc, char **argv)
{
    return runWidgetTest<tst_LearnPage>(argc, argv);
}

#include "tst_learnpage.moc"
