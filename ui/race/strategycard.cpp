// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/strategycard.h"

#include "ui/control/tabletext.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double cornerRadius = 7;
constexpr double lineHeight = 1.05; // of the font's own, between details
constexpr double stripeWidth = 0.45; // em
constexpr double stateShare = 0.6; // of the title's row, at most
constexpr double figureGap = 0.25; // em, below the title
constexpr double edge = 0.8; // em, between the border and the text

double em(const QFont &font)
{
    return QFontMetricsF(font).ascent();
}

} // namespace

StrategyCard::StrategyCard(QWidget *parent)
    : QWidget(parent)
    , m_text(CardText::waiting())
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
}

void StrategyCard::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void StrategyCard::setRace(const QString &title, const QColor &colour)
{
    m_title = title;
    m_colour = colour;
    setAccessibleName(title);
    m_text = {};
    setText(CardText::waiting());
}

void StrategyCard::showConnecting()
{
    setText(CardText::connecting());
}

void StrategyCard::show(const Frame &frame, const Recording &recording)
{
    setText(CardText::of(frame, recording));
}

void StrategyCard::setText(const CardText &text)
{
    if (m_text == text)
        return;
    m_text = text;
    figuresChanged();
    setToolTip(m_title + u'\n' + text.plain());
    update();
}

QList<QStringList> StrategyCard::figures() const
{
    QList<QStringList> rows{{m_title}};
    for (const QString &line : m_text.plain().split(u'\n'))
        rows.append({line});
    return rows;
}

QString StrategyCard::description() const
{
    return m_text.plain();
}

void StrategyCard::setDetailLines(int lines)
{
    if (m_detailLines == lines)
        return;
    m_detailLines = lines;
    updateGeometry();
}

QFont StrategyCard::figureFont() const
{
    QFont figure = font();
    figure.setPointSizeF(figure.pointSizeF() * 1.9);
    figure.setBold(true);
    return figure;
}

QFont StrategyCard::detailFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.94);
    return small;
}

int StrategyCard::widthFor(Room room) const
{
    const double needed = room == Room::Tight
        ? QFontMetricsF(detailFont()).horizontalAdvance(tr("888 of 888 reserved"))
        : QFontMetricsF(figureFont()).horizontalAdvance(tr("88 overbooked"));
    return int(needed + em(font()) * (stripeWidth + 2 * edge)) + 1;
}

int StrategyCard::detailLinesFor(int width, bool hasLocked) const
{
    const QFontMetricsF metrics(detailFont());
    const double room = width - em(font()) * (stripeWidth + 2 * edge);
    const auto fits
        = [&](const QString &usual) { return metrics.horizontalAdvance(usual) <= room; };
    if (!fits(tr("888 of 888 reserved · ledger agrees")))
        return 5;
    const bool records = !hasLocked || fits(tr("888 of 888 reserved · 88 locked · ledger agrees"));
    const bool costs = fits(tr("8,888 bookings/s · p95 88 ms · 888 conflicts"));
    return 2 + (records ? 0 : 1) + (costs ? 0 : 1);
}

QSize StrategyCard::sizeHint() const
{
    const double line = QFontMetricsF(font()).height();
    const double figure = QFontMetricsF(figureFont()).height();
    const double height = (2 * edge + figureGap) * em(font()) + line + figure
        + m_detailLines * QFontMetricsF(detailFont()).height() * lineHeight;
    return {widthFor(Room::Comfortable), int(std::ceil(height))};
}

QSize StrategyCard::minimumSizeHint() const
{
    return {widthFor(Room::Tight), sizeHint().height()};
}

void StrategyCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

/** The left end of what begins at \p left where one reads from left to right. */
double StrategyCard::visualLeft(double left, double width) const
{
    return isRightToLeft() ? this->width() - left - width : left;
}

QColor StrategyCard::toneColour() const
{
    switch (m_text.tone) {
    case Tone::Plain:
    case Tone::Muted:
        return m_theme.locked;
    case Tone::Safe:
        return m_theme.safe;
    case Tone::Overbooked:
        return m_theme.overbooked;
    case Tone::Caution:
        return m_theme.caution;
    }
    return m_theme.locked;
}

QColor StrategyCard::detailColour(Tone tone) const
{
    return tone == Tone::Plain ? m_theme.mutedText : writing(tone, m_theme);
}

void StrategyCard::paintPanel(QPainter &painter) const
{
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath panel;
    panel.addRoundedRect(box, cornerRadius, cornerRadius);
    painter.fillPath(panel, m_theme.panel);
    QPainterPath stripe;
    const double width = em(font()) * stripeWidth;
    stripe.addRect(QRectF(visualLeft(box.left(), width), box.top(), width, box.height()));
    painter.strokePath(panel, QPen(m_theme.panelBorder, 1));
    painter.fillPath(panel.intersected(stripe), toneColour());
}

