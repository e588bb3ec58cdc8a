// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/timechart.h"

#include <QChart>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lastroom {

namespace {

constexpr double shortRace = 0.1; // s; below, an axis in seconds would be all zeros

int decimals(double step)
{
    return std::max(0, int(std::ceil(-std::log10(step) - 1e-9)));
}

} // namespace

QString TimeChart::timeText(double seconds) const
{
    const bool inMilliseconds = m_end <= shortRace;
    const double scale = inMilliseconds ? 1000 : 1;
    // A figure beyond the axis' own, but never more than a millisecond's three.
    const double step = m_end * scale / 500;
    const QString text = QLocale().toString(seconds * scale, 'f', std::min(3, decimals(step)));
    return inMilliseconds ? tr("%1 ms").arg(text) : tr("%1 s").arg(text);
}

void TimeChart::paintBelow(QPainter &painter) const
{
    const QRectF plot = chart()->plotArea();
    const double contract = yOf(double(m_contracted), m_greatest);
    painter.fillRect(QRectF(plot.topLeft(), QPointF(plot.right(), contract)),
                     theme().overbookedTint);
}

void TimeChart::paintAbove(QPainter &painter) const
{
    paintValueLabels(painter, m_step, m_greatest);
    paintTimes(painter);
    paintMarks(painter);
    if (isBare())
        return;
    const QRectF plot = chart()->plotArea();
    const double x = std::round(xOf(std::clamp(m_cursor, 0., m_end)));
    painter.fillRect(QRectF(x - 1, plot.top(), 2, plot.height()), theme().link);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().link);
    painter.drawEllipse(QPointF(x, plot.bottom()), 4, 4);
}

void TimeChart::paintTimes(QPainter &painter) const
{
    const QRectF plot = chart()->plotArea();
    const QFontMetricsF metrics(smallFont());
    const double scale = m_end <= shortRace ? 1000 : 1;
    const int places = decimals(m_timeStep * scale);
    painter.setFont(smallFont());
    // Where one label would reach the next, every second or fifth has to do.
    const double widest = metrics.horizontalAdvance(QLocale().toString(m_end * scale, 'f', places)
                                                    + (scale == 1 ? tr("%1 s") : tr("%1 ms")));
    const double step
        = m_timeStep * std::max(1., std::ceil(widest / (m_timeStep / m_end * plot.width())));
    for (double time = 0; time <= m_end * (1 + 1e-9); time += step) {
        const QString figure = QLocale().toString(time * scale, 'f', time == 0 ? 0 : places);
        const QString text = scale == 1 ? tr("%1 s").arg(figure) : tr("%1 ms").arg(figure);
        const double width = metrics.horizontalAdvance(text);
        const double x = xOf(time);
        painter.fillRect(QRectF(x - 0.5, plot.bottom(), 1, 4), theme().panelBorder);
        painter.setPen(theme().mutedText);
        painter.drawText(QPointF(std::min(x - width / 2, this->width() - width - 2),
                                 plot.bottom() + metrics.ascent() + 5),
                         text);
    }
}

QPointF TimeChart::placeOf(const QPointF &mark) const
{
    return {xOf(mark.x()), yOf(mark.y(), m_greatest)};
}

std::optional<int> TimeChart::markAt(QPointF position) const
{
    const double size = QFontMetricsF(font()).ascent() * 0.5;
    for (int index = 0; index < m_marks.size() && index < m_lines.size(); ++index) {
        if (!m_marks.at(index))
            continue;
        // The dot and the triangle above it.
        const QPointF at = placeOf(*m_marks.at(index));
        if (QRectF(at.x() - size - 2, at.y() - 7 - size * 1.4, 2 * size + 4, size * 1.4 + 12)
                .contains(position))
            return index;
    }
    return {};
}

void TimeChart::paintMarks(QPainter &painter) const
{
    const double size = QFontMetricsF(font()).ascent() * 0.5;
    for (qsizetype index = 0; index < m_marks.size() && index < m_lines.size(); ++index) {
        if (!m_marks.at(index))
            continue;
        const QPointF at = placeOf(*m_marks.at(index));
        // The dot says whose it is.
        painter.setPen(QPen(theme().panel, 1));
        painter.setBrush(m_lines.at(index).line.colour);
        painter.drawEllipse(at, 3.5, 3.5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().overbooked);
        const QPointF tip = at - QPointF(0, 5);
        painter.drawPolygon(
            QPolygonF{tip, tip + QPointF(-size, -size * 1.4), tip + QPointF(size, -size * 1.4)});
    }
}

} // namespace lastroom
