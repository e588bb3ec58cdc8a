// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/explorefixture.h"

#include <QCheckBox>
#include <QMenu>

using namespace lastroom;
using Model = ExplorationTableModel;

/** The Explore page's other views: overlapping statements, every level, other names. */
class tst_ExploreViews : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { m_database = testDatabase(); }

    void init() { failOnWarnings(); }

    void overlaps();
    void everyLevel();
    void otherNames();

private:
    std::shared_ptr<const Database> m_database;
};

void tst_ExploreViews::overlaps()
{
    ShownPage shown(m_database);
    shown.shelf.setShown(u"insert-where-room"_s, true);
    QCOMPARE(shown.table()->model()->rowCount(), 5);
    shown.page->run();
    QVERIFY(shown.waitUntilIdle());
    QCOMPARE(shown.figures(4), u"Insert where there is room|2|2|0|0|no counterexample"_s);
    const Strategy strategy = shown.shelf.shown().last();
    QCOMPARE(shown.shelf.findings().summary(strategy),
             u"no counterexample in 2 orders of whole statements"_s);

    auto *overlap = shown.find<QCheckBox>(u"overlap"_s);
    QTest::mouseClick(overlap, Qt::LeftButton, {}, {8, overlap->height() / 2});
    QVERIFY(overlap->isChecked());
    shown.page->run();
    QVERIFY(!overlap->isEnabled());
    QVERIFY(shown.waitUntilIdle());
    QCOMPARE(shown.figures(4), u"Insert where there is room|6|2|4|0|overbooks"_s);
    QVERIFY(shown.text(u"explorationTitle"_s).endsWith(u"statements overlap"_s));
    QVERIFY(shown.shelf.findings().summary(strategy).startsWith(u"overbooks in 4 of 6 orders"_s));
    shown.page->choose(u"insert-where-room"_s);
    QVERIFY(shown.waitUntilIdle());
    QCOMPARE(shown.recording().schedule().text(), u"A1 B1 B2 A2"_s);
    QCOMPARE(shown.recording().steps.at(2).name, u"commit"_s);
}

void tst_ExploreViews::everyLevel()
{
    const ShownPage shown(m_database);
    auto *levels = shown.find<QCheckBox>(u"everyLevel"_s);
    QTest::mouseClick(levels, Qt::LeftButton, {}, {8, levels->height() / 2});
    QVERIFY(levels->isChecked());
    QCOMPARE(shown.table()->model()->rowCount(), 16);
    shown.page->run();
    QVERIFY(shown.waitUntilIdle());
    QCOMPARE(shown.figures(0), u"Naive|16|4|12|0|overbooks"_s);
    QCOMPARE(shown.figures(1), u"   at read committed|24|2|22|0|overbooks"_s);
    QCOMPARE(shown.figures(2), u"   at repeatable read|24|24|0|0|no counterexample"_s);
    QCOMPARE(shown.figures(3), u"   at serializable|24|24|0|0|no counterexample"_s);
    QCOMPARE(shown.figures(4), u"Atomic|24|2|22|0|overbooks"_s);
    // What is told of a strategy is what was found at its own level.
    const Strategy naive = shown.shelf.shown().first();
    QCOMPARE(shown.shelf.findings().summary(naive), u"overbooks in 12 of 16 orders"_s);

    // The picture is that of the level.
    shown.table()->setCurrentIndex(shown.table()->model()->index(1, 0));
    QVERIFY(shown.waitUntilIdle());
    QCOMPARE(shown.recording().strategy.isolation, Isolation::ReadCommitted);
    QVERIFY(shown.text(u"schedulesTitle"_s)
                .contains(u"right in exactly the 2 of 24 orders in which nobody overlaps"_s));
    // There a strategy runs as its file says.
    QVERIFY(!shown.find<QPushButton>(u"openInStep"_s)->isEnabled());

    QTest::mouseClick(levels, Qt::LeftButton, {}, {8, levels->height() / 2});
    QCOMPARE(shown.table()->model()->rowCount(), 4);
    QCOMPARE(shown.figures(0), u"Naive|16|4|12|0|overbooks"_s);
}

void tst_ExploreViews::otherNames()
{
    const ShownPage shown(m_database);
    shown.page->run();
    QVERIFY(shown.waitUntilIdle());
    QCOMPARE(shown.recording().schedule().text(), u"A1 B1 B2 B3 A2 A3"_s);
    auto *names = shown.find<QPushButton>(u"otherNames"_s);
    QVERIFY(names->isVisible());
    const QList<QAction *> actions = names->menu()->actions();
    QCOMPARE(actions.size(), 2);
    QCOMPARE(actions.at(1)->text(), u"B1 A1 A2 A3 B2 B3"_s);
    actions.at(1)->trigger();
    QVERIFY(shown.waitUntilIdle());
    QCOMPARE(shown.recording().schedule().text(), u"B1 A1 A2 A3 B2 B3"_s);
    QCOMPARE(shown.recording().verdictSoFar(), Verdict::Overbooked);
    QVERIFY(shown.text(u"pictureTitle"_s).startsWith(u"Schedule B1 A1 A2 A3 B2 B3"_s));
}

int main(int argc, char **argv)
{
    return runWidgetTest<tst_ExploreViews>(argc, argv);
}

#include "tst_exploreviews.moc"
