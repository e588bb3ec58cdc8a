// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/timechart.h"

#include "ui/chart/dashes.h"
#include "ui/chart/nicescale.h"

#include <QChart>
#include <QFontMetricsF>
#include <QLineSeries>
#include <QMouseEvent>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QValueAxis *newAxis()
{
    auto *axis = new QValueAxis;
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0);
    return axis;
}

double lastValue(const QList<QPointF> &points)
{
    return points.isEmpty() ? 0 : points.last().y();
}

/** Rooms at \p time: a line between two points stands for bookings that came one by one. */
double valueAt(const QList<QPointF> &points, double time)
{
    const auto after = std::upper_bound(points.begin(), points.end(), time,
                                        [](double t, QPointF point) { return t < point.x(); });
    return after == points.begin() ? 0 : (after - 1)->y();
}

} // namespace

TimeChart::TimeChart(QWidget *parent)
    : ChartView(tr("Total reserved over time"),
                tr("Run a race to see how fast each strategy sells, and when it first sells too "
                   "much"),
                parent)
    , m_contract(new QLineSeries)
    , m_time(newAxis())
    , m_rooms(newAxis())
{
    m_time->setGridLineVisible(false);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_rooms, Qt::AlignLeft);
    m_contract->setName(tr("contracted"));
    chart()->addSeries(m_contract);
    m_contract->attachAxis(m_time);
    m_contract->attachAxis(m_rooms);
}

void TimeChart::setLines(const QList<TimeLine> &lines)
{
    for (const Line &line : std::as_const(m_lines)) {
        chart()->removeSeries(line.series);
        delete line.series;
    }
    m_lines.clear();
    m_marks.clear();
    for (const TimeLine &line : lines) {
        auto *series = new QLineSeries;
        series->setName(line.title);
        chart()->addSeries(series);
        series->attachAxis(m_time);
        series->attachAxis(m_rooms);
        m_lines.append({line, {}, series});
    }
    m_greatest = 0;
    m_end = 0;
    figuresChanged();
    setEmpty(true);
    restyle();
}

void TimeChart::setContracted(qint64 contracted, qint64 locked)
{
    const qint64 rooms = contracted - locked;
    if (m_contracted == rooms && m_locked == locked)
        return;
    m_contracted = rooms;
    m_locked = locked;
    m_greatest = 0;
    figuresChanged();
    growRange();
    updateContract();
    restyle();
}

void TimeChart::show(const QList<QList<QPointF>> &lines,
                     const QList<std::optional<QPointF>> &firstOverbookings, double endSeconds,
                     double cursorSeconds)
{
    const bool started = std::any_of(lines.begin(), lines.end(),
                                     [](const QList<QPointF> &line) { return !line.isEmpty(); });
    setEmpty(!started);
    setEnd(endSeconds);
    bool changed = fillLines(lines);
    if (m_marks != firstOverbookings) {
        m_marks = firstOverbookings;
        changed = true;
    }
    if (changed)
        figuresChanged();
    if (changed || m_cursor != cursorSeconds) {
        m_cursor = cursorSeconds;
        repaintFigures();
    }
}

bool TimeChart::fillLines(const QList<QList<QPointF>> &lines)
{
    QList<qsizetype> changed;
    for (qsizetype index = 0; index < m_lines.size(); ++index) {
        Line &line = m_lines[index];
        if (line.points == lines.value(index))
            continue;
        line.points = lines.value(index);
        changed.append(index);
    }
    if (!changed.isEmpty())
        growRange();
    for (const qsizetype index : std::as_const(changed))
        m_lines.at(index).series->replace(m_lines.at(index).points);
    return !changed.isEmpty();
}

void TimeChart::setEnd(double seconds)
{
    // In steps: a range that moves with every frame makes Qt Charts lay out every line twice.
    const double step = niceStep(seconds, 12);
    const double end = seconds > 0 ? std::ceil(seconds / step - 1e-9) * step : 1;
    if (end == m_end)
        return;
    m_end = end;
    m_timeStep = niceStep(end, 6);
    m_time->setRange(0, m_end);
    updateContract();
}

void TimeChart::growRange()
{
    double needed = std::max(1., double(m_contracted) * 1.15);
    for (const Line &line : std::as_const(m_lines))
        needed = std::max(needed, lastValue(line.points) * 1.05);
    if (needed <= m_greatest)
        return;
    m_step = std::max(1., niceStep(needed, 5));
    const double quantum = std::max(1., m_step / 2);
    m_greatest = std::ceil(needed / quantum) * quantum;
    m_rooms->setTickInterval(m_step);
    m_rooms->setRange(0, m_greatest);
    restyle();
}

void TimeChart::updateContract()
{
    m_contract->replace(QList<QPointF>{{0, double(m_contracted)}, {m_end, double(m_contracted)}});
}

QString TimeChart::sentences() const
{
    QStringList sentences;
    for (qsizetype index = 0; index < m_lines.size(); ++index) {
        const Line &line = m_lines.at(index);
        QString sentence = tr("%1: %2 of %3 rooms reserved.")
                               .arg(line.line.title, number(lastValue(line.points)),
                                    number(double(m_contracted)));
        if (const auto mark = m_marks.value(index))
            sentence += u' ' + tr("First overbooking at %1.").arg(timeText(mark->x()));
        sentences.append(sentence);
    }
    return sentences.join(u' ');
}

