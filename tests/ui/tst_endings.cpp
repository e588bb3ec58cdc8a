// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/windowfixture.h"
#include "ui/control/noticebar.h"
#include "ui/explore/explorationtablemodel.h"
#include "ui/explore/explorepage.h"
#include "ui/explore/schedulelistmodel.h"
#include "ui/page/explorationmonitor.h"
#include "ui/page/strategyshelf.h"
#include "ui/race/strategycard.h"
#include "ui/step/steppage.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QSpinBox>
#include <QTableView>

using namespace lastroom;
using namespace Qt::StringLiterals;

/** What the window says of strategies that end in another way than well or overbooked, each page on
 * a real server. */
class tst_Endings : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { m_database = testDatabase(); }

    void cleanupTestCase() { m_database.reset(); }

    void init() { failOnWarnings(); }

    void cards_data();
    void cards();
    void explored_data();
    void explored();
    void aScheduleThatIsStuck();

private:
    WindowOptions options() const
    {
        WindowOptions options = optionsFor(m_database);
        options.library
            = StrategyLibrary::load(QStringLiteral(QT_TESTCASE_SOURCEDIR) + u"/data/cases"_s)
                  .value();
        return options;
    }

    std::shared_ptr<const Database> m_database;
};

void tst_Endings::cards_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<QStringList>("says");
    QTest::newRow("nothing booked")
        << u"precision-lost"_s
        << QStringList{
               u"nothing booked"_s,
               u"Tried alone, it does not book: step “take” (line 16) ends it: conflict."_s};
    QTest::newRow("refused by a constraint")
        << u"never-books"_s
        << QStringList{u"nothing booked"_s, u"null value in column \"request_id\""_s, u"(23502)"_s};
    QTest::newRow("refused when planned")
        << u"outer-join-lock"_s << QStringList{u"nothing booked"_s, u"(0A000)"_s};
}

void tst_Endings::cards()
{
    QFETCH(const QString, strategy);
    QFETCH(const QStringList, says);
    MicroscopeWindow window(options());
    window.show();
    RaceSidebar *sidebar = window.racePage()->sidebar();
    sidebar->strategies()->setChecked({strategy});
    window.racePage()->run();
    QVERIFY(waitForEnd(window));
    QVERIFY(window.racePage()->notice()->isHidden());
    const auto *card = window.racePage()->findChild<StrategyCard *>();
    const QString description = card->description();
    for (const QString &part : says)
        QVERIFY2(description.contains(part), qPrintable(description));
    QCOMPARE(card->toolTip().section(u'\n', 1), description);
}

void tst_Endings::explored_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("end"); // of the first schedule in the list
    QTest::addColumn<QString>("happened"); // in the picture's card
    const Situation last;
    QTest::newRow("nobody booked") << u"precision-lost"_s << last << u"nobody books"_s
                                   << u"nobody booked"_s << u"Tried alone, it does not book"_s;
    QTest::newRow("failed") << u"outer-join-lock"_s << last << u"statements fail"_s
                            << u"a statement failed"_s << u"0A000"_s;
    QTest::newRow("stuck") << u"session-lock-leak"_s << Situation{3, 1, 1} << u"stuck"_s
                           << u"somebody waits for ever"_s << u"waits for"_s;
    QTest::newRow("rooms lost") << u"take-no-undo"_s << last << u"ledger differs"_s
                                << u"ledger differs: 2 / 1"_s << u""_s;
    QTest::newRow("turned away") << u"skip-locked-sold-out"_s << Situation{2, 2, 1}
                                 << u"no counterexample"_s << u"safe"_s << u""_s;
}

void tst_Endings::explored()
{
    QFETCH(const QString, strategy);
    QFETCH(const Situation, situation);
    QFETCH(const QString, verdict);
    QFETCH(const QString, end);
    QFETCH(const QString, happened);
    MicroscopeWindow window(options());
    window.show();
    ExplorePage *page = window.explorePage();
    window.showPage(page);
    auto *clients = window.findChild<QComboBox *>(u"exploreClients"_s);
    clients->setCurrentIndex(clients->findData(situation.clients));
    window.findChild<QSpinBox *>(u"exploreRooms"_s)->setValue(situation.rooms);
    page->explore(window.shelf()->library().select({strategy}).value());
    QTRY_VERIFY_WITH_TIMEOUT(page->isIdle(), 60'000);
    const Exploration &exploration = page->monitor()->explorations().at(0);
    QVERIFY2(exploration.isComplete(),
             exploration.error() ? qPrintable(exploration.error()->sentence()) : "it was cut");
    const auto *model = window.findChild<ExplorationTableModel *>();
    const int row = model->rowOf(strategy);
    const auto cell = [&](ExplorationTableModel::Column column) {
        return model->index(row, column).data().toString();
    };
    QCOMPARE(cell(ExplorationTableModel::Verdict), verdict);
    const bool isSafe = end == u"safe";
    QCOMPARE(cell(ExplorationTableModel::Safe) == cell(ExplorationTableModel::Schedules), isSafe);
    QCOMPARE(cell(ExplorationTableModel::Overbooked), u"0"_s);
    QCOMPARE(cell(ExplorationTableModel::TurnedAway), isSafe ? u"6"_s : u"0"_s);
    const QModelIndex first = page->findChild<QListView *>(u"scheduleList"_s)->model()->index(0, 0);
    QCOMPARE(first.data(ScheduleListModel::EndRole).toString(), end);
    QString why;
    for (const QLabel *label : page->findChildren<QLabel *>()) {
        if (label->isVisible())
            why += label->text() + u'\n';
    }
    QVERIFY2(why.contains(happened), qPrintable(why));
    QVERIFY(!why.contains(u"Why it overbooked"_s));
}

void tst_Endings::aScheduleThatIsStuck()
{
    MicroscopeWindow window(options());
    window.show();
    StepPage *page = window.stepPage();
    // Bob is told "sold out" and keeps the lock of his session.
    page->showSchedule(u"session-lock-leak"_s, {3, 1, 1},
                       Schedule::parse(u"A1 A2 A3 A4 A5 B1 B2 C1"_s).value());
    QTRY_VERIFY_WITH_TIMEOUT(page->isIdle(), 60'000);
    QCOMPARE(page->recording().ending(), std::optional(Ending::Stuck));
    QCOMPARE(page->activity(), u"Finished: stuck"_s);
    QCOMPARE(page->recording().waiting(), QList<int>{2});
}

int main(int argc, char **argv)
{
    return runWidgetTest<tst_Endings>(argc, argv);
}

#include "tst_endings.moc"
