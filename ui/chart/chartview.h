// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/accessible/tablesource.h"
#include "ui/chart/legend.h"
#include "ui/theme/theme.h"

#include <QChartView>
#include <QList>
#include <QString>

namespace lastroom {

class ChartLayer;

/**
 * A rounded panel with heading, legend and a chart: what the charts of the window share. Figures
 * are Qt Charts series; text and signs are painted here, on a layer below and one above them,
 * because the labels of Qt Charts cost many times as much as its bars. Guards against two faults of
 * Qt Charts 6.4: a click on an empty place (QTBUG-118669) and the swallowed wheel (QTBUG-119712).
 * Lengths in logical pixels. Thread: GUI. Owns its chart and series.
 */
class ChartView : public QChartView, public TableSource
{
    Q_OBJECT

public:
    ~ChartView() override;

    virtual void setTheme(const Theme &theme);

    /** For a figure, before anything else: without panel and heading, never on a screen, and with
     * nothing that tells only who is at it. */
    void setBare();

    bool isBare() const { return m_isBare; }

    /** Draws it bare, from (0, 0) to \p size: the same items that the screen has. */
    void paintOn(QPainter &painter, const QSizeF &size, const QFont &font, const Theme &theme);

    /** Gives it the place and the looks that paintOn() would. */
    void layOut(const QSizeF &size, const QFont &font, const Theme &theme);

    /** Of its legend's longest title. */
    double leastWidth() const { return m_legend.leastWidth(font()); }

    /** What stands above the plot, below and beside it, at its width. */
    double heightAround() const;

    /** Of its figures, or what there is to do where there are none. */
    QString description() const override;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

signals:
    void figureRequested(); ///< by a right click

protected:
    ChartView(const QString &heading, const QString &emptySentence, QWidget *parent);

    const Theme &theme() const { return m_theme; }

    /** Instead of figures, the empty sentence is shown. */
    void setEmpty(bool empty);

    bool isEmpty() const { return m_empty; }

    void setLegend(const QList<LegendEntry> &entries);

    /** Room beside the plot for what is painted there; heading and legend come on top of it. */
    void setPlotMargins(const QMarginsF &margins);

    /** Room that the plot gives away at its top; the chart gets no higher for it. */
    void setInset(double top);

    /** A line a step, from 0 to the greatest value. */
    void paintValueLabels(QPainter &painter, double step, double greatest) const;

    double valueLabelsWidth(double greatest) const;

    /** Where \p value of an axis from 0 to \p greatest lies. */
    double yOf(double value, double greatest) const;

    QFont smallFont() const;

    /** Of the plot, as the width now is. */
    double plotWidth() const;

    void repaintFigures();

    /** The text of \p value with the thousands apart. */
    static QString number(double value);

    /** What the figures say. */
    virtual QString sentences() const = 0;

    virtual void paintBelow(QPainter &painter) const = 0;
    virtual void paintAbove(QPainter &painter) const = 0;
    virtual QString toolTipAt(QPointF position) const = 0;

    /** Colours of series and legend, and margins, after theme or font changed. */
    virtual void restyle() = 0;

    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;

private:
    friend class ChartLayer;

    double edge() const;
    void arrange();
    void paintFront(QPainter &painter) const;

    Theme m_theme;
    QString m_heading;
    QString m_emptySentence;
    Legend m_legend;
    QMarginsF m_plotMargins;
    double m_inset = 0;
    ChartLayer *m_below = nullptr; ///< owned by the scene
    ChartLayer *m_above = nullptr; ///< owned by the scene
    bool m_empty = true;
    bool m_isBare = false;
};

} // namespace lastroom
