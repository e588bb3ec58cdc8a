// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/explorefixture.h"

#include <QClipboard>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace lastroom;
using namespace Qt::StringLiterals;

using Model = ExplorationTableModel;

/** The page on a real server, driven by clicks and keys. */
class tst_ExplorePage : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
        m_database = testDatabase();
    }

    void init() { failOnWarnings(); }

    void invitesBeforeTheFirst();
    void exploresByClick();
    void showsWhatIsChosen();
    void opensAndCopiesASchedule();
    void findingsOutlastTheWindow();
    void followsTheTheme();

private:
    QTemporaryDir m_folder;
    std::shared_ptr<Database> m_database;
};

void tst_ExplorePage::invitesBeforeTheFirst()
{
    const ShownPage shown(m_database);
    QCOMPARE(shown.figures(0), u"Naive|–|–|–|–|not explored"_s);
    QVERIFY(shown.find<QLabel>(u"invitation"_s)->isVisible());
    QVERIFY(shown.find<QPushButton>(u"openInStep"_s)->isHidden());
    QVERIFY(shown.page->isIdle());
    QVERIFY(shown.page->canRun());
    QVERIFY(!shown.page->canStop());
    QCOMPARE(shown.page->activity(), u"Ready"_s);
    QCOMPARE(shown.page->figures(), QString());
    shown.page->choose(u"optimistic"_s);
    QCOMPARE(shown.table()->currentIndex().row(), 3);
    QCOMPARE(shown.text(u"schedulesTitle"_s), u"Optimistic"_s);
    // The title follows the controls until something was explored.
    shown.find<QComboBox>(u"exploreClients"_s)->setCurrentIndex(1);
    QVERIFY(shown.text(u"explorationTitle"_s).contains(u"3 clients’ statements"_s));
    for (const auto *control :
         shown.page->tools()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        QVERIFY2(!control->accessibleName().isEmpty() && !control->toolTip().isEmpty(),
                 qPrintable(control->objectName()));
}

void tst_ExplorePage::exploresByClick()
{
    const ShownPage shown(m_database);
    QVERIFY(QTest::qWaitForWindowActive(shown.page->window()));
    const QSignalSpy idle(shown.page, &ExplorePage::idle);
    auto *explore = shown.find<QPushButton>(u"exploreButton"_s);
    QTest::mouseClick(explore, Qt::LeftButton);
    QVERIFY(!explore->isEnabled());
    QVERIFY(shown.find<QPushButton>(u"stopExploreButton"_s)->isEnabled());
    QVERIFY(!shown.page->canRun());
    QVERIFY(!shown.page->isIdle());
    QVERIFY(shown.waitUntilIdle());
    QTRY_COMPARE(idle.size(), 1);
    QVERIFY(explore->isEnabled());

    QCOMPARE(shown.figures(0), u"Naive|16|4|12|0|overbooks"_s);
    QCOMPARE(shown.figures(1), u"Atomic|24|2|22|0|overbooks"_s);
    QCOMPARE(shown.figures(2), u"Pessimistic|8|8|0|0|no counterexample"_s);
    QCOMPARE(shown.figures(3), u"Optimistic|24|24|0|0|no counterexample"_s);
    QCOMPARE(shown.cell(3, Model::Deadlocks), u"0"_s);
    QVERIFY(shown.cell(2, Model::Waited).toInt() > 0);
    QVERIFY(shown.cell(3, Model::Conflicted).toInt() > 0);

    // The first that overbooks, with its witness.
    QCOMPARE(shown.table()->currentIndex().row(), 0);
    QCOMPARE(shown.list()->model()->rowCount(), 6);
    QCOMPARE(shown.list()->currentIndex().data().toString(), u"A1 B1 B2 B3 A2 A3"_s);
    QCOMPARE(shown.text(u"schedulesTitle"_s),
             u"Naive: 12 overbooking schedules — fewest switches first, one of each kind"_s);
    QCOMPARE(shown.text(u"pictureTitle"_s),
             u"Schedule A1 B1 B2 B3 A2 A3 — 2 switches: the fewest that overbook"_s);
    QCOMPARE(shown.recording().verdictSoFar(), Verdict::Overbooked);
    QCOMPARE(shown.recording().schedule().text(), u"A1 B1 B2 B3 A2 A3"_s);
    QVERIFY(!shown.text(u"whyText"_s).isEmpty());
    QVERIFY(shown.find<QWidget>(u"why"_s)->isVisible());
    QVERIFY2(shown.page->activity().startsWith(u"Explored 72 of 72 schedules in "_s),
             qPrintable(shown.page->activity()));
    QVERIFY(shown.page->figures().contains(u"own PostgreSQL connection · PostgreSQL "_s));
    QVERIFY(shown.page->notice()->isHidden());
}

void tst_ExplorePage::showsWhatIsChosen()
{
    const ShownPage shown(m_database);
    shown.page->run();
    QVERIFY(shown.waitUntilIdle());
    const QModelIndex pessimistic = shown.table()->model()->index(2, 0);
    QTest::mouseClick(shown.table()->viewport(), Qt::LeftButton, {},
                      shown.table()->visualRect(pessimistic).center());
    QCOMPARE(shown.list()->model()->rowCount(), 4);
    QCOMPARE(shown.text(u"schedulesTitle"_s),
             u"Pessimistic: 8 schedules — fewest switches first, one of each kind"_s);
    QVERIFY(shown.waitUntilIdle());
    QCOMPARE(shown.recording().strategy.name, u"pessimistic"_s);
    QVERIFY(shown.find<QWidget>(u"why"_s)->isHidden());

    // The picture follows the keys; the last one wins.
    for (int key = 0; key < 3; ++key)
        QTest::keyClick(shown.list(), Qt::Key_Down);
    QVERIFY(shown.waitUntilIdle());
    QCOMPARE(shown.list()->currentIndex().row(), 3);
    QCOMPARE(shown.recording().schedule().text(), shown.list()->currentIndex().data().toString());
    QVERIFY(shown.recording().waits() > 0);
    QTest::keyClick(shown.table(), Qt::Key_Up);
    QCOMPARE(shown.table()->currentIndex().row(), 1);
    QVERIFY(shown.waitUntilIdle());
    QCOMPARE(shown.recording().verdictSoFar(), Verdict::Overbooked);
}

void tst_ExplorePage::opensAndCopiesASchedule()
{
    const ShownPage shown(m_database);
    shown.page->run();
    QVERIFY(shown.waitUntilIdle());
    QTest::keyClick(shown.list(), Qt::Key_Down);
    const QString chosen = shown.list()->currentIndex().data().toString();
    const QSignalSpy opened(shown.page, &ExplorePage::openRequested);
    QTest::mouseClick(shown.find<QPushButton>(u"openInStep"_s), Qt::LeftButton);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(0).toString(), u"naive"_s);
    QCOMPARE(opened.first().at(1).value<Situation>(), Situation());
    QCOMPARE(opened.first().at(2).value<Schedule>().text(), chosen);
    auto *copy = shown.find<QPushButton>(u"copySchedule"_s);
    const int width = copy->width();
    QCOMPARE(copy->text(), u"&Copy schedule"_s);
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), chosen);
    QCOMPARE(copy->text(), u"&Copied"_s);
    QVERIFY(shown.waitUntilIdle());
    QCOMPARE(copy->text(), u"&Copied"_s);
    QCOMPARE(copy->width(), width);
    // No longer, once something else was copied, or another schedule is chosen.
    QApplication::clipboard()->setText(u"A1"_s);
    QCOMPARE(copy->text(), u"&Copy schedule"_s);
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(copy->text(), u"&Copied"_s);
    QTest::keyClick(shown.list(), Qt::Key_Down);
    QCOMPARE(copy->text(), u"&Copy schedule"_s);
}

