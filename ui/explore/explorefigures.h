// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/exploration.h"
#include "core/schedule/schedulerecording.h"
#include "ui/figure/figure.h"

#include <memory>

namespace lastroom {

class SchedulePicture;

/** The picture of one order on paper. Thread: GUI. */
class OrderFigure : public Figure
{
public:
    explicit OrderFigure(const ScheduleRecording &recording);

    QString name() const override;
    QString title() const override;
    QString description() const override;
    QList<QStringList> data() const override;
    QList<QStringList> table() const override;
    double leastWidth(const FigureStyle &style) const override;
    double heightFor(double width, const FigureStyle &style) const override;
    void paint(QPainter &painter, const QSizeF &size, const FigureStyle &style) const override;

private:
    std::unique_ptr<SchedulePicture> picture(const FigureStyle &style) const;

    ScheduleRecording m_recording;
};

/** What exploring each strategy found, as a table. */
std::unique_ptr<Figure> findingsFigure(const std::vector<Exploration> &explorations);

/** The orders of one exploration that are not safe, or all of them where all are, as a table: the
 * first ones where there are many. */
std::unique_ptr<Figure> ordersFigure(const Exploration &exploration);

} // namespace lastroom
