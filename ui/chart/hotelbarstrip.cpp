// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/hotelbarchart.h"

#include <QChart>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lastroom {

using namespace Qt::StringLiterals;

Enlargement HotelBarChart::neededEnlargement() const
{
    double beyond = 0;
    for (const Group &group : m_groups) {
        for (const Rooms &rooms : group.hotels)
            beyond = std::max(beyond, rooms.over);
    }
    if (isEmpty())
        return {};
    return {beyond, std::max(1., m_greatest), m_room, QFontMetricsF(smallFont()).height()};
}

/** The legend tells of it, and may take a line more for that, which then is not there for the
 * strip. */
void HotelBarChart::enlarge()
{
    m_enlargement = {};
    for (int pass = 0; pass < 2; ++pass) {
        updateLegend();
        m_room = height() - heightAround();
        m_enlargement = neededEnlargement();
    }
    updateLegend();
    setInset(m_enlargement.height());
}

QString HotelBarChart::overTitle() const
{
    if (!m_enlargement.isThere())
        return tr("overbooked");
    const double factor = m_enlargement.factor();
    //: In the legend; the same rooms are drawn a second time above. %1 is a number such as 12
    return tr("overbooked, above %1 times as tall")
        .arg(QLocale().toString(factor, 'f', factor < 10 ? 1 : 0));
}

QRectF HotelBarChart::enlargedRectangle(int group, int hotel) const
{
    const double over = m_groups.at(group).hotels.at(hotel).over;
    if (!m_enlargement.isThere() || over <= 0)
        return {};
    const QRectF plot = chart()->plotArea();
    const QRectF column = m_layout.column(plot, group, hotel);
    return {QPointF(column.left(), m_enlargement.yOf(plot, over)),
            QPointF(column.right(), m_enlargement.yOf(plot, 0))};
}

void HotelBarChart::paintStrip(QPainter &painter) const
{
    if (!m_enlargement.isThere())
        return;
    const QRectF plot = chart()->plotArea();
    const QRectF bars = m_enlargement.bars(plot);
    const QFontMetricsF metrics(smallFont());
    painter.fillRect(bars, theme().overbookedTint);
    painter.setFont(smallFont());
    // Where not every line has room for its label, there are fewer.
    const double step = m_enlargement.step()
        * std::max(1.,
                   std::ceil(metrics.height() * m_enlargement.greatest()
                             / (m_enlargement.step() * bars.height())));
    for (double value = 0; value <= m_enlargement.greatest(); value += step) {
        const double y = m_enlargement.yOf(plot, value);
        painter.setPen(QPen(theme().grid, 1));
        painter.drawLine(QPointF(bars.left(), y), QPointF(bars.right(), y));
        const QString text = u'+' + number(value);
        painter.setPen(theme().mutedText);
        painter.drawText(
            QPointF(bars.left() - metrics.height() * 0.5 - metrics.horizontalAdvance(text),
                    y + metrics.capHeight() / 2),
            text);
    }
    for (int group = 0; group < m_groups.size(); ++group) {
        for (int hotel = 0; hotel < m_groups.at(group).hotels.size(); ++hotel)
            painter.fillRect(enlargedRectangle(group, hotel), theme().overbookedFill);
    }
}

} // namespace lastroom
