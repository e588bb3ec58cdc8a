// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accessible/accessiblecell.h"

#include "ui/accessible/accessibletable.h"

namespace lastroom {

AccessibleCell::AccessibleCell(AccessibleTable *table, int row, int column)
    : m_table(table)
    , m_row(row)
    , m_column(column)
{
}

void *AccessibleCell::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableCellInterface
        ? static_cast<QAccessibleTableCellInterface *>(this)
        : nullptr;
}

bool AccessibleCell::isValid() const
{
    return m_table->isValid() && m_table->contains(m_row, m_column);
}

QWindow *AccessibleCell::window() const
{
    return m_table->window();
}

QAccessibleInterface *AccessibleCell::parent() const
{
    return m_table;
}

QString AccessibleCell::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Name ? m_table->cellText(m_row, m_column) : QString();
}

QRect AccessibleCell::rect() const
{
    return m_table->rect();
}

QAccessible::Role AccessibleCell::role() const
{
    return m_row < 0                          ? QAccessible::ColumnHeader
        : m_column < m_table->namingColumns() ? QAccessible::RowHeader
                                              : QAccessible::Cell;
}

QAccessible::State AccessibleCell::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    state.invisible = m_table->state().invisible;
    state.offscreen = m_table->state().offscreen;
    return state;
}

QList<QAccessibleInterface *> AccessibleCell::columnHeaderCells() const
{
    if (m_row < 0 || !isValid())
        return {};
    return {m_table->cell(-1, m_column)};
}

QList<QAccessibleInterface *> AccessibleCell::rowHeaderCells() const
{
    QList<QAccessibleInterface *> cells;
    if (m_row < 0 || !isValid())
        return cells;
    // Of those themselves, too: on Linux Qt asks the first cell of a row what the row is called.
    for (int column = 0; column < m_table->namingColumns(); ++column)
        cells.append(m_table->cell(m_row, column));
    return cells;
}

} // namespace lastroom
