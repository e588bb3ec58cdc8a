// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace lastroom {

class AccessibleCell;
class TableSource;

/**
 * A drawn widget as screen readers see it: a table with a row of headings. Made by the factory,
 * owned by Qt until the widget is gone; owns its cells. Children are the headings, then
 * the cells row by row; one that was asked for stays the same, and says what is in its place now.
 * Thread: GUI.
 */
class AccessibleTable : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit AccessibleTable(QWidget *widget);
    ~AccessibleTable() override;
    Q_DISABLE_COPY_MOVE(AccessibleTable)

    /** Of a row, or of the headings at -1; empty where there is none. */
    QString cellText(int row, int column) const;

    /** It has that place, or at -1 that heading. */
    bool contains(int row, int column) const;

    int namingColumns() const;

    /** Of a row; the headings are at -1. Null where there is none. */
    AccessibleCell *cell(int row, int column) const;

    void *interface_cast(QAccessible::InterfaceType type) override;
    QString text(QAccessible::Text kind) const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

    QAccessibleInterface *cellAt(int row, int column) const override;
    int rowCount() const override;
    int columnCount() const override;
    QString rowDescription(int row) const override;
    QString columnDescription(int column) const override;

    QAccessibleInterface *caption() const override { return nullptr; }

    QAccessibleInterface *summary() const override { return nullptr; }

    int selectedCellCount() const override { return 0; }

    QList<QAccessibleInterface *> selectedCells() const override { return {}; }

    int selectedColumnCount() const override { return 0; }

    int selectedRowCount() const override { return 0; }

    QList<int> selectedColumns() const override { return {}; }

    QList<int> selectedRows() const override { return {}; }

    bool isColumnSelected(int /*column*/) const override { return false; }

    bool isRowSelected(int /*row*/) const override { return false; }

    bool selectRow(int /*row*/) override { return false; }

    bool selectColumn(int /*column*/) override { return false; }

    bool unselectRow(int /*row*/) override { return false; }

    bool unselectColumn(int /*column*/) override { return false; }

    void modelChange(QAccessibleTableModelChangeEvent * /*event*/) override { }

private:
    /** Null while the widget is taken down. */
    const TableSource *source() const;

    mutable QHash<std::pair<int, int>, QAccessible::Id> m_cells; ///< by row and column
};

} // namespace lastroom
