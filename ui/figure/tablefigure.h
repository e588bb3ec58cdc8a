// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figure/figure.h"
#include "ui/theme/tone.h"

namespace lastroom {

/** A cell and how it is meant. A value. */
struct TableCell
{
    QString text;
    Tone tone = Tone::Plain;
    bool isNumber = false; ///< stands at the right
    bool isMain = false; ///< bold
};

/** What a TableFigure shows. A value. */
struct FigureTable
{
    QString name;
    QString title;
    QList<TableCell> headings;
    QList<QList<TableCell>> rows;
    QList<QStringList> data; ///< of the file beside it; what the cells say where it is empty
};

/**
 * A table on paper: rules above, below and under the headings, and none between. Where its columns
 * have no room beside each other, they stand in several bands, each beginning with the first one.
 * Text that is too long for a line is broken, never cut. Thread: GUI.
 */
class TableFigure : public Figure
{
public:
    explicit TableFigure(FigureTable table);

    QString name() const override { return m_table.name; }

    QString title() const override { return m_table.title; }

    QString description() const override;
    QList<QStringList> data() const override;
    QList<QStringList> table() const override;
    double leastWidth(const FigureStyle &style) const override;
    double heightFor(double width, const FigureStyle &style) const override;
    void paint(QPainter &painter, const QSizeF &size, const FigureStyle &style) const override;

private:
    /** Columns beside each other: the first one, and those from one to another. */
    struct Band
    {
        QList<int> columns;
        QList<double> widths;
        QList<double> heights; ///< of the headings, then of each row

        double height() const;
    };

    double natural(int column, const FigureStyle &style) const;
    double least(int column, const FigureStyle &style) const;
    QList<Band> bandsFor(double width, const FigureStyle &style) const;
    void widen(Band &band, double width, const FigureStyle &style) const;
    void measure(Band &band, const FigureStyle &style) const;
    void paintBand(QPainter &painter, const Band &band, double top, double width,
                   const FigureStyle &style) const;
    const TableCell &cell(int row, int column) const;

    FigureTable m_table;
};

} // namespace lastroom
