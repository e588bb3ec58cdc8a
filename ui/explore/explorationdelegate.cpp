// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explore/explorationdelegate.h"

#include "ui/explore/explorationtablemodel.h"
#include "ui/explore/outcomebar.h"
#include "ui/recording/exploretext.h"

#include <QPainter>

#include <algorithm>

namespace lastroom {

namespace {

constexpr double enlarged = 1.12; // figures are read from the back of the room
constexpr double rowHeight = 1.8; // of the text
constexpr double barHeight = 0.42; // of the row
constexpr int edgeWidth = 3; // pixels

int margin(const QFontMetrics &metrics)
{
    return metrics.averageCharWidth() * 3 / 4;
}

} // namespace

QFont ExplorationDelegate::fontOf(const QFont &base, const QModelIndex &index)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * enlarged);
    const int column = index.column();
    const bool isMain = column == ExplorationTableModel::Title
        || column == ExplorationTableModel::Overbooked || column == ExplorationTableModel::Verdict;
    font.setBold(isMain && index.data(ExplorationTableModel::ToneRole).toInt() != int(Tone::Muted));
    return font;
}

QSize ExplorationDelegate::sizeHint(const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const QFontMetrics metrics(fontOf(option.font, index));
    int width = metrics.horizontalAdvance(index.data().toString());
    // The longest that is said while something is explored: no column moves meanwhile.
    if (index.column() == ExplorationTableModel::Verdict)
        width = std::max(width, metrics.horizontalAdvance(tr("no counterexample so far")));
    // One more, because widths are rounded.
    return {width + 1 + 2 * margin(metrics), int(metrics.height() * rowHeight)};
}

void ExplorationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QFontMetrics metrics(fontOf(option.font, index));
    const QRect inner = option.rect.adjusted(margin(metrics), 0, -margin(metrics), 0);
    painter->save();
    if (isSelected) {
        painter->fillRect(option.rect, m_theme.selection);
        // The pale colour alone is easily missed.
        if (index.column() == 0)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(edgeWidth, option.rect.height())),
                              m_theme.accentEdge);
    }
    painter->setPen(m_theme.grid);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QVariant shares = index.data(ExplorationTableModel::SharesRole);
    if (index.column() == ExplorationTableModel::Outcomes && shares.isValid()) {
        const int height = int(option.rect.height() * barHeight);
        const QRect bar(inner.left(), option.rect.center().y() - height / 2, inner.width(), height);
        paintOutcomes(*painter, bar, shares.value<OutcomeShares>(), m_theme);
    } else {
        const ToneText words{index.data().toString(),
                             Tone(index.data(ExplorationTableModel::ToneRole).toInt())};
        painter->setFont(fontOf(option.font, index));
        painter->setPen(writing(words.tone, m_theme));
        painter->drawText(inner, index.data(Qt::TextAlignmentRole).toInt(),
                          metrics.elidedText(words.text, Qt::ElideRight, inner.width()));
    }
    // The ring goes around the whole row, in pieces.
    if (isSelected && option.state.testFlag(QStyle::State_Active) && option.widget
        && option.widget->hasFocus()) {
        painter->setPen(QPen(m_theme.focus, m_theme.focusWidth));
        const QRect row = option.rect.adjusted(0, 1, 0, -1);
        painter->drawLine(row.topLeft(), row.topRight());
        painter->drawLine(row.bottomLeft(), row.bottomRight());
    }
    painter->restore();
}

} // namespace lastroom
