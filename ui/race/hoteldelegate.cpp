// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/hoteldelegate.h"

#include "ui/control/numberbox.h"
#include "ui/race/inventorymodel.h"

#include <QLineEdit>
#include <QPainter>

namespace lastroom {

using namespace Qt::StringLiterals;

static constexpr int edgeWidth = 3; // pixels

QWidget *HotelDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    // The text of the editor stands where that of the cell stood.
    const QString sheet = u"padding: 0 0.2em"_s;
    if (index.column() == InventoryModel::Name) {
        auto *edit = new QLineEdit(parent);
        edit->setObjectName(u"cellEditor"_s);
        edit->setFrame(false);
        edit->setStyleSheet(sheet);
        edit->setAccessibleName(tr("Name of the hotel"));
        return edit;
    }
    auto *box = new NumberBox({0, Hotel::maximumRooms}, parent);
    box->setObjectName(u"cellEditor"_s);
    box->setFrame(false);
    box->setStyleSheet(sheet);
    box->setAccessibleName(index.column() == InventoryModel::Contracted ? tr("Contracted rooms")
                                                                        : tr("Locked rooms"));
    return box;
}

void HotelDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // The base class would write over what is being typed when another row changes.
    const QVariant value = index.data(Qt::EditRole);
    if (auto *box = qobject_cast<NumberBox *>(editor))
        box->setValue(value.toInt());
    else if (auto *edit = qobject_cast<QLineEdit *>(editor))
        edit->setText(value.toString());
}

void HotelDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                 const QModelIndex &index) const
{
    if (auto *box = qobject_cast<NumberBox *>(editor)) {
        box->interpretText();
        model->setData(index, box->value());
    } else if (auto *edit = qobject_cast<QLineEdit *>(editor)) {
        model->setData(index, edit->text());
    }
}

void HotelDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

void HotelDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const int margin = cell.fontMetrics.averageCharWidth() * 3 / 4;
    const QRect words = cell.rect.adjusted(margin, 0, -margin, 0);
    const QColor enabledText = isSelected ? m_theme.selectionText : m_theme.text;

    painter->save();
    if (isSelected) {
        painter->fillRect(cell.rect, m_theme.selection);
        // The pale colour alone is easily missed.
        if (index.column() == 0)
            painter->fillRect(QRect(cell.rect.topLeft(), QSize(edgeWidth, cell.rect.height())),
                              m_theme.accentEdge);
    }
    painter->setPen(m_theme.grid);
    painter->drawLine(cell.rect.bottomLeft(), cell.rect.bottomRight());
    painter->setPen(cell.state.testFlag(QStyle::State_Enabled) ? enabledText
                                                               : m_theme.disabledText);
    painter->setFont(cell.font);
    painter->drawText(words, int(cell.displayAlignment),
                      cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, words.width()));
    if (cell.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme.focus, m_theme.focusWidth));
        painter->drawRect(cell.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace lastroom
