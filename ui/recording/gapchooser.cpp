// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recording/gapchooser.h"

#include "ui/control/focusring.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace lastroom {

namespace {

constexpr double least = 1.1; // em that can be hit

} // namespace

GapChooser::GapChooser(QWidget *canvas, QWidget *keys, std::function<QRectF(const LaneGap &)> place)
    : QObject(canvas)
    , m_canvas(canvas)
    , m_keys(keys)
    , m_place(std::move(place))
{
    canvas->installEventFilter(this);
    // A page of its own shows it itself.
    if (keys == canvas)
        new FocusRing(canvas);
    if (keys != canvas)
        keys->installEventFilter(this);
}

void GapChooser::offer(const QList<LaneGap> &gaps)
{
    if (gaps == m_gaps)
        return;
    m_keys->setAccessibleDescription({});
    m_gaps = gaps;
    m_current = -1;
    m_canvas->setMouseTracking(isOffering());
    if (m_keys == m_canvas)
        m_keys->setFocusPolicy(isOffering() ? Qt::StrongFocus : Qt::NoFocus);
    if (!isOffering())
        m_canvas->unsetCursor();
    m_canvas->update();
}

QRectF GapChooser::placeOf(int gap) const
{
    QRectF place = m_place(m_gaps.at(gap));
    const double em = m_canvas->fontMetrics().height() * least;
    const double wider = std::max(0., em - place.width()) / 2;
    const double higher = std::max(0., em - place.height()) / 2;
    return place.adjusted(-wider, -higher, wider, higher);
}

int GapChooser::gapAt(const QPointF &position) const
{
    for (int gap = 0; gap < m_gaps.size(); ++gap) {
        if (placeOf(gap).contains(position))
            return gap;
    }
    return -1;
}

void GapChooser::paint(QPainter &painter, const Theme &theme) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int gap = 0; gap < m_gaps.size(); ++gap) {
        const bool isCurrent = gap == m_current;
        QColor fill = theme.caution;
        fill.setAlphaF(fillShare(isCurrent));
        painter.setPen(QPen(isCurrent ? theme.text : theme.caution, isCurrent ? 2 : 1.2,
                            isCurrent ? Qt::SolidLine : Qt::DashLine));
        painter.setBrush(fill);
        painter.drawRoundedRect(placeOf(gap).adjusted(1, 1, -1, -1), 4, 4);
    }
    painter.restore();
}

void GapChooser::show(int gap)
{
    if (gap == m_current)
        return;
    m_current = gap;
    m_canvas->setCursor(gap < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    if (gap >= 0) {
        // For the time being instead of what the picture says of itself; whoever listens is told.
        m_keys->setAccessibleDescription(m_gaps.at(gap).text);
    }
    m_canvas->update();
}

bool GapChooser::isKey(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Up || key == Qt::Key_Right || key == Qt::Key_Down
        || key == Qt::Key_Return || key == Qt::Key_Enter;
}

bool GapChooser::pressKey(int key)
{
    const auto count = int(m_gaps.size());
    if (key == Qt::Key_Right || key == Qt::Key_Down)
        show((m_current + 1) % count);
    else if (key == Qt::Key_Left || key == Qt::Key_Up)
        show((std::max(0, m_current) + count - 1) % count);
    else if (m_current >= 0)
        emit chosen(m_current);
    return true;
}

bool GapChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (!isOffering())
        return false;
    const bool isKeyEvent
        = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != (isKeyEvent ? m_keys : m_canvas))
        return false;
    switch (event->type()) {
    case QEvent::MouseMove:
        show(gapAt(static_cast<QMouseEvent *>(event)->position()));
        return false;
    case QEvent::Leave:
        show(-1);
        return false;
    case QEvent::MouseButtonPress: {
        const int gap = gapAt(static_cast<QMouseEvent *>(event)->position());
        if (gap >= 0)
            emit chosen(gap);
        return gap >= 0;
    }
    case QEvent::ShortcutOverride:
        // Before the window's own keys have it.
        if (isKey(static_cast<QKeyEvent *>(event)->key()))
            event->accept();
        return event->isAccepted();
    case QEvent::KeyPress:
        return isKey(static_cast<QKeyEvent *>(event)->key())
            && pressKey(static_cast<QKeyEvent *>(event)->key());
    case QEvent::ToolTip: {
        auto *help = static_cast<QHelpEvent *>(event);
        const int gap = gapAt(help->pos());
        if (gap >= 0)
            QToolTip::showText(help->globalPos(), m_gaps.at(gap).text, m_canvas);
        return gap >= 0;
    }
    default:
        return false;
    }
}

} // namespace lastroom
