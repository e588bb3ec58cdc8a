// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accessible/accessibletable.h"

#include "ui/accessible/accessiblecell.h"
#include "ui/accessible/tablesource.h"

#include <QWidget>

#include <algorithm>

namespace lastroom {

AccessibleTable::AccessibleTable(QWidget *widget)
    : QAccessibleWidget(widget, QAccessible::Table)
{
}

AccessibleTable::~AccessibleTable()
{
    for (const QAccessible::Id id : std::as_const(m_cells))
        QAccessible::deleteAccessibleInterface(id);
}

const TableSource *AccessibleTable::source() const
{
    return dynamic_cast<const TableSource *>(object());
}

QString AccessibleTable::cellText(int row, int column) const
{
    return contains(row, column) ? source()->rows().at(row + 1).value(column) : QString();
}

bool AccessibleTable::contains(int row, int column) const
{
    return row >= -1 && row < rowCount() && column >= 0 && column < columnCount();
}

int AccessibleTable::namingColumns() const
{
    return source() ? source()->namingColumns() : 0;
}

AccessibleCell *AccessibleTable::cell(int row, int column) const
{
    if (!contains(row, column))
        return nullptr;
    const std::pair place(row, column);
    if (!m_cells.contains(place))
        m_cells.insert(place,
                       QAccessible::registerAccessibleInterface(
                           new AccessibleCell(const_cast<AccessibleTable *>(this), row, column)));
    return static_cast<AccessibleCell *>(QAccessible::accessibleInterface(m_cells.value(place)));
}

void *AccessibleTable::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString AccessibleTable::text(QAccessible::Text kind) const
{
    // What the widget was given to say comes first: where it asks for something, it is that.
    if (kind != QAccessible::Description || !source()
        || !widget()->accessibleDescription().isEmpty())
        return QAccessibleWidget::text(kind);
    QStringList sentences{source()->description(), source()->keyHint()};
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

int AccessibleTable::childCount() const
{
    return columnCount() == 0 ? 0 : (rowCount() + 1) * columnCount();
}

QAccessibleInterface *AccessibleTable::child(int index) const
{
    const int columns = columnCount();
    return index < 0 || columns == 0 ? nullptr : cell(index / columns - 1, index % columns);
}

/** Where in the picture something is, the rows do not know. */
QAccessibleInterface *AccessibleTable::childAt(int /*x*/, int /*y*/) const
{
    return nullptr;
}

QAccessibleInterface *AccessibleTable::focusChild() const
{
    return nullptr;
}

int AccessibleTable::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *cell = dynamic_cast<const AccessibleCell *>(child);
    return cell && cell->isValid() && cell->parent() == this
        ? (cell->rowIndex() + 1) * columnCount() + cell->columnIndex()
        : -1;
}

QAccessibleInterface *AccessibleTable::cellAt(int row, int column) const
{
    return row < 0 ? nullptr : cell(row, column);
}

int AccessibleTable::rowCount() const
{
    return source() ? std::max(0, int(source()->rows().size()) - 1) : 0;
}

int AccessibleTable::columnCount() const
{
    return source() ? int(source()->rows().value(0).size()) : 0;
}

QString AccessibleTable::rowDescription(int row) const
{
    QStringList names;
    for (int column = 0; column < namingColumns(); ++column)
        names.append(cellText(row, column));
    return names.join(u", ");
}

QString AccessibleTable::columnDescription(int column) const
{
    return cellText(-1, column);
}

} // namespace lastroom
