// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/hotelbarchart.h"
#include "ui/theme/hatch.h"

#include <QChart>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastHatchedWidth = 10; // pixels
constexpr double rulingDistance = 4;

} // namespace

void HotelBarChart::paintBelow(QPainter & /*painter*/) const { }

void HotelBarChart::paintAbove(QPainter &painter) const
{
    paintLocked(painter);
    paintStrip(painter);
    paintOver(painter);
    paintContracts(painter);
    paintBase(painter);
    if (overLabelsFit())
        paintOverLabels(painter);
    paintValueLabels(painter, m_step, m_greatest);
    for (int index = 0; index < m_groups.size(); ++index) {
        paintNames(painter, m_groups.at(index), index);
        paintTitle(painter, m_groups.at(index), index);
    }
}

/** One of the strategies is grey, too. */
void HotelBarChart::paintLocked(QPainter &painter) const
{
    QList<QRectF> locked;
    for (int group = 0; group < m_groups.size(); ++group) {
        for (int hotel = 0; hotel < m_groups.at(group).hotels.size(); ++hotel) {
            const auto rooms = double(m_groups.at(group).hotels.at(hotel).records.locked);
            QRectF column = m_layout.column(chart()->plotArea(), group, hotel);
            column.setTop(yOf(rooms, m_greatest));
            locked.append(column);
        }
    }
    painter.fillPath(ruling(locked, rulingDistance), theme().panel);
}

void HotelBarChart::paintOver(QPainter &painter) const
{
    const QList<QRectF> over = overRectangles();
    if (over.isEmpty())
        return;
    // On thin bars stripes would blur to a pale nothing.
    if (over.first().width() >= leastHatchedWidth) {
        painter.fillPath(hatch(over, 5), theme().overbooked);
        return;
    }
    for (const QRectF &rectangle : over)
        painter.fillRect(rectangle, theme().overbooked);
}

QRectF HotelBarChart::overRectangle(int group, int hotel) const
{
    const Rooms &rooms = m_groups.at(group).hotels.at(hotel);
    if (rooms.over <= 0)
        return {};
    const QRectF column = m_layout.column(chart()->plotArea(), group, hotel);
    const auto contracted = double(rooms.records.contracted);
    return {QPointF(column.left(), yOf(contracted + rooms.over, m_greatest)),
            QPointF(column.right(), yOf(contracted, m_greatest))};
}

QList<QRectF> HotelBarChart::overRectangles() const
{
    QList<QRectF> result;
    for (int group = 0; group < m_groups.size(); ++group) {
        for (int hotel = 0; hotel < m_groups.at(group).hotels.size(); ++hotel) {
            for (const QRectF &over :
                 {overRectangle(group, hotel), enlargedRectangle(group, hotel)}) {
                if (!over.isNull())
                    result.append(over);
            }
        }
    }
    return result;
}

void HotelBarChart::paintContracts(QPainter &painter) const
{
    const QRectF plot = chart()->plotArea();
    const double beside = m_layout.slotWidth(plot) * (1 - m_layout.barWidth()) / 2;
    for (int index = 0; index < m_groups.size(); ++index) {
        const Group &group = m_groups.at(index);
        for (int hotel = 0; hotel < group.hotels.size(); ++hotel) {
            const QRectF column = m_layout.column(plot, index, hotel);
            const double y = yOf(double(group.hotels.at(hotel).records.contracted), m_greatest);
            const QRectF line(column.left() - beside * 0.7, y - 1, column.width() + beside * 1.4,
                              2);
            painter.fillRect(line, theme().text);
            if (m_enlargement.isThere())
                painter.fillRect(line.translated(0, m_enlargement.yOf(plot, 0) - y), theme().text);
        }
    }
}