double StrategyCard::paintTitle(QPainter &painter, double left, double top) const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(bold);
    const QFontMetricsF plain(detailFont());
    const double side = metrics.ascent() * 0.7;
    const double right = width() - edge * em(font());
    const double baseline = top + metrics.ascent();

    const QString state
        = plain.elidedText(m_text.state.text, Qt::ElideRight, (right - left) * stateShare);
    const double stateWidth = plain.horizontalAdvance(state);
    painter.setFont(detailFont());
    painter.setPen(detailColour(m_text.state.tone));
    painter.drawText(QPointF(visualLeft(right - stateWidth, stateWidth), baseline), state);

    // The strategy's colour in the charts.
    painter.fillRect(QRectF(visualLeft(left, side), baseline - side, side, side), m_colour);
    const double room = right - stateWidth - left - side * 2.2;
    painter.setFont(bold);
    painter.setPen(m_theme.text);
    const QString title = metrics.elidedText(m_title, Qt::ElideRight, room);
    painter.drawText(
        QPointF(visualLeft(left + side * 1.6, metrics.horizontalAdvance(title)), baseline), title);
    return top + metrics.height() + figureGap * em(font());
}

void StrategyCard::paintError(QPainter &painter, const QRectF &box) const
{
    const QFontMetricsF metrics(detailFont());
    // Whole lines only; the tool tip has the rest.
    const double height = std::floor(box.height() / metrics.height()) * metrics.height();
    painter.setPen(m_theme.overbookedText);
    painter.drawText(QRectF(visualLeft(box.left(), box.width()), box.top(), box.width(), height),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_text.error);
}

int StrategyCard::paintDetails(QPainter &painter, const QRectF &box, const QList<ToneText> &details,
                               int lines) const
{
    const QFontMetricsF metrics(detailFont());
    const QString separator = u" · "_s;
    int line = 0;
    double x = 0;
    for (const ToneText &detail : details) {
        const double width = metrics.horizontalAdvance(detail.text);
        double before = x > 0 ? metrics.horizontalAdvance(separator) : 0;
        if (x > 0 && x + before + width > box.width() && line + 1 < lines) {
            before = 0;
            x = 0;
            ++line;
        }
        const double y = box.top() + line * metrics.height() * lineHeight + metrics.ascent();
        painter.setPen(m_theme.mutedText);
        if (before > 0)
            painter.drawText(QPointF(visualLeft(box.left() + x, before), y), separator);
        painter.setPen(detailColour(detail.tone));
        const double room = box.width() - x - before;
        const QString text
            = width <= room ? detail.text : metrics.elidedText(detail.text, Qt::ElideRight, room);
        painter.drawText(QPointF(visualLeft(box.left() + x + before, std::min(width, room)), y),
                         text);
        x += before + width;
    }
    return line + 1;
}

QRectF StrategyCard::figureBox() const
{
    const double left = em(font()) * (stripeWidth + edge);
    const double top = em(font()) * (edge + figureGap) + QFontMetricsF(font()).height();
    const double width = this->width() - left - edge * em(font());
    return {visualLeft(left, width), top, width, QFontMetricsF(figureFont()).height()};
}

bool StrategyCard::isOverbookedAt(QPointF position) const
{
    return m_text.tone == Tone::Overbooked && figureBox().contains(position);
}

void StrategyCard::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isOverbookedAt(event->position()))
        emit overbookedChosen();
    else
        QWidget::mousePressEvent(event);
}

void StrategyCard::contextMenuEvent(QContextMenuEvent *event)
{
    popupCopyMenu(this, event->globalPos(), figures(), [this] { emit figureRequested(); });
}

void StrategyCard::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(isOverbookedAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QWidget::mouseMoveEvent(event);
}

void StrategyCard::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(painter);
    const double left = em(font()) * (stripeWidth + edge);
    double y = paintTitle(painter, left, em(font()) * edge);

    const double right = width() - edge * em(font());
    // Where little was done before it failed, the sentence is what matters.
    const bool onlyError = !m_text.error.isEmpty() && m_text.records.isEmpty();
    if (!onlyError) {
        QFont big = figureFont();
        const double needed = QFontMetricsF(big).horizontalAdvance(m_text.figure);
        const double room = right - left;
        if (needed > room)
            big.setPointSizeF(big.pointSizeF() * room / needed);
        painter.setFont(big);
        painter.setPen(writing(m_text.tone, m_theme));
        painter.drawText(QPointF(visualLeft(left, std::min(needed, room)),
                                 y + QFontMetricsF(figureFont()).ascent()),
                         m_text.figure);
        y += QFontMetricsF(figureFont()).height();
    }
    const QRectF box(QPointF(left, y), QPointF(right, height() - em(font()) * 0.3));
    painter.setFont(detailFont());
    if (!m_text.error.isEmpty()) {
        paintError(painter, box);
        return;
    }
    // The records may have all lines but one, which the costs need.
    const int used = paintDetails(painter, box, m_text.records, m_detailLines - 1);
    const double below = used * QFontMetricsF(detailFont()).height() * lineHeight;
    paintDetails(painter, box.adjusted(0, below, 0, 0), m_text.costs, m_detailLines - used);
}

} // namespace lastroom
