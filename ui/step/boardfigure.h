// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/schedulerecording.h"
#include "ui/figure/figure.h"
#include "ui/step/boardlayout.h"

namespace lastroom {

/** The board of a schedule on paper, all of it. Thread: GUI. */
class BoardFigure : public Figure
{
public:
    explicit BoardFigure(const ScheduleRecording &recording);

    QString name() const override;
    QString title() const override;
    QString description() const override;
    QList<QStringList> data() const override;
    QList<QStringList> table() const override;
    double leastWidth(const FigureStyle &style) const override;
    double heightFor(double width, const FigureStyle &style) const override;
    void paint(QPainter &painter, const QSizeF &size, const FigureStyle &style) const override;

private:
    BoardLayout layOut(double width, const FigureStyle &style) const;

    ScheduleRecording m_recording;
};

} // namespace lastroom
