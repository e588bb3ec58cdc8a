// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/explorefixture.h"

#include <QSpinBox>

#include <csignal>

using namespace lastroom;
using namespace Qt::StringLiterals;

using Model = ExplorationTableModel;

/** Explorations that end early, are bounded, or are of one strategy only. */
class tst_ExploreRuns : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { m_database = testDatabase(); }

    void init()
    {
        // Of a server that dies Qt's driver warns in words of its own, or not, as it comes.
        if (qstrcmp(QTest::currentTestFunction(), "saysWhyAServerFailed") != 0)
            failOnWarnings();
    }

    void stopsWithAPart();
    void boundsTheSwitches();
    void exploresOnlyOne();
    void roomsMakeItSafe();
    void saysWhyAServerFailed();

private:
    std::shared_ptr<Database> m_database;
};

void tst_ExploreRuns::stopsWithAPart()
{
    const ShownPage shown(m_database);
    shown.find<QComboBox>(u"exploreClients"_s)->setCurrentIndex(2);
    shown.page->run();
    const auto soFar = [&] {
        const std::vector<Exploration> &all = shown.page->monitor()->explorations();
        return all.empty() ? 0 : all.front().counts().schedules;
    };
    QTRY_VERIFY_WITH_TIMEOUT(soFar() > 0, 30'000);
    QVERIFY(shown.page->activity().startsWith(u"Exploring: Naive, "_s));
    // "exploring, 3 %", and soon "3 %, 40 s left".
    QVERIFY(shown.cell(0, Model::Verdict).contains(u" %"));
    QCOMPARE(shown.cell(1, Model::Verdict), u"waits its turn"_s);
    QTest::mouseClick(shown.find<QPushButton>(u"stopExploreButton"_s), Qt::LeftButton);
    QVERIFY(!shown.find<QPushButton>(u"stopExploreButton"_s)->isEnabled());
    QCOMPARE(shown.page->activity(), u"Stopping…"_s);
    QVERIFY(shown.waitUntilIdle());

    const Exploration &naive = shown.page->monitor()->explorations().front();
    const ExplorationCounts &counts = naive.counts();
    QCOMPARE(naive.state(), Exploration::State::Stopped);
    // It may just have begun anew, with one schedule after another.
    QCOMPARE(shown.cell(0, Model::Verdict),
             counts.schedules == 0        ? u"stopped"_s
                 : counts.overbooked == 0 ? u"no counterexample so far"_s
                                          : u"overbooks (partial)"_s);
    QCOMPARE(shown.cell(3, Model::Verdict), u"not explored"_s);
    QVERIFY2(shown.page->activity().endsWith(u"stopped: partial"_s),
             qPrintable(shown.page->activity()));
    constexpr int names = 24;
    QCOMPARE(shown.list()->model()->rowCount() * names,
             int(counts.overbooked > 0 ? counts.overbooked : counts.schedules));
    QVERIFY(shown.page->notice()->isHidden());
    QCOMPARE(shown.shelf.findings().summary(naive.strategy()).contains(u"orders tried"_s),
             counts.schedules > 0);
}

void tst_ExploreRuns::boundsTheSwitches()
{
    const ShownPage shown(m_database);
    auto *bound = shown.find<QComboBox>(u"exploreSwitches"_s);
    // Two clients of many statements have too many orders as well.
    QVERIFY(bound->isVisible());
    QCOMPARE(bound->currentText(), u"Most switches: all"_s);
    shown.find<QComboBox>(u"exploreClients"_s)->setCurrentIndex(1);
    QCOMPARE(bound->itemText(0), u"Most switches: all"_s);
    QCOMPARE(bound->itemData(1).toInt(), 2);
    bound->setCurrentIndex(bound->findData(3));
    QVERIFY(QTest::qWaitForWindowActive(shown.page->window()));
    shown.table()->setFocus();
    QTest::keyClick(shown.table(), Qt::Key_F5, Qt::ControlModifier);
    QVERIFY(shown.waitUntilIdle());
    QCOMPARE(shown.page->monitor()->explorations().size(), 1u);
    const Exploration &naive = shown.page->monitor()->explorations().front();
    QCOMPARE(naive.mostSwitches(), 3);
    QVERIFY(naive.isCut());
    QVERIFY(std::all_of(naive.schedules().begin(), naive.schedules().end(),
                        [](const ExploredSchedule &each) { return each.switches() <= 3; }));
    QCOMPARE(shown.cell(0, Model::Verdict), u"overbooks (partial)"_s);
    QVERIFY(shown.page->activity().endsWith(u"bounded: partial"_s));
    QVERIFY(shown.text(u"explorationTitle"_s).contains(u"3 clients’ statements"_s));
    // The bound stays where fewer clients can keep it.
    shown.find<QComboBox>(u"exploreClients"_s)->setCurrentIndex(0);
    shown.page->run();
    QVERIFY(shown.waitUntilIdle());
    QCOMPARE(shown.page->monitor()->explorations().front().mostSwitches(), 3);
    QCOMPARE(shown.cell(0, Model::Verdict), u"overbooks (partial)"_s);
    bound->setCurrentIndex(0);
    shown.page->run();
    QVERIFY(shown.waitUntilIdle());
    QCOMPARE(shown.cell(0, Model::Verdict), u"overbooks"_s);
}

void tst_ExploreRuns::exploresOnlyOne()
{
    const ShownPage shown(m_database);
    QVERIFY(QTest::qWaitForWindowActive(shown.page->window()));
    shown.table()->selectRow(2);
    shown.table()->setFocus();
    QTest::keyClick(shown.table(), Qt::Key_F5, Qt::ControlModifier);
    QVERIFY(shown.waitUntilIdle());
    QCOMPARE(shown.figures(2), u"Pessimistic|8|8|0|0|no counterexample"_s);
    QCOMPARE(shown.cell(0, Model::Verdict), u"not explored"_s);
    QCOMPARE(shown.table()->currentIndex().row(), 2);
    // What was explored in the same situation stays; that of another goes.
    shown.table()->selectRow(0);
    // From wherever in the page the keyboard is.
    shown.list()->setFocus();
    QTest::keyClick(shown.list(), Qt::Key_F5, Qt::ControlModifier);
    QVERIFY(shown.waitUntilIdle());
    QCOMPARE(shown.figures(0), u"Naive|16|4|12|0|overbooks"_s);
    QCOMPARE(shown.figures(2), u"Pessimistic|8|8|0|0|no counterexample"_s);
    // In the tool bar too.
    auto *rooms = shown.find<QSpinBox>(u"exploreRooms"_s);
    rooms->setFocus();
    rooms->setValue(2);
    QCOMPARE(shown.cell(2, Model::Schedules), u"8"_s);
    QTest::keyClick(rooms, Qt::Key_F5, Qt::ControlModifier);
    QVERIFY(!shown.page->isIdle());
    QVERIFY(shown.waitUntilIdle());
    QCOMPARE(shown.cell(2, Model::Verdict), u"not explored"_s);
}

void tst_ExploreRuns::roomsMakeItSafe()
{
    const ShownPage shown(m_database);
    auto *rooms = shown.find<QSpinBox>(u"exploreRooms"_s);
    rooms->setFocus();
    rooms->selectAll();
    QTest::keyClicks(rooms, u"2"_s);
    QCOMPARE(rooms->value(), 2);
    QTest::keyClick(rooms, Qt::Key_Up);
    QCOMPARE(rooms->value(), 3);
    // Nothing outside of the range can be typed.
    rooms->selectAll();
    QTest::keyClicks(rooms, u"0"_s);
    shown.page->setFocus();
    QVERIFY(rooms->value() >= 1);
    rooms->setValue(2);
    shown.page->run();
    QVERIFY(shown.waitUntilIdle());
    QCOMPARE(shown.cell(0, Model::Verdict), u"no counterexample"_s);
    QCOMPARE(shown.cell(0, Model::Overbooked), u"0"_s);
    QVERIFY(shown.text(u"explorationTitle"_s).contains(u"2 rooms left, each wants 1"_s));
    QVERIFY(shown.find<QComboBox>(u"scheduleFilter"_s)->isHidden());
}

void tst_ExploreRuns::saysWhyAServerFailed()
{
    const auto database = testDatabase();
    const QString host = database->settings().value().value(u"host"_s);
    const ShownPage shown(database);
    shown.find<QComboBox>(u"exploreClients"_s)->setCurrentIndex(2);
    shown.page->run();
    const std::vector<Exploration> &all = shown.page->monitor()->explorations();
    QTRY_VERIFY_WITH_TIMEOUT(!all.empty() && all.front().counts().schedules > 0, 30'000);
    QFile pid(host + u"/data/postmaster.pid"_s);
    QVERIFY(pid.open(QIODevice::ReadOnly));
    const pid_t postmaster = pid.readLine().trimmed().toInt();
    QVERIFY(postmaster > 1);
    ::kill(postmaster, SIGQUIT);
    QVERIFY(shown.waitUntilIdle());
    QVERIFY(!shown.page->notice()->text().isEmpty());
    QCOMPARE(all.front().state(), Exploration::State::Failed);
    // What there is, stays.
    QVERIFY(shown.cell(0, Model::Schedules) != u"–"_s);
    QVERIFY2(shown.page->activity().endsWith(u"failed: partial"_s),
             qPrintable(shown.page->activity()));
    // Nothing can be begun any more; it says why, and takes nothing away.
    QTRY_VERIFY_WITH_TIMEOUT(shown.page->monitor()->serverFailure(), 30'000);
    const qint64 schedules = all.front().counts().schedules;
    shown.page->run();
    QVERIFY(shown.waitUntilIdle());
    QVERIFY(shown.page->notice()->text().contains(u"start Last Room again"_s));
    QCOMPARE(shown.page->monitor()->explorations().front().counts().schedules, schedules);
    QVERIFY(shown.page->activity().endsWith(u"failed: partial"_s));
}

int main(int argc, char **argv)
{
    return runWidgetTest<tst_ExploreRuns>(argc, argv);
}

#include "tst_exploreruns.moc"
