// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure/figureview.h"

#include "ui/control/focusring.h"
#include "ui/control/tabletext.h"

#include <QContextMenuEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lastroom {

FigureView::FigureView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    // For the menu that a right click opens.
    setFocusPolicy(Qt::StrongFocus);
    new FocusRing(this);
}

void FigureView::setFigure(std::shared_ptr<const Figure> figure)
{
    m_figure = std::move(figure);
    setAccessibleName(m_figure ? m_figure->title() : QString());
    figuresChanged();
    updateGeometry();
    update();
}

QList<QStringList> FigureView::figures() const
{
    return m_figure ? m_figure->table() : QList<QStringList>();
}

QString FigureView::description() const
{
    return m_figure ? m_figure->description() : QString();
}

void FigureView::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

FigureStyle FigureView::style() const
{
    return {font(), m_theme};
}

double FigureView::edge() const
{
    return fontMetrics().ascent();
}

QSize FigureView::sizeHint() const
{
    const int width = fontMetrics().height() * 48;
    return {width, heightForWidth(width)};
}

QSize FigureView::minimumSizeHint() const
{
    if (!m_figure)
        return {0, 0};
    return {int(std::ceil(m_figure->leastWidth(style()) + 2 * edge())), 0};
}

int FigureView::heightForWidth(int width) const
{
    if (!m_figure)
        return 0;
    const double inside = std::max(width - 2 * edge(), std::ceil(m_figure->leastWidth(style())));
    return int(std::ceil(m_figure->heightFor(inside, style()) + 2 * edge()));
}

void FigureView::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_figure)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.panelBorder, 1));
    painter.setBrush(m_theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.translate(edge(), edge());
    m_figure->paint(painter, QSizeF(size()) - 2 * QSizeF(edge(), edge()), style());
}

void FigureView::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_figure)
        popupCopyMenu(this, event->globalPos(), m_figure->data(),
                      [this] { emit figureRequested(); });
}

} // namespace lastroom
