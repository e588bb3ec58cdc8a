// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/legend.h"

#include "ui/theme/hatch.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace lastroom {

namespace {

constexpr double signGap = 0.4; // em, between a sign and its title
constexpr double entryGap = 1.0; // em, between two entries

} // namespace

void Legend::set(const QString &heading, const QList<LegendEntry> &entries)
{
    m_heading = heading;
    m_entries = entries;
}

/** A pattern has to repeat to be seen. */
double Legend::signWidth(const LegendEntry &entry) const
{
    return m_em * (entry.sign == LegendEntry::Sign::Pattern ? 2.4 : 0.8);
}

double Legend::leastWidth(const QFont &font) const
{
    Legend legend = *this;
    legend.arrange(font, 1e6);
    double widest = 0;
    for (const LegendEntry &entry : m_entries)
        widest = std::max(widest, legend.entryWidth(entry));
    return widest;
}

double Legend::entryWidth(const LegendEntry &entry) const
{
    return signWidth(entry) + m_em * signGap + QFontMetricsF(m_font).horizontalAdvance(entry.title);
}

void Legend::arrange(const QFont &font, double width)
{
    m_font = font;
    m_font.setPointSizeF(font.pointSizeF() * 0.95);
    m_headingFont = font;
    m_headingFont.setWeight(QFont::DemiBold);
    const QFontMetricsF heading(m_headingFont);
    m_line = heading.height();
    m_em = heading.ascent();

    double total = 0;
    for (const LegendEntry &entry : std::as_const(m_entries))
        total += entryWidth(entry) + m_em * entryGap;
    const bool oneRow = heading.horizontalAdvance(m_heading) + m_em * 2 + total <= width;

    m_places.clear();
    const bool hasHeading = !m_heading.isEmpty();
    double x = oneRow && hasHeading ? width - total + m_em * entryGap : 0;
    double y = oneRow || !hasHeading ? 0 : m_line * 1.2;
    for (const LegendEntry &entry : std::as_const(m_entries)) {
        const double needed = entryWidth(entry);
        if (!oneRow && x > 0 && x + needed > width) {
            x = 0;
            y += m_line * 1.2;
        }
        m_places.append({{x, y}, std::min(needed, width)});
        x += needed + m_em * entryGap;
    }
    m_height = y + m_line;
}

void Legend::paintSign(QPainter &painter, const LegendEntry &entry, const QRectF &box) const
{
    const double middle = box.center().y();
    switch (entry.sign) {
    case LegendEntry::Sign::Square:
        painter.fillRect(box, entry.colour);
        break;
    case LegendEntry::Sign::Hatch:
        painter.fillRect(box, entry.fill);
        painter.fillPath(hatch({box}, box.width() / 2.5), entry.colour);
        break;
    case LegendEntry::Sign::Ruled:
        painter.fillRect(box, entry.colour);
        painter.fillPath(ruling({box}, box.height() / 3), entry.fill);
        break;
    case LegendEntry::Sign::Bar:
        painter.fillRect(QRectF(box.left(), middle - 1, box.width(), 2.5), entry.colour);
        break;
    case LegendEntry::Sign::Thin:
        painter.fillRect(QRectF(box.left(), middle - 0.5, box.width(), 1), entry.colour);
        break;
    case LegendEntry::Sign::Pattern: {
        QPen pen(entry.colour, 2);
        pen.setCapStyle(Qt::FlatCap);
        if (!entry.dashes.isEmpty())
            pen.setDashPattern(entry.dashes);
        painter.setPen(pen);
        painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle));
        break;
    }
    case LegendEntry::Sign::Dashes:
        painter.fillRect(QRectF(box.left(), middle - 1, box.width() * 0.4, 2), entry.colour);
        painter.fillRect(QRectF(box.left() + box.width() * 0.6, middle - 1, box.width() * 0.4, 2),
                         entry.colour);
        break;
    case LegendEntry::Sign::Ring:
        painter.setPen(QPen(entry.colour, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box.center(), box.width() * 0.32, box.width() * 0.32);
        break;
    case LegendEntry::Sign::Outline:
        painter.setPen(QPen(entry.colour, 1.2, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(1, 0, -1, 0));
        break;
    case LegendEntry::Sign::Triangle:
        painter.setPen(Qt::NoPen);
        painter.setBrush(entry.colour);
        painter.drawPolygon(
            QPolygonF{box.topLeft(), box.topRight(), QPointF(box.center().x(), box.bottom())});
        break;
    }
}

void Legend::paint(QPainter &painter, QPointF topLeft, const QColor &headingColour) const
{
    painter.setFont(m_headingFont);
    painter.setPen(headingColour);
    painter.drawText(topLeft + QPointF(0, m_em), m_heading);
    const QFontMetricsF metrics(m_font);
    for (qsizetype index = 0; index < m_places.size(); ++index) {
        const LegendEntry &entry = m_entries.at(index);
        const QPointF origin = topLeft + m_places.at(index).topLeft;
        paintSign(painter, entry,
                  QRectF(origin.x(), origin.y() + m_em * 0.25, signWidth(entry), m_em * 0.8));
        const double left = signWidth(entry) + m_em * signGap;
        painter.setFont(m_font);
        painter.setPen(entry.text);
        painter.drawText(
            origin + QPointF(left, m_em),
            metrics.elidedText(entry.title, Qt::ElideRight, m_places.at(index).width - left + 1));
    }
}

} // namespace lastroom
