// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/race/caughtintheact.h"
#include "ui/accessible/tablesource.h"
#include "ui/recording/elastictime.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace lastroom {

class GapChooser;
struct LaneGap;

/**
 * The attempts of an overbooking, a lane each, their statements as boxes on an axis of time. The
 * check that was out of date has a frame, the stretch in which it was is tinted, and what made the
 * other bookings visible is filled. Thread: GUI.
 */
class ActLanes : public QWidget, public TableSource
{
    Q_OBJECT

public:
    explicit ActLanes(QWidget *parent = nullptr);

    void setAct(const CaughtInTheAct &act);
    void setTheme(const Theme &theme);

    GapChooser *gaps() const { return m_gaps; } ///< owned by this

    QList<QStringList> figures() const override;
    QString description() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /** How many bookings have no lane; empty where all have one. */
    static QString notDrawn(const CaughtInTheAct &act);

    /** For a figure that nobody shows: the places that this size leads to. */
    void layOut(const QSizeF &size);

    /** Draws it from (0, 0) to its size. */
    void paintOn(QPainter &painter) const;

    /** In less width its boxes would have no names. */
    double leastWidth() const;

    /** The box of a statement, in the widget's pixels. */
    QRectF boxOf(int lane, int statement) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    /** The colours of a lane's boxes. */
    struct Colours
    {
        QColor line;
        QColor fill;
        QColor onFill;
        QColor text;
    };

    double rowHeight() const;
    double labelWidth() const;
    QString labelOf(const ActLane &lane) const;
    QString timeText(RaceTime time) const;
    QString tipOf(const ActLane &lane, int statement) const;
    Colours coloursOf(const ActLane &lane) const;
    void arrange();
    QRectF placeOf(const LaneGap &gap) const;
    void paintStretch(QPainter &painter) const;
    void paintLane(QPainter &painter, int lane) const;
    void paintBox(QPainter &painter, int lane, int statement) const;
    void paintAxis(QPainter &painter) const;
    void paintMoment(QPainter &painter) const;

    Theme m_theme;
    CaughtInTheAct m_act;
    GapChooser *m_gaps;
    ElasticTime m_time;
};

} // namespace lastroom
