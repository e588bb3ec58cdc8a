// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/replayslider.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace lastroom {

namespace {

constexpr int parts = 1000; // what screen readers hear; the time itself is exact

constexpr double markShare = 0.75; // half of a triangle's width, of the handle's radius

double trackThickness(int radius)
{
    return std::max(4., radius * 0.5);
}

} // namespace

ReplaySlider::ReplaySlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setRange(0, parts);
    setSingleStep(5);
    setPageStep(50);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(this, &QSlider::actionTriggered, this, [this] {
        if (!isSliderDown())
            emit timeChosen(RaceTime(std::llround(double(m_length) * sliderPosition() / parts)));
    });
}

void ReplaySlider::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void ReplaySlider::setLength(RaceTime length)
{
    m_length = length;
    setTime(m_time);
    update();
}

void ReplaySlider::setMarks(const std::vector<RaceTime> &marks)
{
    m_marks = marks;
    update();
}

void ReplaySlider::setTime(RaceTime time)
{
    m_time = std::clamp<RaceTime>(time, 0, m_length);
    setValue(m_length > 0 ? int(std::llround(double(m_time) / double(m_length) * parts)) : 0);
    update();
}

int ReplaySlider::handleRadius() const
{
    return fontMetrics().ascent() * 3 / 5;
}

double ReplaySlider::trackY() const
{
    // Triangles stand above the track.
    return height() / 2. + handleRadius() * 0.35;
}

double ReplaySlider::trackTop() const
{
    return trackY() - trackThickness(handleRadius()) / 2;
}

std::optional<RaceTime> ReplaySlider::markAt(QPointF position) const
{
    if (position.y() >= trackTop() - 2)
        return {};
    const double reach = std::max(4., handleRadius() * markShare);
    std::optional<RaceTime> nearest;
    double distance = reach;
    for (const RaceTime mark : m_marks) {
        const double away = std::abs(xOf(mark) - position.x());
        if (away < distance) {
            distance = away;
            nearest = mark;
        }
    }
    return nearest;
}

bool ReplaySlider::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QSlider::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const std::optional<RaceTime> mark = markAt(help->pos());
    if (!mark)
        return QSlider::event(event);
    QToolTip::showText(help->globalPos(),
                       tr("Overbooked at %1 s: click to see how it came about")
                           .arg(QLocale().toString(seconds(*mark), 'f', 3)),
                       this);
    return true;
}

int ReplaySlider::xOf(RaceTime time) const
{
    const int radius = handleRadius() + 1;
    const double share = m_length > 0 ? double(time) / double(m_length) : 0;
    return radius + int(std::lround(share * (width() - 2 * radius)));
}

std::vector<int> ReplaySlider::markPositions() const
{
    std::vector<int> positions;
    for (const RaceTime mark : m_marks) {
        const int x = xOf(mark);
        if (positions.empty() || positions.back() != x)
            positions.push_back(x);
    }
    return positions;
}

QSize ReplaySlider::sizeHint() const
{
    return {handleRadius() * 30, handleRadius() * 4};
}

QSize ReplaySlider::minimumSizeHint() const
{
    return {handleRadius() * 12, handleRadius() * 4};
}

void ReplaySlider::choose(double x)
{
    const int radius = handleRadius() + 1;
    const double share = std::clamp((x - radius) / std::max(1, width() - 2 * radius), 0., 1.);
    emit timeChosen(RaceTime(std::llround(share * double(m_length))));
}

void ReplaySlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_length <= 0) {
        event->ignore();
        return;
    }
    if (const std::optional<RaceTime> mark = markAt(event->position())) {
        emit markChosen(*mark);
        return;
    }
    setSliderDown(true);
    choose(event->position().x());
}

void ReplaySlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        choose(event->position().x());
    else
        setCursor(markAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ReplaySlider::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setSliderDown(false);
}

void ReplaySlider::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int radius = handleRadius();
    const double y = trackY();
    const double thickness = trackThickness(radius);
    const QRectF track(radius + 1, y - thickness / 2, width() - 2 * (radius + 1), thickness);
    painter.setBrush(m_theme.locked);
    painter.drawRoundedRect(track, thickness / 2, thickness / 2);
    if (!isEnabled())
        return;

    const double x = xOf(m_time);
    painter.setBrush(m_theme.accentEdge);
    painter.drawRoundedRect(QRectF(track.topLeft(), QPointF(x, track.bottom())), thickness / 2,
                            thickness / 2);
    painter.setBrush(m_theme.overbooked);
    const double half = radius * markShare;
    const double base = track.top() - 2;
    for (const int mark : markPositions())
        painter.drawPolygon(QPolygonF{QPointF(mark - half, base), QPointF(mark + half, base),
                                      QPointF(mark, base - half * 1.3)});

    painter.setBrush(m_theme.panel);
    painter.setPen(QPen(m_theme.accentEdge, std::max(2., radius * 0.35)));
    painter.drawEllipse(QPointF(x, y), radius * 0.85, radius * 0.85);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.focus, m_theme.focusWidth));
        painter.drawEllipse(QPointF(x, y), radius * 1.3, radius * 1.3);
    }
}

} // namespace lastroom