void TimeChart::restyle()
{
    const Theme &colours = theme();
    QList<LegendEntry> entries;
    qsizetype fresh = 0; // lines that are no base
    qsizetype bases = 0;
    for (const Line &line : std::as_const(m_lines)) {
        const qsizetype at = line.line.isBase ? bases++ : fresh++;
        const double width = isBare() ? 1.6 : 2;
        QPen pen(line.line.colour, line.line.isBase ? width / 2 : width);
        pen.setJoinStyle(Qt::BevelJoin);
        // There may be no colours, and not every eye tells them apart.
        const QList<qreal> dashes = dashesOf(at);
        if (!dashes.isEmpty()) {
            pen.setDashPattern(dashes);
            pen.setCapStyle(Qt::FlatCap);
        }
        line.series->setPen(pen);
        if (line.line.isBase)
            continue;
        entries.append({LegendEntry::Sign::Pattern,
                        line.line.colour,
                        {},
                        colours.mutedText,
                        line.line.title,
                        dashes});
    }
    if (bases > 0)
        entries.append(
            {LegendEntry::Sign::Thin, colours.mutedText, {}, colours.mutedText, tr("base")});
    QPen dashes(colours.mutedText, 1.5);
    dashes.setDashPattern({4, 3});
    dashes.setCapStyle(Qt::FlatCap);
    m_contract->setPen(dashes);
    m_rooms->setGridLinePen(QPen(colours.grid, 1));
    entries.append({LegendEntry::Sign::Dashes,
                    colours.mutedText,
                    {},
                    colours.mutedText,
                    (m_locked > 0 ? tr("contracted − locked %1") : tr("contracted %1"))
                        .arg(number(double(m_contracted)))});
    entries.append({LegendEntry::Sign::Triangle,
                    colours.overbooked,
                    {},
                    colours.overbookedText,
                    tr("first overbooking")});
    const double line = QFontMetricsF(smallFont()).height();
    setPlotMargins({valueLabelsWidth(m_greatest), line * 0.8, line * 0.8, line * 1.1 + 6});
    setLegend(entries);
}

double TimeChart::xOf(double seconds) const
{
    const QRectF plot = chart()->plotArea();
    return plot.left() + seconds / m_end * plot.width();
}

double TimeChart::secondsAt(double x) const
{
    const QRectF plot = chart()->plotArea();
    return std::clamp((x - plot.left()) / plot.width(), 0., 1.) * m_end;
}

void TimeChart::choose(QPointF position)
{
    emit timeChosen(RaceTime(std::llround(secondsAt(position.x()) * 1e9)));
}

void TimeChart::mousePressEvent(QMouseEvent *event)
{
    const QRectF plot = chart()->plotArea();
    // The whole height of the panel below the legend: a line is hard to hit.
    const QRectF sensitive(plot.left() - 8, plot.top() - 8, plot.width() + 16,
                           height() - plot.top() + 8);
    if (isEmpty() || event->button() != Qt::LeftButton || !sensitive.contains(event->position())) {
        ChartView::mousePressEvent(event);
        return;
    }
    if (const std::optional<int> mark = markAt(event->position())) {
        event->accept();
        emit markChosen(*mark);
        return;
    }
    m_dragging = true;
    choose(event->position());
    event->accept();
}

void TimeChart::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragging)
        choose(event->position());
    else
        ChartView::mouseMoveEvent(event);
}

void TimeChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_dragging = false;
    ChartView::mouseReleaseEvent(event);
}

QList<QStringList> TimeChart::figures() const
{
    QStringList headings{tr("seconds")};
    QList<double> times;
    for (const Line &line : m_lines) {
        headings.append(line.line.title);
        for (const QPointF &point : line.points)
            times.append(point.x());
    }
    std::sort(times.begin(), times.end());
    times.resize(std::unique(times.begin(), times.end()) - times.begin());
    QList<QStringList> rows{headings};
    for (const double time : std::as_const(times)) {
        QStringList row{QString::number(time, 'f', 6)};
        for (const Line &line : m_lines)
            row.append(QString::number(valueAt(line.points, time)));
        rows.append(row);
    }
    return rows;
}

QString TimeChart::toolTipAt(QPointF position) const
{
    const QRectF plot = chart()->plotArea();
    if (!plot.contains(position))
        return {};
    const double time = secondsAt(position.x());
    QString rows;
    for (const Line &line : m_lines)
        rows += u"<tr><td>%1&nbsp;&nbsp;</td><td align=right>%2</td></tr>"_s.arg(
            line.line.title.toHtmlEscaped(), number(valueAt(line.points, time)));
    rows += u"<tr><td>%1&nbsp;&nbsp;</td><td align=right>%2</td></tr>"_s.arg(
        tr("contracted"), number(double(m_contracted)));
    return u"<b>%1</b><table>%2</table>"_s.arg(timeText(time), rows);
}

} // namespace lastroom
