// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/race/caughtintheact.h"
#include "ui/figure/figure.h"

#include <memory>

namespace lastroom {

class ActLanes;

/** An overbooking of a race on paper: its lanes, drawn as the window draws them, and the sentences
 * that say how it came about. Thread: GUI. */
class ActFigure : public Figure
{
public:
    /** \p strategy its title. */
    ActFigure(const CaughtInTheAct &act, const QString &strategy);

    QString name() const override;
    QString title() const override;
    QString description() const override;
    QList<QStringList> data() const override;
    QList<QStringList> table() const override;
    double leastWidth(const FigureStyle &style) const override;
    double heightFor(double width, const FigureStyle &style) const override;
    void paint(QPainter &painter, const QSizeF &size, const FigureStyle &style) const override;

private:
    std::unique_ptr<ActLanes> lanes(double width, const FigureStyle &style) const;
    QString sentences() const;

    CaughtInTheAct m_act;
    QString m_strategy;
};

} // namespace lastroom
