// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/chartview.h"

#include "ui/chart/chartlayer.h"
#include "ui/control/focusring.h"
#include "ui/control/tabletext.h"

#include <QChart>
#include <QEvent>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QLegend>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace lastroom {

namespace {

constexpr double cornerRadius = 7;
constexpr double leastPlotLines = 3; // height of a plot in lines of text, at least
constexpr double padding = 0.9; // em, between the panel's border and what is in it

double em(const QFont &font)
{
    return QFontMetricsF(font).ascent();
}

} // namespace

ChartView::ChartView(const QString &heading, const QString &emptySentence, QWidget *parent)
    : QChartView(new QChart, parent)
    , m_heading(heading)
    , m_emptySentence(emptySentence)
    , m_below(new ChartLayer([this](QPainter &painter) {
        if (!m_empty)
            paintBelow(painter);
    }))
    , m_above(new ChartLayer([this](QPainter &painter) { paintFront(painter); }))
{
    setFrameShape(QFrame::NoFrame);
    new FocusRing(this);
    setRenderHint(QPainter::Antialiasing);
    // One item or all of them, nearly everything changes together.
    setViewportUpdateMode(FullViewportUpdate);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(heading);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->setOpacity(0);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    // Its own would be taken where there is less room than that, and everything be drawn outside.
    chart()->setMinimumSize(1, 1);
    m_below->setZValue(chart()->zValue() - 1);
    m_above->setZValue(chart()->zValue() + 1);
    scene()->addItem(m_below);
    scene()->addItem(m_above);
}

ChartView::~ChartView() = default;

void ChartView::setTheme(const Theme &theme)
{
    m_theme = theme;
    restyle();
    arrange();
    repaintFigures();
}

void ChartView::setBare()
{
    m_isBare = true;
}

void ChartView::paintOn(QPainter &painter, const QSizeF &size, const QFont &font,
                        const Theme &theme)
{
    layOut(size, font, theme);
    scene()->render(&painter, QRectF(QPointF(), size), QRectF(QPointF(), size));
}

/** Nobody shows it, so no event tells it of its size, and Qt Charts lays out when it has the time.
 */
void ChartView::layOut(const QSizeF &size, const QFont &font, const Theme &theme)
{
    setFont(font);
    const QSize before = this->size();
    resize(size.toSize());
    QResizeEvent event(this->size(), before);
    resizeEvent(&event);
    setTheme(theme);
    chart()->resize(size);
    chart()->layout()->activate();
}

double ChartView::edge() const
{
    return m_isBare ? 0 : em(font()) * padding;
}

double ChartView::plotWidth() const
{
    return width() - 2 * edge() - m_plotMargins.left() - m_plotMargins.right();
}

double ChartView::heightAround() const
{
    return 2 * edge() + m_legend.height() + m_plotMargins.top() + m_plotMargins.bottom();
}

void ChartView::setEmpty(bool empty)
{
    if (m_empty == empty)
        return;
    m_empty = empty;
    // Not hidden: a hidden chart does not lay itself out.
    chart()->setOpacity(empty ? 0 : 1);
    figuresChanged();
    repaintFigures();
}

QString ChartView::description() const
{
    return m_empty ? m_emptySentence : sentences();
}

void ChartView::setLegend(const QList<LegendEntry> &entries)
{
    m_legend.set(m_isBare ? QString() : m_heading, entries);
    arrange();
}

void ChartView::setPlotMargins(const QMarginsF &margins)
{
    if (m_plotMargins == margins)
        return;
    m_plotMargins = margins;
    arrange();
}

void ChartView::setInset(double top)
{
    if (m_inset == top)
        return;
    m_inset = top;
    arrange();
}

