// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/attempt.h"
#include "ui/chart/chartview.h"
#include "ui/chart/timeline.h"

#include <QList>
#include <QPointF>

#include <optional>

class QLineSeries;
class QValueAxis;

namespace lastroom {

/**
 * Total reserved over time: a line a strategy, the contracted rooms dashed, a mark at each
 * strategy's first overbooking, and a cursor at the moment shown, which the mouse moves. Times in
 * seconds, values in rooms. Thread: GUI.
 */
class TimeChart : public ChartView
{
    Q_OBJECT

public:
    explicit TimeChart(QWidget *parent = nullptr);

    /** Forgets all figures. */
    void setLines(const QList<TimeLine> &lines);

    /** Rooms in all hotels; what may be sold is contracted less locked. */
    void setContracted(qint64 contracted, qint64 locked = 0);

    /**
     * A list of at most 300 points and a mark a line, both may be empty; may be called for every
     * picture, what did not change costs nothing. Empty while all lines are.
     */
    void show(const QList<QList<QPointF>> &lines,
              const QList<std::optional<QPointF>> &firstOverbookings, double endSeconds,
              double cursorSeconds);
    using ChartView::show;

    QList<QStringList> figures() const override;

signals:
    /** Pressed or dragged to; not beyond the end of the axis. */
    void timeChosen(lastroom::RaceTime time);

    /** The mark of a line's first overbooking was clicked. */
    void markChosen(int line);

protected:
    void paintBelow(QPainter &painter) const override;
    void paintAbove(QPainter &painter) const override;
    QString toolTipAt(QPointF position) const override;
    QString sentences() const override;
    void restyle() override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Line
    {
        TimeLine line;
        QList<QPointF> points;
        QLineSeries *series = nullptr; ///< owned by the chart
    };

    bool fillLines(const QList<QList<QPointF>> &lines);
    void setEnd(double seconds);
    void growRange();
    void updateContract();
    void choose(QPointF position);
    double xOf(double seconds) const;
    double secondsAt(double x) const;
    QString timeText(double seconds) const;
    void paintTimes(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    QPointF placeOf(const QPointF &mark) const;
    std::optional<int> markAt(QPointF position) const;

    QList<Line> m_lines;
    QList<std::optional<QPointF>> m_marks;
    QLineSeries *m_contract = nullptr; ///< owned by the chart
    QValueAxis *m_time = nullptr; ///< owned by the chart
    QValueAxis *m_rooms = nullptr; ///< owned by the chart
    qint64 m_contracted = 0; ///< less m_locked
    qint64 m_locked = 0;
    double m_end = 0; ///< of the axis of time, s
    double m_timeStep = 1; ///< s
    double m_step = 1;
    double m_greatest = 0; ///< end of the axis of rooms
    double m_cursor = 0; ///< s
    bool m_dragging = false;
};

} // namespace lastroom
