// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/inventorymodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <functional>
#include <numeric>

using namespace lastroom;
using namespace Qt::Literals::StringLiterals;
using Tester = QAbstractItemModelTester;

static QStringList printed(const InventoryModel &model)
{
    QStringList rows{model.inventory().event};
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data(Qt::EditRole).toString());
        rows.append(cells.join(u'|'));
    }
    return rows;
}

class tst_InventoryModel : public QObject
{
    Q_OBJECT

private slots:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void showsTheInventory();
    void editsCells();
    void takesEveryName_data();
    void takesEveryName();
    void refuses_data();
    void refuses();
    void addsAndRemoves();
    void refusesTheLastAndTheFiftyFirst();
    void replaces_data();
    void replaces();
    void undoesAndRedoesEverything();
    void remembersNoChangeThatIsNone();
};

void tst_InventoryModel::showsTheInventory()
{
    InventoryModel model(Inventory::uniform(2, 1200));
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    QCOMPARE(printed(model), (QStringList{u"Evento"_s, u"Hotel A|1200|0"_s, u"Hotel B|1200|0"_s}));
    QCOMPARE(model.index(0, 1).data().toString(), QLocale().toString(1200));
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Hotel"_s);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Contracted"_s);
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), u"Locked"_s);
    QVERIFY(model.flags(model.index(1, 2)).testFlag(Qt::ItemIsEditable));
}

void tst_InventoryModel::editsCells()
{
    InventoryModel model(Inventory::uniform(1, 200));
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    const QSignalSpy changed(&model, &InventoryModel::changed);
    QVERIFY(model.setData(model.index(0, 0), u"  Ritz "_s));
    QVERIFY(model.setData(model.index(0, 1), 30));
    QVERIFY(model.setData(model.index(0, 2), u"30"_s));
    QCOMPARE(printed(model), (QStringList{u"Evento"_s, u"Ritz|30|30"_s}));
    QCOMPARE(changed.size(), 3);
    QVERIFY(model.inventory().check());
}

void tst_InventoryModel::takesEveryName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("quotes") << u"O'Hara \"Inn\""_s;
    QTest::newRow("SQL") << u"'); DROP TABLE hotels; --"_s;
    QTest::newRow("markup") << u"<b>Hotel</b> & %1"_s;
    QTest::newRow("Chinese") << u"北京饭店"_s;
    QTest::newRow("Arabic") << u"فندق"_s;
    QTest::newRow("outside the BMP") << u"🏨"_s;
    QTest::newRow("longest") << QString(Hotel::maximumNameLength, u'x');
}

void tst_InventoryModel::takesEveryName()
{
    QFETCH(QString, name);
    InventoryModel model(Inventory::uniform(2, 5));
    const QSignalSpy refused(&model, &InventoryModel::refused);
    QVERIFY(model.setData(model.index(0, 0), name));
    QVERIFY(model.renameEvent(name));
    QCOMPARE(model.index(0, 0).data().toString(), name);
    QCOMPARE(model.inventory().event, name);
    QVERIFY(refused.isEmpty());
}

void tst_InventoryModel::refuses_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("says");
    QTest::newRow("no name") << 0 << QVariant(u""_s) << u"needs a name"_s;
    QTest::newRow("only spaces") << 0 << QVariant(u" \t "_s) << u"needs a name"_s;
    QTest::newRow("two of one name") << 0 << QVariant(u"Hotel B"_s) << u"“Hotel B” already"_s;
    QTest::newRow("too long") << 0 << QVariant(QString(201, u'x')) << u"at most 200"_s;
    QTest::newRow("null character") << 0 << QVariant(u"a\0b"_s) << u"null character"_s;
    QTest::newRow("negative") << 1 << QVariant(-1) << u"0 to 1,000,000"_s;
    QTest::newRow("too many") << 1 << QVariant(1'000'001) << u"0 to 1,000,000"_s;
    QTest::newRow("no number") << 1 << QVariant(u"many"_s) << u"whole numbers"_s;
    QTest::newRow("beyond int") << 1 << QVariant(u"99999999999"_s) << u"whole numbers"_s;
    QTest::newRow("contracted below locked")
        << 1 << QVariant(49) << u"needs at least 50 contracted"_s;
    QTest::newRow("locked above contracted") << 2 << QVariant(201) << u"at most 200 can"_s;
    QTest::newRow("negative locked") << 2 << QVariant(-5) << u"0 to 1,000,000"_s;
}

void tst_InventoryModel::refuses()
{
    QFETCH(int, column);
    QFETCH(QVariant, value);
    QFETCH(QString, says);
    Inventory inventory = Inventory::uniform(2, 200);
    inventory.hotels[0].locked = 50;
    InventoryModel model(inventory);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    const QSignalSpy refused(&model, &InventoryModel::refused);
    const QSignalSpy changed(&model, &InventoryModel::changed);
    QVERIFY(!model.setData(model.index(0, column), value));
    QCOMPARE(model.inventory(), inventory);
    QCOMPARE(model.undoStack()->count(), 0);
    QVERIFY(changed.isEmpty());
    QCOMPARE(refused.size(), 1);
    const QString sentence = refused.first().first().toString();
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
    QVERIFY2(
        sentence.endsWith(u'.')
            && (sentence.at(0).isUpper() || sentence.at(0) == u'“' || sentence.at(0).isDigit()),
        qPrintable(sentence));
}

