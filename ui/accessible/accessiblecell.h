// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleInterface>

namespace lastroom {

class AccessibleTable;

/** A place of an AccessibleTable, which owns it and outlives it: a heading, or a cell. Invalid
 * while the table has no such place. Thread: GUI. */
class AccessibleCell : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    /** A heading where \p row is -1. */
    AccessibleCell(AccessibleTable *table, int row, int column);

    void *interface_cast(QAccessible::InterfaceType type) override;
    bool isValid() const override;

    QObject *object() const override { return nullptr; }

    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QString text(QAccessible::Text kind) const override;

    void setText(QAccessible::Text /*kind*/, const QString & /*text*/) override { }

    /** All of the table's: where in the picture it is drawn, the rows do not know. */
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;

    QAccessibleInterface *child(int /*index*/) const override { return nullptr; }

    QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }

    int childCount() const override { return 0; }

    int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }

    bool isSelected() const override { return false; }

    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override;

    int columnIndex() const override { return m_column; }

    int rowIndex() const override { return m_row; }

    int columnExtent() const override { return 1; }

    int rowExtent() const override { return 1; }

    QAccessibleInterface *table() const override { return parent(); }

private:
    AccessibleTable *m_table;
    int m_row;
    int m_column;
};

} // namespace lastroom
