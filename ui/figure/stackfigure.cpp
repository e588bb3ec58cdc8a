// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure/stackfigure.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lastroom {

namespace {

constexpr double gapLines = 1; // between two parts
constexpr double headingLines = 0.4; // below a heading
constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

QFont headingFont(const FigureStyle &style)
{
    QFont font = style.font;
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

StackFigure::StackFigure(const QString &name, const QString &title, Parts parts)
    : m_name(name)
    , m_title(title)
    , m_parts(std::move(parts))
{
}

QString StackFigure::description() const
{
    QStringList all;
    for (const auto &part : m_parts)
        all.append(part->title() + u'\n' + part->description());
    return all.join(u'\n');
}

QList<QStringList> StackFigure::data() const
{
    return m_parts.first()->data();
}

QList<QStringList> StackFigure::table() const
{
    return m_parts.first()->table();
}

double StackFigure::leastWidth(const FigureStyle &style) const
{
    double widest = 0;
    const QFontMetricsF metrics(headingFont(style));
    for (const auto &part : m_parts) {
        widest = std::max(widest, part->leastWidth(style));
        for (const QString &word : part->title().split(u' '))
            widest = std::max(widest, metrics.horizontalAdvance(word) + 1);
    }
    return widest;
}

double StackFigure::gap(const FigureStyle &style) const
{
    return gapLines * QFontMetricsF(style.font).height();
}

double StackFigure::headingHeight(const Figure &part, double width, const FigureStyle &style) const
{
    const QFontMetricsF metrics(headingFont(style));
    return std::ceil(metrics.boundingRect(QRectF(0, 0, width, 1e6), wrapped, part.title()).height()
                     + headingLines * metrics.height());
}

double StackFigure::heightAround(double width, const FigureStyle &style) const
{
    double height = gap(style) * double(m_parts.size() - 1);
    for (const auto &part : m_parts)
        height += headingHeight(*part, width, style);
    return height;
}

double StackFigure::heightFor(double width, const FigureStyle &style) const
{
    double height = heightAround(width, style);
    for (const auto &part : m_parts)
        height += std::ceil(part->heightFor(width, style));
    return height;
}

double StackFigure::leastHeight(double width, const FigureStyle &style) const
{
    double height = heightAround(width, style);
    for (const auto &part : m_parts)
        height += std::ceil(part->leastHeight(width, style));
    return height;
}

QString StackFigure::remark(const QSizeF &size, const FigureStyle &style) const
{
    QStringList remarks;
    for (const auto &part : m_parts)
        remarks.append(part->remark({size.width(), part->heightFor(size.width(), style)}, style));
    remarks.removeAll(QString());
    remarks.removeDuplicates();
    return remarks.join(u'\n');
}

/** What is more than the least is shared as the parts would like it. */
void StackFigure::paint(QPainter &painter, const QSizeF &size, const FigureStyle &style) const
{
    const double least = leastHeight(size.width(), style);
    const double wish = heightFor(size.width(), style) - least;
    const double share = wish > 0 ? std::max(0., (size.height() - least) / wish) : 0;
    double y = 0;
    for (const auto &part : m_parts) {
        const double heading = headingHeight(*part, size.width(), style);
        painter.setFont(headingFont(style));
        painter.setPen(style.theme.text);
        painter.drawText(QRectF(0, y, size.width(), heading), wrapped, part->title());
        y += heading;
        const double low = std::ceil(part->leastHeight(size.width(), style));
        const double height = low + share * (std::ceil(part->heightFor(size.width(), style)) - low);
        painter.save();
        painter.translate(0, y);
        part->paint(painter, {size.width(), height}, style);
        painter.restore();
        y += height + gap(style);
    }
}

} // namespace lastroom
