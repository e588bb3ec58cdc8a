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
    QTRY_VERIFY(isSeen(table, model.index(seen - 1, 0)));
    QVERIFY(seen == rows || !isSeen(table, model.index(seen, 0)));
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
    QCOMPARE_GE(table.columnWidth(Model::Title), table.sizeHintForIndex(model.index(0, 0)).width());
}

int main(int argc, char **argv)
{
    return runWidgetTest<tst_ExplorationTable>(argc, argv);
}

#include "tst_explorationtable.moc"
