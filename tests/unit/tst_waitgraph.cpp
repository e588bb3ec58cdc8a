// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/waitgraph.h"

#include <QTest>

using namespace lastroom;

/** When nothing will happen before another step. Sessions are numbers; 1, 2 and 3 are clients, 9 a
 * stranger. */
class tst_WaitGraph : public QObject
{
    Q_OBJECT

    using Holders = QHash<int, QList<int>>;

private slots:

    void settled_data()
    {
        QTest::addColumn<Holders>("holders");
        QTest::addColumn<QList<int>>("busy");
        QTest::addColumn<QList<int>>("idle");
        QTest::addColumn<bool>("settled");
        QTest::addColumn<bool>("circle");
        const auto row = [](const char *name, const Holders &holders, const QList<int> &busy,
                            const QList<int> &idle, bool settled, bool circle) {
            QTest::newRow(name) << holders << busy << idle << settled << circle;
        };
        row("nobody is busy", {}, {}, {1, 2}, true, false);
        row("still at work", {{1, {}}}, {1}, {2}, false, false);
        row("not in the answer", {}, {1}, {2}, false, false);
        row("held up", {{1, {2}}}, {1}, {2}, true, false);
        row("one held up, one at work", {{1, {2}}, {2, {}}}, {1, 2}, {3}, false, false);
        row("a queue", {{1, {3}}, {2, {1}}}, {1, 2}, {3}, true, false);
        row("a queue that begins with work", {{1, {3}}, {2, {1}}, {3, {}}}, {1, 2, 3}, {}, false,
            false);
        row("a stranger", {{1, {9}}}, {1}, {2}, false, false);
        row("a stranger and a client", {{1, {9, 2}}}, {1}, {2}, true, false);
        row("behind one whom a stranger holds", {{1, {9}}, {2, {1}}}, {1, 2}, {3}, false, false);
        row("a circle", {{1, {2}}, {2, {1}}}, {1, 2}, {3}, false, true);
        row("a circle of three", {{1, {2}}, {2, {3}}, {3, {1}}}, {1, 2, 3}, {}, false, true);
        row("a circle beside a holder", {{1, {2, 3}}, {2, {1}}}, {1, 2}, {3}, false, true);
        row("a circle far off", {{1, {2}}, {2, {3}}, {3, {2}}}, {1, 2, 3}, {}, false, true);
    }

    void settled()
    {
        QFETCH(Holders, holders);
        QFETCH(QList<int>, busy);
        QFETCH(QList<int>, idle);
        const WaitGraph graph(holders, busy);
        QTEST(graph.isSettled(idle), "settled");
        QTEST(graph.hasCircle(), "circle");
    }
};

QTEST_GUILESS_MAIN(tst_WaitGraph)

#include "tst_waitgraph.moc"
