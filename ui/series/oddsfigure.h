// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/raceseries.h"
#include "ui/figure/figure.h"

namespace lastroom {

/**
 * In how many of the same races, with other seeds, how many rooms were sold too many: a histogram a
 * strategy, one below the other, each as high as its highest bar. Thread: GUI.
 */
class OddsFigure : public Figure
{
public:
    /** \p places of the strategies' colours; their order where there are none. */
    explicit OddsFigure(const RaceSeries &series, QList<int> places = {});

    QString name() const override;
    QString title() const override;
    QString description() const override;
    QList<QStringList> data() const override;
    QList<QStringList> table() const override;
    double leastWidth(const FigureStyle &style) const override;
    double heightFor(double width, const FigureStyle &style) const override;
    void paint(QPainter &painter, const QSizeF &size, const FigureStyle &style) const override;

private:
    /** A strategy's histogram: races without a room too many, then those of each bin. */
    struct Histogram
    {
        RaceSeries::Odds odds;
        QList<int> counts;
    };

    QString sentence(const RaceSeries::Odds &odds) const;
    QString binText(qsizetype bin) const;
    double sentenceHeight(const RaceSeries::Odds &odds, double width,
                          const FigureStyle &style) const;
    double countsWidth(const FigureStyle &style) const;
    void paintBars(QPainter &painter, const Histogram &histogram, const QRectF &plot,
                   const FigureStyle &style) const;
    void paintBins(QPainter &painter, const QRectF &plot, const FigureStyle &style) const;

    QList<Histogram> m_histograms;
    qint64 m_binWidth = 1; ///< rooms
    int m_greatest = 1; ///< of all counts, for their room
    QList<int> m_places;
};

} // namespace lastroom
