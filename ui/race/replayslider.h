// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/attempt.h"
#include "ui/theme/theme.h"

#include <QSlider>

#include <optional>
#include <vector>

namespace lastroom {

/**
 * A slider over the time of a race with a triangle at each overbooking. It goes to where it is
 * pressed. Thread: GUI.
 */
class ReplaySlider : public QSlider
{
    Q_OBJECT

public:
    explicit ReplaySlider(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setLength(RaceTime length);

    /** In order of time. */
    void setMarks(const std::vector<RaceTime> &marks);

    void setTime(RaceTime time);

    /** Where triangles are painted: no two on the same pixel, however many overbookings. */
    std::vector<int> markPositions() const;

    int xOf(RaceTime time) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /** By mouse or keyboard. */
    void timeChosen(lastroom::RaceTime time);

    /** A triangle was clicked: the first overbooking that it stands for. */
    void markChosen(lastroom::RaceTime time);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    int handleRadius() const;
    double trackY() const;
    double trackTop() const;

    /** The first overbooking of the triangle there, if any. */
    std::optional<RaceTime> markAt(QPointF position) const;
    void choose(double x);

    Theme m_theme;
    RaceTime m_length = 0;
    RaceTime m_time = 0;
    std::vector<RaceTime> m_marks;
};

} // namespace lastroom
