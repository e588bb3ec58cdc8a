// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/raceseries.h"
#include "ui/chart/legend.h"
#include "ui/figure/figure.h"

#include <QPointF>

namespace lastroom {

/**
 * The price of correctness: what the same races cost, and how many rooms they sell too many, over
 * the values of one knob. A panel a measure, a line a strategy; what was not correct has hollow
 * points. Thread: GUI.
 */
class SweepFigure : public Figure
{
public:
    /** \p places of the strategies' colours; their order where there are none. */
    explicit SweepFigure(const RaceSeries &series, QList<int> places = {});

    QString name() const override;
    QString title() const override;
    QString description() const override;
    QList<QStringList> data() const override;
    QList<QStringList> table() const override;
    double leastWidth(const FigureStyle &style) const override;
    double heightFor(double width, const FigureStyle &style) const override;
    double leastHeight(double width, const FigureStyle &style) const override;
    void paint(QPainter &painter, const QSizeF &size, const FigureStyle &style) const override;

private:
    struct Point
    {
        double x; ///< of the knob
        double y;
        bool isCorrect;
    };

    /** A measure, of each strategy. */
    struct Panel
    {
        QString title;
        QList<QList<Point>> lines;
    };

    void addPanel(const QString &title, double (*measure)(const SeriesRace &, double fastest));
    QString knobText() const;
    Legend legendFor(double width, const FigureStyle &style) const;
    int columnsFor(double width, const FigureStyle &style) const;
    double heightWith(double plotHeight, double width, const FigureStyle &style) const;
    void paintPanel(QPainter &painter, const Panel &panel, const QRectF &box,
                    const FigureStyle &style) const;
    void paintLines(QPainter &painter, const Panel &panel, const QList<QList<QPointF>> &lines,
                    const FigureStyle &style) const;
    QList<double> knobPlaces(double width, const FigureStyle &style) const;
    void paintKnob(QPainter &painter, const QRectF &plot, const FigureStyle &style) const;

    RaceSeries m_series;
    QStringList m_titles; ///< of the strategies
    QList<Panel> m_panels;
    QList<int> m_places;
};

} // namespace lastroom
