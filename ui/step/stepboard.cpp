// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/step/stepboard.h"

#include "ui/recording/gapchooser.h"
#include "ui/recording/scheduletable.h"
#include "ui/step/boardpainter.h"

#include <QFocusEvent>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace lastroom {

using namespace Qt::StringLiterals;

StepBoard::StepBoard(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_gaps(new GapChooser(viewport(), this, [this](const LaneGap &gap) { return placeOf(gap); }))
{
    setObjectName(u"stepBoard"_s);
    setAccessibleName(tr("Steps of the schedule"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    // Before anything is known: two clients, nothing done.
    arrange();
}

double StepBoard::em() const
{
    return QFontMetricsF(font()).ascent();
}

void StepBoard::setTheme(const Theme &theme)
{
    m_theme = theme;
    viewport()->update();
}

void StepBoard::setHint(const QString &invitation, const QString &more)
{
    if (m_invitation == invitation && m_more == more)
        return;
    m_invitation = invitation;
    m_more = more;
    viewport()->update();
}

void StepBoard::setRecording(const ScheduleRecording &recording)
{
    if (m_recording == recording)
        return;
    m_recording = recording;
    figuresChanged();
    arrange();
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    if (m_board.statements().isEmpty())
        return;
    // Where not all lanes have room, the one in which something happened is seen.
    const QRectF box = m_board.statements().last().box;
    const int from = int(std::floor(box.left() - em()));
    const int to = int(std::ceil(box.right() + em())) - viewport()->width();
    horizontalScrollBar()->setValue(
        std::min(std::max(horizontalScrollBar()->value(), to), std::max(from, to)));
}

QList<QStringList> StepBoard::figures() const
{
    return scheduleTable(m_recording);
}

/** While nothing has happened, what invites to begin. */
QString StepBoard::description() const
{
    return m_recording.steps.isEmpty() ? (m_invitation + u' ' + m_more).trimmed()
                                       : StepWords(m_recording).story();
}

void StepBoard::arrange()
{
    const bool wasAtEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    const QSize seen = viewport()->size();
    const BoardMetrics metrics{em(), std::ceil(em() * 1.32), double(seen.width()),
                               double(seen.height())};
    m_board = BoardLayout(m_recording, metrics);
    const int below = std::max(0, seen.height() - int(m_board.headHeight()));
    verticalScrollBar()->setPageStep(below);
    verticalScrollBar()->setSingleStep(int(metrics.line * 2));
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(m_board.size().height())) - below));
    // Who saw the newest step goes on seeing it.
    if (wasAtEnd && !m_recording.steps.isEmpty())
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    horizontalScrollBar()->setPageStep(seen.width());
    horizontalScrollBar()->setSingleStep(int(metrics.line * 2));
    horizontalScrollBar()->setRange(
        0, std::max(0, int(std::ceil(m_board.size().width())) - seen.width()));
    viewport()->update();
}

QSize StepBoard::sizeHint() const
{
    return {int(60 * em()), int(40 * em())};
}

QSize StepBoard::minimumSizeHint() const
{
    return {int(20 * em()), int(14 * em())};
}

/** In the lane of its client, from the box of the one step to that of the other. */
QRectF StepBoard::placeOf(const LaneGap &gap) const
{
    const auto statementAt = [this](int step) {
        const auto &all = m_board.statements();
        return std::find_if(all.begin(), all.end(),
                            [step](const auto &each) { return each.step == step; })
            ->box;
    };
    // Where a step of the client came back; of one that did not wait, where it was issued.
    const auto returnAt = [&](int place) {
        for (const BoardLayout::Return &back : m_board.returns()) {
            const RecordedStep &step = m_recording.steps.at(back.step);
            if (step.answeredAt == place && step.move.client == gap.lane)
                return back.box;
        }
        return statementAt(place);
    };
    const QRectF above = gap.isWait ? statementAt(gap.from) : returnAt(gap.from);
    const QRectF below = gap.isWait ? returnAt(gap.to) : statementAt(gap.to);
    const QRectF place(above.left(), above.bottom(), above.width(), below.top() - above.bottom());
    return place.translated(-horizontalScrollBar()->value(),
                            m_board.headHeight() - verticalScrollBar()->value());
}

void StepBoard::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(viewport());
    const BoardPainter board(painter, m_board, m_recording, m_theme, font());
    const double x = -horizontalScrollBar()->value();
    painter.save();
    painter.setClipRect(QRectF(0, m_board.headHeight(), viewport()->width(), viewport()->height()));
    painter.translate(x, m_board.headHeight() - verticalScrollBar()->value());
    board.paintBoard();
    if (m_recording.steps.isEmpty())
        board.paintHint(m_invitation, m_more);
    painter.restore();
    painter.save();
    painter.translate(x, 0);
    board.paintHeads();
    painter.restore();
    painter.save();
    painter.setClipRect(QRectF(0, m_board.headHeight(), viewport()->width(), viewport()->height()));
    m_gaps->paint(painter, m_theme);
    painter.restore();
    if (verticalScrollBar()->value() > 0) {
        painter.setPen(m_theme.panelBorder);
        painter.drawLine(QPointF(0, m_board.headHeight()),
                         QPointF(viewport()->width(), m_board.headHeight()));
    }
    if (m_showsFocus) {
        painter.setPen(QPen(m_theme.focus, m_theme.focusWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void StepBoard::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void StepBoard::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void StepBoard::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_showsFocus
        = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    viewport()->update();
}

void StepBoard::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_showsFocus = false;
    viewport()->update();
}

QString StepBoard::toolTipAt(const QPoint &place) const
{
    if (place.y() < m_board.headHeight())
        return {};
    const QPointF at = QPointF(place)
        + QPointF(horizontalScrollBar()->value(),
                  verticalScrollBar()->value() - m_board.headHeight());
    const StepWords words(m_recording);
    for (const BoardLayout::Statement &statement : m_board.statements()) {
        if (statement.box.contains(at))
            return words.toolTip(statement.step);
    }
    for (const BoardLayout::Return &back : m_board.returns()) {
        if (back.box.contains(at))
            return words.toolTip(back.step);
    }
    for (const BoardLayout::State &state : m_board.states()) {
        if (state.box.contains(at) && !state.onReturn)
            return words.row(state.step).plain().toHtmlEscaped();
    }
    for (const BoardLayout::Footer &footer : m_board.footers()) {
        if (footer.box.contains(at))
            return u"%1: %2"_s.arg(clientName(footer.client),
                                   words.footer(footer.client).text.toHtmlEscaped());
    }
    return {};
}

bool StepBoard::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace lastroom