void tst_ExplorePage::findingsOutlastTheWindow()
{
    Strategy naive = StrategyLibrary::load({}).value().strategies().first();
    {
        const ShownPage shown(m_database);
        const QSignalSpy changed(&shown.shelf, &StrategyShelf::findingsChanged);
        QCOMPARE(shown.shelf.findings().summary(naive), u"not explored"_s);
        shown.page->run();
        QVERIFY(shown.waitUntilIdle());
        QVERIFY(!changed.isEmpty() && changed.size() <= 4);
        QCOMPARE(shown.shelf.findings().summary(naive), u"overbooks in 12 of 16 orders"_s);
        Settings settings;
        settings.findings = shown.shelf.findings();
        settings.write();
    }
    const ShownPage again(m_database, Settings::read());
    QCOMPARE(again.shelf.findings().summary(naive), u"overbooks in 12 of 16 orders"_s);
    QVERIFY(again.shelf.findings().details(naive).contains(u"on PostgreSQL "_s));
    // It was found of another file.
    naive.source += u"-- A word more.\n"_s;
    QCOMPARE(again.shelf.findings().summary(naive), u"not explored"_s);
}

void tst_ExplorePage::followsTheTheme()
{
    const ShownPage shown(m_database);
    shown.page->run();
    QVERIFY(shown.waitUntilIdle());
    const QImage light = shown.page->grab().toImage();
    shown.page->setTheme(Theme::dark());
    QVERIFY(shown.page->grab().toImage() != light);
    QCOMPARE(shown.recording().schedule().text(), u"A1 B1 B2 B3 A2 A3"_s);
}

int main(int argc, char **argv)
{
    return runWidgetTest<tst_ExplorePage>(argc, argv);
}

#include "tst_explorepage.moc"
