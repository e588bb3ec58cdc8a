// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recording/actlanes.h"

#include "core/model/text.h"
#include "ui/recording/gapchooser.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double gap = 10; ///< between label and boxes, pixels
constexpr double leastBox = 4; ///< pixels

} // namespace

ActLanes::ActLanes(QWidget *parent)
    : QWidget(parent)
    , m_gaps(new GapChooser(this, this, [this](const LaneGap &held) { return placeOf(held); }))
{
    setAccessibleName(tr("Attempts and their statements"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void ActLanes::setAct(const CaughtInTheAct &act)
{
    m_act = act;
    arrange();
    figuresChanged();
    updateGeometry();
    update();
}

void ActLanes::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

double ActLanes::rowHeight() const
{
    return std::ceil(QFontMetricsF(font()).height() * 1.6);
}

QSize ActLanes::sizeHint() const
{
    const double line = QFontMetricsF(font()).height();
    return {int(line * 40), int(rowHeight() * double(m_act.lanes.size()) + line * 2)};
}

QSize ActLanes::minimumSizeHint() const
{
    return {int(QFontMetricsF(font()).height() * 20), sizeHint().height()};
}

QString ActLanes::labelOf(const ActLane &lane) const
{
    const QString rooms
        = lane.attempt.rooms == 1 ? tr("1 room") : tr("%1 rooms").arg(lane.attempt.rooms);
    const QString name = tr("Client %1 · %2").arg(lane.attempt.client + 1).arg(rooms);
    return lane.letter == 0 ? name : QChar::fromLatin1(lane.letter) + u"  "_s + name;
}

double ActLanes::labelWidth() const
{
    QFont bold = font();
    bold.setBold(true);
    double widest = 0;
    for (const ActLane &lane : m_act.lanes)
        widest = std::max(widest, QFontMetricsF(bold).horizontalAdvance(labelOf(lane)));
    return std::ceil(widest) + gap;
}

void ActLanes::arrange()
{
    std::vector<RaceTime> moments;
    for (const ActLane &lane : m_act.lanes) {
        for (const StatementTime &statement : lane.statements) {
            if (statement.isLook())
                continue;
            moments.push_back(statement.begin);
            moments.push_back(statement.end);
        }
        moments.push_back(lane.attempt.end);
    }
    m_time = ElasticTime(std::move(moments), std::max(0., width() - labelWidth() - leastBox));
}

QRectF ActLanes::boxOf(int lane, int statement) const
{
    const StatementTime &time = m_act.lanes.at(lane).statements.at(std::size_t(statement));
    const double left = labelWidth() + m_time.xOf(time.begin);
    const double right = labelWidth() + m_time.xOf(time.end);
    const double height = rowHeight();
    return {left, lane * height + height * 0.14, std::max(leastBox, right - left), height * 0.72};
}

QRectF ActLanes::placeOf(const LaneGap &held) const
{
    const QRectF first = boxOf(held.lane, held.from);
    if (held.isWait)
        return first;
    const QRectF second = boxOf(held.lane, held.to);
    return {first.right(), first.top(), second.left() - first.right(), first.height()};
}

ActLanes::Colours ActLanes::coloursOf(const ActLane &lane) const
{
    if (lane.letter == 0)
        return {m_theme.mutedText, m_theme.mutedText, m_theme.panel, m_theme.mutedText};
    const Theme::ClientColours client = m_theme.client(lane.letter - 'A');
    return {client.fill, client.fill, client.onFill, client.text};
}

QString ActLanes::notDrawn(const CaughtInTheAct &act)
{
    if (act.omitted == 0)
        return {};
    return act.omitted == 1 ? tr("One more booking is not drawn.")
                            : tr("%1 more bookings are not drawn.").arg(act.omitted);
}

void ActLanes::layOut(const QSizeF &size)
{
    resize(size.toSize());
    arrange();
}

double ActLanes::leastWidth() const
{
    constexpr double boxesShare = 1.2; // as wide as the labels, and a little more
    return labelWidth() * (1 + boxesShare);
}

void ActLanes::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintOn(painter);
    m_gaps->paint(painter, m_theme);
}

void ActLanes::paintOn(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintStretch(painter);
    for (int lane = 0; lane < int(m_act.lanes.size()); ++lane)
        paintLane(painter, lane);
    paintAxis(painter);
    paintMoment(painter);
}

/** From the answer of the check until it was acted upon: what it had said was no longer so. */
void ActLanes::paintStretch(QPainter &painter) const
{
    for (int place = 0; place < int(m_act.lanes.size()); ++place) {
        const ActLane &lane = m_act.lanes.at(place);
        // Nor while somebody looks for it.
        if (!lane.isTooMany || !m_act.isCertain || lane.effect < 0 || m_gaps->isOffering())
            continue;
        const double height = rowHeight();
        const double left
            = labelWidth() + m_time.xOf(lane.statements.at(std::size_t(lane.decision)).end);
        const double right
            = labelWidth() + m_time.xOf(lane.statements.at(std::size_t(lane.effect)).begin);
        painter.fillRect(QRectF(left, place * height, right - left, height),
                         m_theme.overbookedTint);
    }
}

void ActLanes::paintLane(QPainter &painter, int place) const
{
    const ActLane &lane = m_act.lanes.at(place);
    const double height = rowHeight();
    const double middle = place * height + height / 2;
    QFont bold = font();
    bold.setBold(lane.isTooMany);
    painter.setFont(bold);
    painter.setPen(lane.isTooMany ? m_theme.overbookedText : coloursOf(lane).text);
    painter.drawText(QRectF(0, place * height, labelWidth() - gap, height),
                     Qt::AlignLeft | Qt::AlignVCenter, labelOf(lane));
    painter.setFont(font());
    // While it is under way.
    if (!lane.statements.empty()) {
        painter.setPen(QPen(m_theme.controlBorder, 1.5));
        painter.drawLine(QPointF(labelWidth() + m_time.xOf(lane.attempt.start), middle),
                         QPointF(labelWidth() + m_time.xOf(lane.attempt.end), middle));
    }
    for (int statement = 0; statement < int(lane.statements.size()); ++statement) {
        if (!lane.statements.at(std::size_t(statement)).isLook())
            paintBox(painter, place, statement);
    }
}

void ActLanes::paintBox(QPainter &painter, int place, int statement) const
{
    const ActLane &lane = m_act.lanes.at(place);
    const Colours colours = coloursOf(lane);
    const QRectF box = boxOf(place, statement).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isFilled = statement == lane.effect;
    const bool isDecision = lane.isTooMany && statement == lane.decision;
    painter.setPen(QPen(isDecision ? m_theme.overbooked : colours.line, isDecision ? 2.5 : 1.2));
    painter.setBrush(isFilled ? colours.fill : m_theme.panel);
    painter.drawRoundedRect(box, 3, 3);
    const QFontMetricsF metrics(font());
    const QString name = lane.names.value(statement);
    if (metrics.horizontalAdvance(name) + 6 > box.width())
        return;
    painter.setPen(isFilled ? colours.onFill : m_theme.text);
    painter.drawText(box, Qt::AlignCenter, name);
}

void ActLanes::paintAxis(QPainter &painter) const
{
    const double top = rowHeight() * double(m_act.lanes.size()) + 2;
    const QFontMetricsF metrics(font());
    const double left = labelWidth();
    painter.setPen(QPen(m_theme.panelBorder, 1));
    painter.drawLine(QPointF(left, top), QPointF(width(), top));
    // Stretches that are shorter than they were.
    painter.setPen(m_theme.mutedText);
    for (const ElasticTime::Cut &cut : m_time.cuts()) {
        const double x = left + (m_time.xOf(cut.begin) + m_time.xOf(cut.end)) / 2;
        painter.drawLine(QPointF(x - 3, top + 4), QPointF(x, top - 4));
        painter.drawLine(QPointF(x + 1, top + 4), QPointF(x + 4, top - 4));
    }
    constexpr int ticks = 7;
    const double room = width() - left;
    double free = left;
    for (int tick = 0; tick < ticks; ++tick) {
        const double x = left + room * tick / (ticks - 1);
        const QString text = timeText(m_time.timeAt(x - left));
        const double wide = metrics.horizontalAdvance(text);
        const double at = std::clamp(x - wide / 2, left, width() - wide);
        painter.drawLine(QPointF(x, top), QPointF(x, top + 4));
        if (at < free)
            continue;
        painter.drawText(QPointF(at, top + metrics.ascent() + 5), text);
        free = at + wide + gap;
    }
}

/** When the client was told of a room that was not there. */
void ActLanes::paintMoment(QPainter &painter) const
{
    const double x = labelWidth() + m_time.xOf(m_act.overbooking.time);
    const double bottom = rowHeight() * double(m_act.lanes.size());
    painter.setPen(QPen(m_theme.overbooked, 1.5, Qt::DashLine));
    painter.drawLine(QPointF(x, 0), QPointF(x, bottom));
}

QString ActLanes::timeText(RaceTime time) const
{
    return tr("%1 ms").arg(QLocale().toString(seconds(time) * 1000, 'f', 2));
}

QString ActLanes::tipOf(const ActLane &lane, int statement) const
{
    const StatementTime &time = lane.statements.at(std::size_t(statement));
    QString text = tr("%1, %2: %3 to %4")
                       .arg(labelOf(lane), lane.names.value(statement), timeText(time.begin),
                            timeText(time.end));
    if (statement == lane.effect)
        text += u'\n' + tr("This made its booking visible to others.");
    if (statement == lane.decision)
        text += u'\n' + tr("On its answer the rooms were taken.");
    return text;
}

bool ActLanes::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int lane = 0; lane < int(m_act.lanes.size()); ++lane) {
        const ActLane &one = m_act.lanes.at(lane);
        for (int statement = 0; statement < int(one.statements.size()); ++statement) {
            if (one.statements.at(std::size_t(statement)).isLook()
                || !boxOf(lane, statement).contains(help->pos()))
                continue;
            QToolTip::showText(help->globalPos(), tipOf(one, statement), this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

QList<QStringList> ActLanes::figures() const
{
    QList<QStringList> rows{{tr("client"), tr("rooms"), tr("statement"), tr("sent, ms"),
                             tr("answered, ms"), tr("part")}};
    for (const ActLane &lane : m_act.lanes) {
        for (int at = 0; at < int(lane.statements.size()); ++at) {
            const StatementTime &time = lane.statements[std::size_t(at)];
            rows.append({QString::number(lane.attempt.client + 1),
                         QString::number(lane.attempt.rooms), lane.names.value(at),
                         QString::number(seconds(time.begin) * 1000, 'f', 4),
                         QString::number(seconds(time.end) * 1000, 'f', 4),
                         at == lane.effect         ? Text::tr("made its booking visible")
                             : at == lane.decision ? Text::tr("check", "of a statement")
                                                   : QString()});
        }
    }
    return rows;
}

QString ActLanes::description() const
{
    QStringList lines;
    for (const ActLane &lane : m_act.lanes) {
        for (int statement = 0; statement < int(lane.statements.size()); ++statement) {
            if (!lane.statements.at(std::size_t(statement)).isLook())
                lines.append(tipOf(lane, statement).replace(u'\n', u' '));
        }
    }
    return lines.join(u'\n');
}

void ActLanes::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ActLanes::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrange();
        updateGeometry();
    }
}

} // namespace lastroom
