// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explore/scheduledelegate.h"

#include "ui/explore/schedulelistmodel.h"
#include "ui/recording/exploretext.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double cornerRadius = 5;
constexpr double edgeWidth = 3;
constexpr double rowHeight = 1.6; // of the text

/** Smaller: a schedule of four clients is long. */
QFont scheduleFont()
{
    QFont font = codeFont();
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

} // namespace

QSize ScheduleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // The same for every row, whatever is in it.
    return {option.fontMetrics.averageCharWidth() * 20,
            int(option.fontMetrics.height() * rowHeight)};
}

void ScheduleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const int margin = option.fontMetrics.averageCharWidth();
    const auto mirrored = [&](const QRect &place) {
        return QStyle::visualRect(option.direction, option.rect, place);
    };
    QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        const bool hasKeyboard = option.widget && option.widget->hasFocus();
        painter->setPen(hasKeyboard ? QPen(m_theme.focus, m_theme.focusWidth) : QPen(Qt::NoPen));
        painter->setBrush(m_theme.selection);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), cornerRadius,
                                 cornerRadius);
        // The pale colour alone is easily missed.
        painter->fillRect(QRectF(option.rect.left() + 1, option.rect.top() + cornerRadius,
                                 edgeWidth, option.rect.height() - 2 * cornerRadius),
                          m_theme.accentEdge);
    }
    // What it ended with is never cut; then the schedule, then what happened on the way.
    const ToneText end{index.data(ScheduleListModel::EndRole).toString(),
                       Tone(index.data(ScheduleListModel::ToneRole).toInt())};
    painter->setFont(option.font);
    painter->setPen(writing(end.tone, m_theme));
    painter->drawText(mirrored(room), Qt::AlignRight | Qt::AlignVCenter, end.text);
    room.setRight(room.right() - option.fontMetrics.horizontalAdvance(end.text) - margin);

    const QFont code = scheduleFont();
    const QFontMetrics codeMetrics(code);
    const QString schedule = index.data().toString();
    painter->setFont(code);
    painter->setPen(m_theme.text);
    painter->drawText(mirrored(room), Qt::AlignLeft | Qt::AlignVCenter,
                      codeMetrics.elidedText(schedule, Qt::ElideRight, room.width()));
    room.setLeft(room.left()
                 + std::min(room.width(), codeMetrics.horizontalAdvance(schedule) + margin));

    const QString marks = index.data(ScheduleListModel::MarksRole).toStringList().join(u" · "_s);
    if (room.width() > 5 * margin) {
        painter->setFont(option.font);
        painter->setPen(m_theme.mutedText);
        painter->drawText(mirrored(room), Qt::AlignRight | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(marks, Qt::ElideRight, room.width()));
    }
    painter->restore();
}

} // namespace lastroom
