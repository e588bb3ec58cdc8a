// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/accessibles.h"
#include "tests/support/offscreen.h"
#include "ui/accessible/tablesource.h"

#include <QAccessible>
#include <QPointer>
#include <QWidget>

using namespace lastroom;

/** A widget that draws, in a screen reader's eyes: what is a table, what a cell, and for how long.
 */
class tst_AccessibleTable : public QObject
{
    Q_OBJECT

    struct Drawn : public QWidget, public TableSource
    {
        QList<QStringList> figures() const override
        {
            ++asked;
            return shown;
        }

        QString description() const override { return u"Two hotels."_s; }

        int namingColumns() const override { return naming; }

        void show(const QList<QStringList> &rows)
        {
            shown = rows;
            figuresChanged();
        }

        QList<QStringList> shown{{u"strategy"_s, u"hotel"_s, u"sold"_s},
                                 {u"Naive"_s, u"A"_s, u"201"_s},
                                 {u"Naive"_s, u"B"_s, u"199"_s}};
        int naming = 2;
        mutable int asked = 0;
    };

private slots:

    void init() { failOnWarnings(); }

    void isATable()
    {
        Drawn drawn;
        drawn.setAccessibleName(u"Rooms"_s);
        const QAccessibleInterface *whole = accessibleOf(&drawn);
        QCOMPARE(whole->role(), QAccessible::Table);
        QCOMPARE(whole->text(QAccessible::Name), u"Rooms"_s);
        QCOMPARE(whole->text(QAccessible::Description), u"Two hotels."_s);
        QCOMPARE(readTable(&drawn), drawn.shown);
        QAccessibleTableInterface *table = accessibleOf(&drawn)->tableInterface();
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->columnCount(), 3);
        QCOMPARE(table->rowDescription(1), u"Naive, B"_s);
        QCOMPARE(table->columnDescription(2), u"sold"_s);
        QVERIFY(table->cellAt(2, 0) == nullptr);
        QVERIFY(table->cellAt(0, 3) == nullptr);
        QVERIFY(table->cellAt(-1, 0) == nullptr);
    }

    void keysAreSaidAfterwards()
    {
        Drawn drawn;
        drawn.setKeyHint(u"O opens."_s);
        QCOMPARE(readDescription(&drawn), u"Two hotels.\nO opens."_s);
        drawn.setAccessibleDescription(u"Choose a gap"_s);
        QCOMPARE(readDescription(&drawn), u"Choose a gap"_s);
    }

    /** Headings, then cells: each is a child at its place, and knows its headings. */
    void cellsKnowTheirPlaces()
    {
        Drawn drawn;
        QAccessibleInterface *whole = accessibleOf(&drawn);
        QCOMPARE(whole->childCount(), 9);
        for (int index = 0; index < whole->childCount(); ++index) {
            QAccessibleInterface *child = whole->child(index);
            QVERIFY(child->isValid());
            QCOMPARE(whole->indexOfChild(child), index);
            QCOMPARE(child->parent(), whole);
            QCOMPARE(child->text(QAccessible::Name), drawn.shown.at(index / 3).at(index % 3));
            QCOMPARE(child->role(),
                     index < 3           ? QAccessible::ColumnHeader
                         : index % 3 < 2 ? QAccessible::RowHeader
                                         : QAccessible::Cell);
        }
        QVERIFY(whole->child(9) == nullptr);
        QAccessibleTableCellInterface *cell
            = whole->tableInterface()->cellAt(1, 2)->tableCellInterface();
        QCOMPARE(cell->rowIndex(), 1);
        QCOMPARE(cell->columnIndex(), 2);
        QCOMPARE(cell->table(), whole);
        QCOMPARE(cell->columnHeaderCells(), QList{whole->child(2)});
        const QList rowHeaders{whole->child(6), whole->child(7)};
        QCOMPARE(cell->rowHeaderCells(), rowHeaders);
        QCOMPARE(whole->child(6)->tableCellInterface()->rowHeaderCells(), rowHeaders);
    }

    /** A cell says what is in its place now, and is none while nothing is. */
    void aCellFollowsThePicture()
    {
        Drawn drawn;
        const QAccessibleInterface *cell = accessibleOf(&drawn)->tableInterface()->cellAt(1, 2);
        QCOMPARE(cell->text(QAccessible::Name), u"199"_s);
        drawn.show({drawn.shown.at(0), drawn.shown.at(1)});
        QVERIFY(!cell->isValid());
        QCOMPARE(cell->text(QAccessible::Name), QString());
        drawn.show({drawn.shown.at(0), drawn.shown.at(1), {u"Naive"_s, u"B"_s, u"200"_s}});
        QVERIFY(cell->isValid());
        QCOMPARE(cell->text(QAccessible::Name), u"200"_s);
        QCOMPARE(accessibleOf(&drawn)->tableInterface()->cellAt(1, 2), cell);
        drawn.show({});
        QVERIFY(!cell->isValid());
        QCOMPARE(accessibleOf(&drawn)->childCount(), 0);
    }

    /** However often it is read, and however many frames nobody read. */
    void rowsAreWorkedOutOnceAChange()
    {
        Drawn drawn;
        readTable(&drawn);
        readTable(&drawn);
        QCOMPARE(drawn.asked, 1);
        for (int frame = 0; frame < 100; ++frame)
            drawn.show(drawn.shown);
        QCOMPARE(drawn.asked, 1);
        readTable(&drawn);
        QCOMPARE(drawn.asked, 2);
    }

    void nothingIsLeftOfIt()
    {
        auto drawn = std::make_unique<Drawn>();
        QList<QAccessible::Id> ids{QAccessible::uniqueId(accessibleOf(drawn.get()))};
        for (int index = 0; index < 9; ++index)
            ids.append(QAccessible::uniqueId(accessibleOf(drawn.get())->child(index)));
        for (const QAccessible::Id id : std::as_const(ids))
            QVERIFY(QAccessible::accessibleInterface(id) != nullptr);
        drawn.reset();
        for (const QAccessible::Id id : std::as_const(ids))
            QVERIFY(QAccessible::accessibleInterface(id) == nullptr);
    }

    /** One that was asked for while its widget was being made, as bridges do. */
    void isATableFromTheBeginning()
    {
        struct Early : public Drawn
        {
            Early() { QAccessible::queryAccessibleInterface(this); }
        };

        Early early;
        QCOMPARE(readTable(&early), early.shown);
    }

    /** What does not draw is as Qt has it. */
    void othersAreLeftAlone()
    {
        Drawn drawn;
        QWidget plain;
        QVERIFY(accessibleOf(&plain)->tableInterface() == nullptr);
        QCOMPARE(accessibleOf(&plain)->role(), QAccessible::Client);
    }
};

int main(int argc, char **argv)
{
    return runWidgetTest<tst_AccessibleTable>(argc, argv);
}

#include "tst_accessibletable.moc"
