// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/windowfixture.h"
#include "ui/race/frametablemodel.h"

#include <QAbstractItemModelTester>

using namespace lastroom;
using namespace Qt::StringLiterals;

/** The page's parts that need no server. */
class tst_RacePage : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnWarnings(); }

    void tableShowsFrames();
    void tableCanBeEmpty();
};

void tst_RacePage::tableShowsFrames()
{
    FrameTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRaces({u"Naive"_s, u"Atomic"_s}, {u"Hotel A"_s, u"Hotel B"_s});
    Frame frame;
    frame.hotels = {{200, 10, 195, 193}, {5'000, 0, 4'000, 4'000}};
    model.show({frame, frame});
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        rows.append(cells.join(u' '));
    }
    QCOMPARE(rows,
             (QStringList{u"Naive Hotel A 200 10 195 193 +5 0"_s,
                          u"Naive Hotel B 5,000 0 4,000 4,000 0 1,000"_s,
                          u"Atomic Hotel A 200 10 195 193 +5 0"_s,
                          u"Atomic Hotel B 5,000 0 4,000 4,000 0 1,000"_s}));
    QVERIFY(model.index(0, 0).data(FrameTableModel::OverbookedRole).toBool());
    QVERIFY(!model.index(1, 0).data(FrameTableModel::OverbookedRole).toBool());
    QVERIFY(model.index(0, FrameTableModel::Overbooked).data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(!model.index(1, FrameTableModel::Overbooked).data(Qt::FontRole).isValid());
}

void tst_RacePage::tableCanBeEmpty()
{
    FrameTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.show({});
    model.setRaces({u"Naive"_s}, {u"Hotel A"_s});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 4).data().toString(), QString());
}

int main(int argc, char **argv)
{
    return runWidgetTest<tst_RacePage>(argc, argv);
}

#include "tst_racepage.moc"
