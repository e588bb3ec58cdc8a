// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure/tablefigure.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double gapShare = 1.2; // em, between columns
constexpr double rowShare = 0.35; // em, above and below a row's text
constexpr double bandShare = 1.0; // em, between bands
constexpr double firstMost = 0.4; // of the width, for the first column
constexpr int heading = -1;

QFont fontOf(const TableCell &cell, bool isHeading, const FigureStyle &style)
{
    QFont font = style.font;
    if (isHeading || cell.isMain)
        font.setWeight(QFont::DemiBold);
    return font;
}

double emOf(const FigureStyle &style)
{
    return QFontMetricsF(style.font).ascent();
}

QRectF wrappedBox(const QString &text, const QFont &font, double width)
{
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e6),
                                            Qt::AlignLeft | Qt::TextWordWrap, text);
}

} // namespace

double TableFigure::Band::height() const
{
    return std::accumulate(heights.begin(), heights.end(), 0.);
}

TableFigure::TableFigure(FigureTable table)
    : m_table(std::move(table))
{
}

const TableCell &TableFigure::cell(int row, int column) const
{
    return row == heading ? m_table.headings.at(column) : m_table.rows.at(row).at(column);
}

QString TableFigure::description() const
{
    QStringList lines;
    for (const QList<TableCell> &row : m_table.rows) {
        QStringList parts;
        for (qsizetype column = 1; column < row.size(); ++column)
            parts.append(u"%1 %2"_s.arg(m_table.headings.at(column).text, row.at(column).text));
        lines.append(u"%1: %2."_s.arg(row.first().text, parts.join(u", "_s)));
    }
    return lines.join(u'\n');
}

QList<QStringList> TableFigure::data() const
{
    return m_table.data.isEmpty() ? table() : m_table.data;
}

QList<QStringList> TableFigure::table() const
{
    QList<QStringList> rows;
    for (int row = heading; row < int(m_table.rows.size()); ++row) {
        QStringList texts;
        for (int column = 0; column < int(m_table.headings.size()); ++column)
            texts.append(cell(row, column).text);
        rows.append(texts);
    }
    return rows;
}

double TableFigure::natural(int column, const FigureStyle &style) const
{
    double widest = 0;
    for (int row = heading; row < int(m_table.rows.size()); ++row) {
        const TableCell &one = cell(row, column);
        widest = std::max(
            widest, QFontMetricsF(fontOf(one, row == heading, style)).horizontalAdvance(one.text));
    }
    return std::ceil(widest) + 1;
}

/** Of its longest word. */
double TableFigure::least(int column, const FigureStyle &style) const
{
    double widest = 0;
    for (int row = heading; row < int(m_table.rows.size()); ++row) {
        const TableCell &one = cell(row, column);
        const QFontMetricsF metrics(fontOf(one, row == heading, style));
        // Long words may be broken where core/model/sentence has allowed it.
        static const QRegularExpression breaks(u"[ \u200b]"_s);
        for (const QString &word : one.text.split(breaks))
            widest = std::max(widest, metrics.horizontalAdvance(word));
    }
    return std::ceil(widest) + 1;
}

double TableFigure::leastWidth(const FigureStyle &style) const
{
    double widest = 0;
    for (int column = 1; column < int(m_table.headings.size()); ++column)
        widest = std::max(widest, least(column, style));
    return least(0, style) + gapShare * emOf(style) + widest;
}

QList<TableFigure::Band> TableFigure::bandsFor(double width, const FigureStyle &style) const
{
    const double gap = gapShare * emOf(style);
    const int count = int(m_table.headings.size());
    double all = natural(0, style);
    for (int column = 1; column < count; ++column)
        all += gap + least(column, style);
    // Beside many columns the first one is broken into lines.
    const double first = all <= width
        ? natural(0, style)
        : std::clamp(width * firstMost, least(0, style), natural(0, style));
    QList<Band> bands;
    for (int column = 1; column < count; ++column) {
        const double needed = gap + least(column, style);
        const double used = bands.isEmpty()
            ? width
            : std::accumulate(bands.last().widths.begin(), bands.last().widths.end(), 0.)
                + gap * double(bands.last().columns.size() - 1);
        if (used + needed > width)
            bands.append(Band{{0}, {first}, {}});
        bands.last().columns.append(column);
        bands.last().widths.append(least(column, style));
    }
    if (bands.isEmpty())
        bands.append(Band{{0}, {first}, {}});
    for (Band &band : bands) {
        widen(band, width, style);
        measure(band, style);
    }
    return bands;
}