void ChartView::arrange()
{
    m_legend.arrange(font(), width() - 2 * edge());
    const double above = edge() + m_legend.height() + m_plotMargins.top() + m_inset;
    const QMargins margins(int(std::ceil(edge() + m_plotMargins.left())), int(std::ceil(above)),
                           int(std::ceil(edge() + m_plotMargins.right())),
                           int(std::ceil(edge() + m_plotMargins.bottom())));
    if (chart()->margins() != margins)
        chart()->setMargins(margins);
    // QChartView sets a minimum of its own with every resize, and layouts prefer that to a hint.
    if (!m_isBare)
        setMinimumSize(minimumSizeHint());
    m_below->setSize(size());
    m_above->setSize(size());
    repaintFigures();
}

void ChartView::repaintFigures()
{
    viewport()->update();
}

QFont ChartView::smallFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    return small;
}

QString ChartView::number(double value)
{
    return QLocale().toString(qint64(std::llround(value)));
}

double ChartView::yOf(double value, double greatest) const
{
    const QRectF plot = chart()->plotArea();
    return plot.bottom() - value / greatest * plot.height();
}

double ChartView::valueLabelsWidth(double greatest) const
{
    return QFontMetricsF(smallFont()).horizontalAdvance(number(greatest)) + em(font()) * 0.8;
}

void ChartView::paintValueLabels(QPainter &painter, double step, double greatest) const
{
    const QRectF plot = chart()->plotArea();
    if (plot.height() < 1)
        return;
    const QFontMetricsF metrics(smallFont());
    painter.setFont(smallFont());
    painter.setPen(m_theme.mutedText);
    // In a low chart only every second or fifth line has room for its label.
    const double shown
        = step * std::max(1., std::ceil(metrics.height() * greatest / (step * plot.height())));
    for (double value = 0; value <= greatest * (1 + 1e-9); value += shown) {
        const QString text = number(value);
        const double right = plot.left() - em(font()) * 0.6;
        painter.drawText(QPointF(right - metrics.horizontalAdvance(text),
                                 yOf(value, greatest) + metrics.capHeight() / 2),
                         text);
    }
}

void ChartView::paintFront(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    m_legend.paint(painter, {edge(), edge()}, m_theme.text);
    if (!m_empty) {
        paintAbove(painter);
        return;
    }
    painter.setFont(font());
    painter.setPen(m_theme.mutedText);
    painter.drawText(QRectF(QPointF(), m_above->boundingRect().size())
                         .adjusted(edge(), edge() + m_legend.height(), -edge(), -edge()),
                     Qt::AlignCenter | Qt::TextWordWrap, m_emptySentence);
}

QSize ChartView::minimumSizeHint() const
{
    const double line = QFontMetricsF(font()).height();
    const QMargins margins = chart()->margins();
    const double height = margins.top() - m_inset + margins.bottom() + line * leastPlotLines;
    return {int(line * 16), int(std::max(line * 8, height))};
}

QSize ChartView::sizeHint() const
{
    const double line = QFontMetricsF(font()).height();
    return {int(line * 48), int(line * 15)};
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    // QChartView 6.4 asks the item under the mouse for its type without asking whether there is
    // one.
    if (itemAt(event->position().toPoint()) == nullptr)
        QGraphicsView::mousePressEvent(event); // NOLINT(bugprone-parent-virtual-call)
    else
        QChartView::mousePressEvent(event);
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_empty)
        popupCopyMenu(this, event->globalPos(), figures(), [this] { emit figureRequested(); });
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    // There is nothing to scroll or zoom in here; the scroll area around it may want it.
    event->ignore();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    arrange();
}

void ChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        restyle();
        arrange();
    }
}

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = m_empty ? QString() : toolTipAt(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, viewport());
    return true;
}

void ChartView::drawBackground(QPainter *painter, const QRectF & /*rect*/)
{
    painter->save();
    painter->fillRect(viewport()->rect(), m_theme.window);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(m_theme.panelBorder);
    painter->setBrush(m_theme.panel);
    painter->drawRoundedRect(QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                             cornerRadius, cornerRadius);
    painter->restore();
}

} // namespace lastroom
