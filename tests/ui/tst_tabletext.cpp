// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/csv.h"
#include "tests/support/offscreen.h"
#include "ui/chart/hotelbarchart.h"
#include "ui/control/tabletext.h"
#include "ui/race/frametablemodel.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QTableView>

using namespace lastroom;

class tst_TableText : public QObject
{
    Q_OBJECT

private:
    static QString clipboard() { return QApplication::clipboard()->text(); }

    static void trigger(QObject *owner, const char *name)
    {
        auto *action = owner->findChild<QAction *>(QLatin1String(name));
        QVERIFY(action != nullptr);
        action->trigger();
    }

    static FrameTableModel *model(QObject *parent)
    {
        auto *model = new FrameTableModel(parent);
        model->setRaces({u"Naïve, \"new\""_s}, {u"Hotel A"_s, u"Hotel B"_s});
        Frame frame;
        frame.hotels = {{2000, 10, 1995, 1993}, {50, 0, 7, 7}};
        model->show({frame});
        return model;
    }

private slots:

    void init() { failOnWarnings(); }

    void csv_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << u"a b"_s << u"a b"_s;
        QTest::newRow("comma") << u"1,234"_s << u"\"1,234\""_s;
        QTest::newRow("quote") << u"a\"b"_s << u"\"a\"\"b\""_s;
        QTest::newRow("line") << u"a\nb"_s << u"\"a\nb\""_s;
        QTest::newRow("empty") << u""_s << u""_s;
    }

    void csv()
    {
        QFETCH(QString, cell);
        QFETCH(QString, written);
        QCOMPARE(csvText({{u"x"_s, cell}}), u"x,"_s + written + u"\r\n"_s);
    }

    void textHasARowALine()
    {
        QCOMPARE(TableText::text({{u"a\tb"_s, u"c\nd"_s}, {u"e"_s}}), u"a b\tc d\ne\n"_s);
    }

    /** Numbers are copied as numbers, whatever the language shows. */
    void aTableIsCopied()
    {
        QTableView view;
        view.setModel(model(&view));
        makeCopyable(&view);
        view.setCurrentIndex(view.model()->index(0, FrameTableModel::Contracted));
        trigger(&view, "copyCell");
        QCOMPARE(clipboard(), u"2,000"_s);
        trigger(&view, "copyCsv");
        const QStringList lines = clipboard().split(u"\r\n"_s);
        QCOMPARE(lines.at(0),
                 u"Strategy,Hotel,Contracted,Locked,Reserved,Ledger,Overbooked,Available"_s);
        QCOMPARE(lines.at(1), u"\"Naïve, \"\"new\"\"\",Hotel A,2000,10,1995,1993,5,0"_s);
        trigger(&view, "copyTable");
        QVERIFY(clipboard().contains(u"Hotel B\t50\t0\t7\t7\t0\t43\n"));
    }

    /** 1,995 is more than 7, and a third click leads back. */
    void numbersSortAsNumbers()
    {
        QTableView view;
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(model(&view));
        sorted.setSortRole(Qt::EditRole);
        view.setModel(&sorted);
        view.sortByColumn(FrameTableModel::Reserved, Qt::AscendingOrder);
        QCOMPARE(sorted.index(0, FrameTableModel::Hotel).data().toString(), u"Hotel B"_s);
        view.sortByColumn(-1, Qt::AscendingOrder);
        QCOMPARE(sorted.index(0, FrameTableModel::Hotel).data().toString(), u"Hotel A"_s);
    }

    /** As with a click on the heading. */
    void keysSort()
    {
        QTableView view;
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(model(&view));
        sorted.setSortRole(Qt::EditRole);
        view.setModel(&sorted);
        view.setSortingEnabled(true);
        view.horizontalHeader()->setSortIndicatorClearable(true);
        view.sortByColumn(-1, Qt::AscendingOrder);
        makeSortable(&view);
        view.setCurrentIndex(sorted.index(0, FrameTableModel::Reserved));
        for (const QString &first : {u"Hotel B"_s, u"Hotel A"_s, u"Hotel A"_s}) {
            trigger(&view, "sortColumn");
            QCOMPARE(sorted.index(0, FrameTableModel::Hotel).data().toString(), first);
        }
        QCOMPARE(sorted.sortColumn(), -1);
    }

    void aChartIsCopied()
    {
        HotelBarChart chart;
        chart.setGroups({{u"Naive"_s, QColor(Qt::blue), {u"Hotel A"_s}}});
        Frame frame;
        frame.started = true;
        frame.finished = true;
        frame.hotels = {{200, 0, 203, 203}};
        chart.show({frame});
        chart.resize(600, 400);
        static_cast<QWidget &>(chart).show();
        QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(100, 100),
                                chart.mapToGlobal(QPoint(100, 100)));
        QApplication::sendEvent(chart.viewport(), &event);
        auto *menu = chart.findChild<QMenu *>(u"copyMenu"_s);
        QVERIFY(menu != nullptr);
        trigger(menu, "copyCsv");
        QCOMPARE(clipboard(),
                 u"strategy,hotel,contracted,locked,reserved,ledger,overbooked\r\n"
                 "Naive,Hotel A,200,0,203,203,3\r\n"_s);
        menu->close();
    }
};

int main(int argc, char **argv)
{
    return runWidgetTest<tst_TableText>(argc, argv);
}

#include "tst_tabletext.moc"
