// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/schedulerecording.h"
#include "ui/accessible/tablesource.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

namespace lastroom {

class GapChooser;
class PictureLayout;
struct LaneGap;

/**
 * One schedule as it was run: a row a client, a column a step, what waits drawn as waiting until
 * the step that released it, and below what the row in the database said after each step.
 * Thread: GUI.
 */
class SchedulePicture : public QWidget, public TableSource
{
    Q_OBJECT

public:
    explicit SchedulePicture(QWidget *parent = nullptr);

    void setRecording(const ScheduleRecording &recording);

    const ScheduleRecording &recording() const { return m_recording; }

    /** It is no longer what is meant: another one is on its way. */
    void setStale(bool stale);

    GapChooser *gaps() const { return m_gaps; } ///< owned by this

    void setTheme(const Theme &theme);

    /** How much of a client's colour is laid over what waits: writing on it stays legible. */
    static constexpr float paleShare = 0.15F;

    /** Draws it from (0, 0) to its size. */
    void paintOn(QPainter &painter) const;

    QList<QStringList> figures() const override;
    QString description() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    PictureLayout layOut() const;
    QRectF placeOf(const LaneGap &gap) const;
    void paintClient(QPainter &painter, const PictureLayout &layout, int client) const;
    void paintWaiting(QPainter &painter, const PictureLayout &layout, int place) const;
    void paintStep(QPainter &painter, const PictureLayout &layout, int place) const;
    void paintRecords(QPainter &painter, const PictureLayout &layout) const;
    QString describe(int place) const;
    QString toolTipAt(const QPointF &position) const;

    ScheduleRecording m_recording;
    GapChooser *m_gaps;
    Theme m_theme;
    bool m_isStale = false;
};

} // namespace lastroom