/** A little wider than the bar, so that both are seen. */
void HotelBarChart::paintBase(QPainter &painter) const
{
    if (!m_hasBase)
        return;
    const QRectF plot = chart()->plotArea();
    const double beside = m_layout.slotWidth(plot) * (1 - m_layout.barWidth()) / 3;
    painter.setPen(QPen(theme().text, 1.2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    for (int index = 0; index < m_groups.size(); ++index) {
        const Group &group = m_groups.at(index);
        for (int hotel = 0; hotel < group.hotels.size(); ++hotel) {
            const std::optional<qint64> base = group.hotels.at(hotel).base;
            if (!base)
                continue;
            const QRectF column = m_layout.column(plot, index, hotel);
            const double top = yOf(double(*base), m_greatest);
            painter.drawPolyline(QPolygonF{QPointF(column.left() - beside, plot.bottom()),
                                           QPointF(column.left() - beside, top),
                                           QPointF(column.right() + beside, top),
                                           QPointF(column.right() + beside, plot.bottom())});
        }
    }
}

bool HotelBarChart::overLabelsFit() const
{
    double widest = 0;
    QFont bold = smallFont();
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    for (const Group &group : m_groups) {
        for (const Rooms &rooms : group.hotels) {
            if (rooms.over > 0)
                widest = std::max(widest, metrics.horizontalAdvance(u'+' + number(rooms.over)));
        }
    }
    return widest <= m_layout.slotWidth(QRectF(0, 0, plotWidth(), 1));
}

void HotelBarChart::paintOverLabels(QPainter &painter) const
{
    const QRectF plot = chart()->plotArea();
    QFont bold = smallFont();
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    painter.setFont(bold);
    painter.setPen(theme().overbookedText);
    for (int index = 0; index < m_groups.size(); ++index) {
        const Group &group = m_groups.at(index);
        for (int hotel = 0; hotel < group.hotels.size(); ++hotel) {
            const Rooms &rooms = group.hotels.at(hotel);
            if (rooms.over <= 0)
                continue;
            const QString text = u'+' + number(rooms.over);
            const double middle = m_layout.column(plot, index, hotel).center().x();
            const double top = m_enlargement.isThere()
                ? enlargedRectangle(index, hotel).top()
                : yOf(double(rooms.records.contracted) + rooms.over, m_greatest);
            const QPointF place(middle - metrics.horizontalAdvance(text) / 2,
                                top - metrics.descent() - 1);
            // The outline of the base may go through it.
            if (m_hasBase)
                painter.fillRect(
                    metrics.tightBoundingRect(text).translated(place).adjusted(-1, -1, 1, 1),
                    theme().panel);
            painter.setLayoutDirection(Qt::LeftToRight); // the sign before the number
            painter.drawText(place, text);
        }
    }
}

/** On paper whole ones only; in the window three letters and dots tell names apart, less does not,
 * and the tool tip still tells. */
bool HotelBarChart::namesFit() const
{
    const QFontMetricsF metrics(smallFont());
    const double room = m_layout.slotWidth(QRectF(0, 0, plotWidth(), 1)) * 0.95;
    double widest = 0;
    for (const Group &group : m_groups) {
        for (const QString &name : group.shortNames)
            widest = std::max(widest, metrics.horizontalAdvance(name));
    }
    return widest <= room || (!isBare() && room >= metrics.ascent() * 3);
}

void HotelBarChart::paintNames(QPainter &painter, const Group &group, int index) const
{
    if (!namesFit())
        return;
    const QRectF plot = chart()->plotArea();
    const QFontMetricsF metrics(smallFont());
    const double room = m_layout.slotWidth(plot) * 0.95;
    painter.setFont(smallFont());
    painter.setPen(theme().mutedText);
    for (int hotel = 0; hotel < group.shortNames.size(); ++hotel) {
        const QString text = metrics.elidedText(group.shortNames.at(hotel), Qt::ElideMiddle, room);
        const double middle = m_layout.column(plot, index, hotel).center().x();
        painter.drawText(QPointF(middle - metrics.horizontalAdvance(text) / 2,
                                 plot.bottom() + metrics.ascent() + 3),
                         text);
    }
}

/** Where bars are too thin for labels of their own, the group says the sum. */
QString HotelBarChart::sumOf(const Group &group) const
{
    return group.overbooked > 0 && !overLabelsFit() ? u"  +"_s + number(double(group.overbooked))
                                                    : QString();
}

bool HotelBarChart::titlesFit() const
{
    QFont bold = smallFont();
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(bold);
    const QRectF plot(0, 0, plotWidth(), 1);
    for (int index = 0; index < m_groups.size(); ++index) {
        const Group &group = m_groups.at(index);
        // At the right the chart ends before the span does.
        const QRectF span = m_layout.groupSpan(plot, index);
        const double beside = plot.right() - span.center().x();
        if (metrics.horizontalAdvance(group.group.title + sumOf(group))
            > std::min(span.width(), 2 * beside))
            return false;
    }
    return true;
}

void HotelBarChart::paintTitle(QPainter &painter, const Group &group, int index) const
{
    const QRectF plot = chart()->plotArea();
    QFont bold = smallFont();
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(bold);
    const QRectF span = m_layout.groupSpan(plot, index);
    const bool isWhole = titlesFit();
    const QString sum = isWhole ? sumOf(group) : QString();
    const double sumWidth = metrics.horizontalAdvance(sum);
    const QString title = isWhole ? group.group.title : QString::number(index + 1);
    const double width = metrics.horizontalAdvance(title) + sumWidth;
    const double y = plot.bottom() + metrics.ascent() + 3 + metrics.height() * 1.1;
    painter.setFont(bold);
    painter.setPen(theme().text);
    painter.drawText(QPointF(span.center().x() - width / 2, y), title);
    painter.setPen(theme().overbookedText);
    painter.drawText(QPointF(span.center().x() + width / 2 - sumWidth, y), sum);
}

} // namespace lastroom
