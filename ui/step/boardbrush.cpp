// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/step/boardbrush.h"

#include "ui/theme/hatch.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace lastroom {

BoardBrush::BoardBrush(QPainter &painter, double em, const QFont &font)
    : m_painter(painter)
    , m_em(em)
    , m_font(font)
{
    painter.setRenderHint(QPainter::Antialiasing);
}

QFont BoardBrush::scaled(QFont font, double factor, QFont::Weight weight)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

void BoardBrush::frame(const QRectF &box, const QColor &fill, const QPen &pen, double corner) const
{
    m_painter.setPen(pen);
    m_painter.setBrush(fill);
    m_painter.drawRoundedRect(box, corner * m_em, corner * m_em);
}

void BoardBrush::hatch(const QRectF &box, const QColor &colour) const
{
    const double distance = 0.39 * m_em;
    QPainterPath stripes = lastroom::hatch({box}, distance, std::max(1.0, m_em * 0.1) / distance);
    if (box.width() > 2 * m_em) {
        QPainterPath rounded;
        rounded.addRoundedRect(box, 0.5 * m_em, 0.5 * m_em);
        stripes = stripes.intersected(rounded);
    }
    m_painter.fillPath(stripes, colour);
}

void BoardBrush::badge(const QPointF &centre, int number, const Theme::ClientColours &colours) const
{
    const double radius = 0.82 * m_em;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colours.fill);
    m_painter.drawEllipse(centre, radius, radius);
    writeCentred(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius),
                 QString::number(number), scaled(m_font, 0.88, QFont::Bold), colours.onFill);
}

void BoardBrush::hourglass(const QRectF &box, const QColor &colour) const
{
    QPainterPath glass;
    glass.addPolygon(QPolygonF{box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight(),
                               box.topLeft()});
    m_painter.setPen(
        QPen(colour, std::max(1.0, m_em * 0.09), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(glass);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    const QPointF middle = box.center();
    m_painter.drawPolygon(QPolygonF{middle, box.bottomLeft(), box.bottomRight()});
}

QString BoardBrush::fitting(const QStringList &ways, const QFont &font, double room)
{
    const QFontMetricsF metrics(font);
    const auto fits = [&](const QString &way) { return metrics.horizontalAdvance(way) <= room; };
    const auto way = std::find_if(ways.begin(), ways.end(), fits);
    return way == ways.end() ? ways.last() : *way;
}

double BoardBrush::write(const QPointF &baseline, const QString &text, const QFont &font,
                         const QColor &colour, double room) const
{
    const QFontMetricsF metrics(font);
    const QString shown = metrics.horizontalAdvance(text) <= room
        ? text
        : metrics.elidedText(text, Qt::ElideRight, std::max(0.0, room));
    m_painter.setFont(font);
    m_painter.setPen(colour);
    m_painter.drawText(baseline, shown);
    return metrics.horizontalAdvance(shown);
}

void BoardBrush::writeCentred(const QRectF &line, const QString &text, const QFont &font,
                              const QColor &colour) const
{
    const QFontMetricsF metrics(font);
    const double width = std::min(metrics.horizontalAdvance(text), line.width());
    write({line.center().x() - width / 2, line.center().y() + metrics.capHeight() / 2}, text, font,
          colour, line.width() + 0.5);
}

} // namespace lastroom