/** What is left goes to columns whose text would be broken, the first ones first. */
void TableFigure::widen(Band &band, double width, const FigureStyle &style) const
{
    double left = width - gapShare * emOf(style) * double(band.columns.size() - 1)
        - std::accumulate(band.widths.begin(), band.widths.end(), 0.);
    for (qsizetype at = 0; at < band.columns.size(); ++at) {
        const double more = std::clamp(natural(band.columns.at(at), style) - band.widths.at(at), 0.,
                                       std::max(0., left));
        band.widths[at] += more;
        left -= more;
    }
}

void TableFigure::measure(Band &band, const FigureStyle &style) const
{
    const double padding = 2 * rowShare * emOf(style);
    for (int row = heading; row < int(m_table.rows.size()); ++row) {
        double highest = 0;
        for (qsizetype at = 0; at < band.columns.size(); ++at) {
            const TableCell &one = cell(row, band.columns.at(at));
            highest = std::max(
                highest,
                wrappedBox(one.text, fontOf(one, row == heading, style), band.widths.at(at))
                    .height());
        }
        band.heights.append(std::ceil(highest) + padding);
    }
}

double TableFigure::heightFor(double width, const FigureStyle &style) const
{
    double height = 0;
    const QList<Band> bands = bandsFor(width, style);
    for (const Band &band : bands)
        height += band.height();
    return height + double(bands.size() - 1) * bandShare * emOf(style) + 2;
}

void TableFigure::paint(QPainter &painter, const QSizeF &size, const FigureStyle &style) const
{
    double top = 1;
    for (const Band &band : bandsFor(size.width(), style)) {
        paintBand(painter, band, top, size.width(), style);
        top += band.height() + bandShare * emOf(style);
    }
}

void TableFigure::paintBand(QPainter &painter, const Band &band, double top, double width,
                            const FigureStyle &style) const
{
    // What is left goes between the columns.
    const double used = std::accumulate(band.widths.begin(), band.widths.end(), 0.);
    const auto gaps = double(std::max<qsizetype>(1, band.columns.size() - 1));
    const double gap = std::min((width - used) / gaps, gapShare * emOf(style) * 3);
    const double right = used + gap * double(band.columns.size() - 1);
    const double padding = rowShare * emOf(style);
    const auto rule = [&](double y, double thickness, const QColor &colour) {
        painter.fillRect(QRectF(0, y - thickness / 2, right, thickness), colour);
    };
    rule(top, 1.2, style.theme.text);
    double y = top;
    for (int row = heading; row < int(m_table.rows.size()); ++row) {
        double x = 0;
        const double height = band.heights.at(row + 1);
        for (qsizetype at = 0; at < band.columns.size(); ++at) {
            const TableCell &one = cell(row, band.columns.at(at));
            const bool isRight = m_table.rows.isEmpty()
                ? false
                : m_table.rows.first().at(band.columns.at(at)).isNumber;
            painter.setFont(fontOf(one, row == heading, style));
            painter.setPen(row == heading ? style.theme.mutedText : writing(one.tone, style.theme));
            painter.drawText(QRectF(x, y + padding, band.widths.at(at), height - padding),
                             int((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop)
                                 | Qt::TextWordWrap,
                             one.text);
            x += band.widths.at(at) + gap;
        }
        y += height;
        if (row == heading)
            rule(y, 0.8, style.theme.text);
    }
    rule(y, 1.2, style.theme.text);
}

} // namespace lastroom