void tst_InventoryModel::addsAndRemoves()
{
    InventoryModel model(Inventory::uniform(3, 7));
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    QVERIFY(model.removeHotels({0, 2}));
    QCOMPARE(printed(model), (QStringList{u"Evento"_s, u"Hotel B|7|0"_s}));
    QCOMPARE(model.undoStack()->undoText(), u"remove 2 hotels"_s);
    // "Hotel B" is taken, so the next letter it is.
    QCOMPARE(model.addHotel(), 1);
    QCOMPARE(printed(model), (QStringList{u"Evento"_s, u"Hotel B|7|0"_s, u"Hotel C|7|0"_s}));
    QCOMPARE(model.undoStack()->undoText(), u"add Hotel C"_s);
    QVERIFY(!model.removeHotels({}));
    QVERIFY(!model.removeHotels({17}));
}

void tst_InventoryModel::refusesTheLastAndTheFiftyFirst()
{
    InventoryModel model(Inventory::uniform(50, 1));
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    const QSignalSpy refused(&model, &InventoryModel::refused);
    QCOMPARE(model.addHotel(), -1);
    QCOMPARE(model.rowCount(), 50);
    QCOMPARE(refused.last().first().toString(), u"An event has at most 50 hotels."_s);
    QList<int> all(50);
    std::iota(all.begin(), all.end(), 0);
    QVERIFY(!model.removeHotels(all));
    QCOMPARE(model.rowCount(), 50);
    QCOMPARE(refused.last().first().toString(), u"An event needs at least one hotel."_s);
    QVERIFY(!model.renameEvent(u" "_s));
    QCOMPARE(model.inventory().event, u"Evento"_s);
    QCOMPARE(refused.size(), 3);
}

void tst_InventoryModel::replaces_data()
{
    QTest::addColumn<Inventory>("after");
    Inventory other = Inventory::uniform(4, 9);
    other.event = u"Fair"_s;
    QTest::newRow("as many, other values") << Inventory::uniform(4, 8);
    QTest::newRow("fewer") << Inventory::uniform(2, 9);
    QTest::newRow("more") << Inventory::uniform(9, 9);
    QTest::newRow("fewer and others") << Inventory::uniform(2, 1);
    QTest::newRow("more and others") << Inventory::uniform(6, 1);
    QTest::newRow("another event") << other;
    other.hotels.swapItemsAt(0, 3);
    QTest::newRow("another order") << other;
    other.hotels.removeAt(1);
    QTest::newRow("another order and fewer") << other;
}

void tst_InventoryModel::replaces()
{
    QFETCH(Inventory, after);
    const Inventory before = Inventory::uniform(4, 9);
    InventoryModel model(before);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    QVERIFY(model.replace(after, u"preset"_s));
    QCOMPARE(model.inventory(), after);
    QCOMPARE(model.undoStack()->undoText(), u"preset"_s);
    model.undoStack()->undo();
    QCOMPARE(model.inventory(), before);
    model.undoStack()->redo();
    QCOMPARE(model.inventory(), after);
}

void tst_InventoryModel::undoesAndRedoesEverything()
{
    InventoryModel model(Inventory::uniform(3, 10));
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    const QSignalSpy renamed(&model, &InventoryModel::eventChanged);
    QList<QStringList> states{printed(model)};
    const QList<std::function<bool()>> changes{
        [&] { return model.setData(model.index(1, 0), u"Ritz"_s); },
        [&] { return model.setData(model.index(1, 1), 99); },
        [&] { return model.setData(model.index(1, 2), 98); },
        [&] { return model.addHotel() == 3; },
        [&] { return model.renameEvent(u"Fair"_s); },
        [&] {
            return model.removeHotels({0, 2, 3});
        },
        [&] { return model.replace(Inventory::uniform(5, 1), u"open"_s); },
    };
    for (const auto &change : changes) {
        QVERIFY(change());
        states.append(printed(model));
    }
    QCOMPARE(model.undoStack()->count(), 7);
    for (qsizetype state = states.size() - 2; state >= 0; --state) {
        QVERIFY(!model.undoStack()->undoText().isEmpty());
        model.undoStack()->undo();
        QCOMPARE(printed(model), states.at(state));
    }
    for (qsizetype state = 1; state < states.size(); ++state) {
        model.undoStack()->redo();
        QCOMPARE(printed(model), states.at(state));
    }
    QVERIFY(!renamed.isEmpty());
}

void tst_InventoryModel::remembersNoChangeThatIsNone()
{
    InventoryModel model(Inventory::uniform(1, 10));
    const QSignalSpy accepted(&model, &InventoryModel::accepted);
    QVERIFY(model.setData(model.index(0, 1), 10));
    QVERIFY(model.renameEvent(u"Evento"_s));
    QCOMPARE(model.undoStack()->count(), 0);
    QCOMPARE(accepted.size(), 2);
}

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication application(argc, argv);
    tst_InventoryModel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_inventorymodel.moc"
