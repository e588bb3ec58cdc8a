// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/inventorytable.h"

#include "ui/race/hoteldelegate.h"
#include "ui/race/inventorymodel.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

InventoryTable::InventoryTable(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new HotelDelegate(this))
{
    setObjectName(u"inventoryTable"_s);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    setWordWrap(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(20);
    measure();
}

void InventoryTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(InventoryModel::Name, QHeaderView::Stretch);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] { updateGeometry(); });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { updateGeometry(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
    updateGeometry();
}

QSize InventoryTable::sizeHint() const
{
    const int rows = model() == nullptr ? 1 : std::clamp(model()->rowCount(), 1, maximumRows);
    const int height = horizontalHeader()->sizeHint().height()
        + rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth();
    return {fontMetrics().averageCharWidth() * 36, height};
}

QSize InventoryTable::minimumSizeHint() const
{
    int width = fontMetrics().averageCharWidth() * 8;
    for (const int column : {InventoryModel::Contracted, InventoryModel::Locked})
        width += std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
    return {width, sizeHint().height()};
}

QList<int> InventoryTable::selectedRows() const
{
    QList<int> rows;
    if (selectionModel() == nullptr)
        return rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    return rows;
}

void InventoryTable::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    // Part of the sidebar, not a box in it; the focus shows in the selected row and its cell.
    setStyleSheet(u"QTableView, QTableView:focus { background: transparent; "
                  "border: none; border-radius: 0; margin: 0 }"_s);
    viewport()->update();
}

void InventoryTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Qt edits on Enter on a Mac only. The Enter that ends an editor comes by here as well.
        if (state() != EditingState && currentIndex().isValid())
            edit(currentIndex());
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit removeRequested();
        return;
    case Qt::Key_Insert:
        emit addRequested();
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void InventoryTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

void InventoryTable::selectionChanged(const QItemSelection &selected,
                                      const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionMoved();
}

void InventoryTable::measure()
{
    constexpr int air = 10;
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + air);
    updateGeometry();
}

} // namespace lastroom
