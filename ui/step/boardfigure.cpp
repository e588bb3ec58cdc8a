// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/step/boardfigure.h"

#include "core/schedule/schedulerows.h"
#include "ui/recording/scheduletable.h"
#include "ui/step/boardpainter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace lastroom {

using namespace Qt::StringLiterals;

BoardFigure::BoardFigure(const ScheduleRecording &recording)
    : m_recording(recording)
{
}

QString BoardFigure::name() const
{
    return u"schedule"_s;
}

QString BoardFigure::title() const
{
    return u"%1: %2"_s.arg(m_recording.strategy.title, m_recording.schedule().text());
}

QString BoardFigure::description() const
{
    return StepWords(m_recording).story();
}

QList<QStringList> BoardFigure::data() const
{
    return scheduleRows(m_recording);
}

QList<QStringList> BoardFigure::table() const
{
    return scheduleTable(m_recording);
}

BoardLayout BoardFigure::layOut(double width, const FigureStyle &style) const
{
    const double em = QFontMetricsF(style.font).ascent();
    return {m_recording, BoardMetrics{em, std::ceil(em * 1.32), width, 0}};
}

double BoardFigure::leastWidth(const FigureStyle &style) const
{
    return layOut(0, style).size().width();
}

double BoardFigure::heightFor(double width, const FigureStyle &style) const
{
    const BoardLayout layout = layOut(width, style);
    return layout.headHeight() + layout.size().height();
}

void BoardFigure::paint(QPainter &painter, const QSizeF &size, const FigureStyle &style) const
{
    const BoardLayout layout = layOut(size.width(), style);
    const BoardPainter board(painter, layout, m_recording, style.theme, style.font);
    painter.save();
    painter.translate(0, layout.headHeight());
    board.paintBoard();
    painter.restore();
    board.paintHeads();
}

} // namespace lastroom
