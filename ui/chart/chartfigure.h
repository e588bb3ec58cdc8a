// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/recording.h"
#include "ui/chart/raceframes.h"
#include "ui/figure/figure.h"

#include <map>
#include <memory>
#include <optional>

namespace lastroom {

class ChartView;

/** One of the charts of a race on paper, drawn by the chart itself. Thread: GUI. */
class ChartFigure : public Figure
{
public:
    ChartFigure();
    ~ChartFigure() override;
    Q_DISABLE_COPY_MOVE(ChartFigure)

    QString title() const override;
    QString description() const override;
    QList<QStringList> data() const override;
    double leastWidth(const FigureStyle &style) const override;
    double heightFor(double width, const FigureStyle &style) const override;
    double leastHeight(double width, const FigureStyle &style) const override;
    void paint(QPainter &painter, const QSizeF &size, const FigureStyle &style) const override;

protected:
    /** A bare chart with the figures, in these colours. */
    virtual std::unique_ptr<ChartView> make(const Theme &theme) const = 0;

    /** The one that was made first. */
    ChartView &chart(const Theme &theme) const;

private:
    double heightOf(double width, double plot, const FigureStyle &style) const;

    mutable std::map<QString, std::unique_ptr<ChartView>> m_charts; ///< by their themes
};

/** Reserved against contracted rooms at one moment. */
class BarFigure : public ChartFigure
{
public:
    /** \p places of the strategies' colours, one a race; their order where there are none. */
    BarFigure(const std::vector<Recording> &recordings, RaceTime time, QList<int> places = {});

    /** At their ends, with the outlines of \p base, which are as many; hotels of the same name. */
    BarFigure(const std::vector<Recording> &base, const std::vector<Recording> &recordings);

    QString name() const override;
    QString remark(const QSizeF &size, const FigureStyle &style) const override;

protected:
    std::unique_ptr<ChartView> make(const Theme &theme) const override;

private:
    std::vector<Recording> m_races; ///< without what happened in them
    std::vector<Frame> m_frames;
    QList<QList<std::optional<qint64>>> m_base; ///< as HotelBarChart::Base; empty without one
    QList<int> m_places;
};

/** Total reserved over time, to the end of the races. */
class LineFigure : public ChartFigure
{
public:
    explicit LineFigure(const std::vector<Recording> &recordings, QList<int> places = {});

    /** With \p base, which are as many, as thin lines. */
    LineFigure(const std::vector<Recording> &base, const std::vector<Recording> &recordings);

    QString name() const override;

protected:
    std::unique_ptr<ChartView> make(const Theme &theme) const override;

private:
    std::vector<Recording> m_races; ///< without what happened in them
    std::vector<Recording> m_baseRaces; ///< as many, or none; without what happened in them
    RaceLines m_lines; ///< of the races, then of the base
    QList<int> m_places;
};

} // namespace lastroom
