// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/explorations.h"
#include "tests/support/offscreen.h"
#include "ui/explore/explorationtable.h"
#include "ui/explore/explorationtablemodel.h"

#include <QHeaderView>

using namespace lastroom;
using namespace Qt::StringLiterals;

using Model = ExplorationTableModel;

/** How the table divides its room. */
class tst_ExplorationTable : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnWarnings(); }

    void isAsHighAsItsRows_data();
    void isAsHighAsItsRows();
    void theChosenRowIsSeen();
    void aLongTitleIsCut();
    void aClickOnAHeadSorts();

private:
    static QList<Strategy> strategies(int count)
    {
        QList<Strategy> strategies;
        for (int at = 0; at < count; ++at) {
            strategies.append(strategyNamed(u"naive"_s));
            strategies.last().title = u"Number %1"_s.arg(at);
        }
        return strategies;
    }

    static bool isSeen(const ExplorationTable &table, const QModelIndex &index)
    {
        return table.viewport()->rect().contains(table.visualRect(index));
    }
};

void tst_ExplorationTable::isAsHighAsItsRows_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("room");
    QTest::addColumn<int>("seen");
    QTest::newRow("few") << 2 << 1000 << 2;
    QTest::newRow("four without room") << 4 << 0 << 4;
    QTest::newRow("many without room") << 10 << 0 << 4;
    QTest::newRow("many with room") << 10 << 1000 << 10;
}

void tst_ExplorationTable::isAsHighAsItsRows()
{
    QFETCH(const int, rows);
    QFETCH(const int, room);
    QFETCH(const int, seen);
    Model model(strategies(rows));
    ExplorationTable table(&model);
    table.setRoom(room);
    table.resize(1280, 500);
    QCOMPARE(table.minimumSizeHint().height(), table.sizeHint().height());
    table.resize(1280, table.sizeHint().height());
    table.show();
    QTRY_VERIFY(isSeen(table, table.model()->index(seen - 1, 0)));
    QVERIFY(seen == rows || !isSeen(table, table.model()->index(seen, 0)));
}

void tst_ExplorationTable::theChosenRowIsSeen()
{
    Model model(strategies(10));
    ExplorationTable table(&model);
    table.resize(1280, table.sizeHint().height());
    table.show();
    table.selectRow(0);
    for (int row = 1; row < 10; ++row) {
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(table.currentIndex().row(), row);
        QVERIFY(isSeen(table, table.currentIndex()));
    }
    table.resize(1280, 400);
    table.selectRow(7);
    table.resize(1280, 200);
    QTRY_VERIFY(isSeen(table, table.currentIndex()));
}

/** By the figures, not by how they are written; a third click gives the order of the files back. */
void tst_ExplorationTable::aClickOnAHeadSorts()
{
    const QList<int> overbooked{2, 0, 10};
    std::vector<Exploration> explorations;
    QList<Strategy> all;
    for (int at = 0; at < overbooked.size(); ++at) {
        Strategy strategy = strategyNamed(u"naive"_s);
        if (at == 1)
            strategy = strategy.atLevel(Isolation::Serializable);
        all.append(strategy);
        Exploration &exploration = explorations.emplace_back(strategy, Situation());
        exploration.add({safeSchedule("AABB")});
        for (int count = 0; count < overbooked.at(at); ++count)
            exploration.add({overbookedSchedule("ABAB")});
        exploration.setState(Exploration::State::Finished);
    }
    // Nobody ran it.
    all.append(strategyNamed(u"atomic"_s));
    Model model(all);
    ExplorationTable table(&model);
    model.show({&explorations[0], &explorations[1], &explorations[2], nullptr}, false);
    table.resize(1280, 400);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.choose(1);
    const auto rows = [&] {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found.append(table.model()->index(row, Model::Overbooked).data().toString());
        return found.join(u' ');
    };
    const auto title = [&](int row) { return table.model()->index(row, 0).data().toString(); };
    const auto click = [&](Model::Column column) {
        QHeaderView *head = table.horizontalHeader();
        const int middle = head->sectionViewportPosition(column) + head->sectionSize(column) / 2;
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, {middle, head->height() / 2});
    };
    QVERIFY(!title(1).contains(u"Naive"));
    click(Model::Overbooked);
    QCOMPARE(rows(), u"10 2 0 –"_s);
    QCOMPARE(table.chosenRow(), 1);
    QCOMPARE(table.currentIndex().row(), 2);
    // Away from its strategy a level says whose it is.
    QCOMPARE(title(2), u"Naive · serializable"_s);
    click(Model::Overbooked);
    QCOMPARE(rows(), u"– 0 2 10"_s);
    click(Model::Overbooked);
    QCOMPARE(rows(), u"2 0 10 –"_s);
    QCOMPARE(table.chosenRow(), 1);
    QVERIFY(!title(1).contains(u"Naive"));
}

void tst_ExplorationTable::aLongTitleIsCut()
{
    QList<Strategy> all = strategies(5);
    all.last().title = u"A <strategy> with a title "_s.repeated(5);
    Model model(all);
    ExplorationTable table(&model);
    table.resize(1240, 300);
    table.show();
    const QHeaderView *head = table.horizontalHeader();
    QTRY_COMPARE_LE(head->sectionViewportPosition(Model::Verdict)
                        + head->sectionSize(Model::Verdict),
                    table.viewport()->width());
    QCOMPARE(head->visualIndex(Model::Verdict), int(Model::Verdict));
    const QString toolTip = model.index(4, Model::Title).data(Qt::ToolTipRole).toString();
    QVERIFY2(toolTip.contains(all.last().title.toHtmlEscaped()), qPrintable(toolTip));
    // What is short is whole.
    QCOMPARE_GE(table.columnWidth(Model::Title),
                table.sizeHintForIndex(table.model()->index(0, 0)).width());
}

int main(int argc, char **argv)
{
    return runWidgetTest<tst_ExplorationTable>(argc, argv);
}

#include "tst_explorationtable.moc"
