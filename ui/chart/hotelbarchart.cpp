// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/hotelbarchart.h"

#include "ui/chart/nicescale.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QMouseEvent>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** One signal a change, not one a value: each of them lays out all bars. */
void replace(QBarSet *set, const QList<qreal> &values)
{
    if (set->count() == values.size()) {
        bool same = true;
        for (int index = 0; same && index < set->count(); ++index)
            same = set->at(index) == values.at(index);
        if (same)
            return;
    }
    set->remove(0, set->count());
    set->append(values);
}

} // namespace

HotelBarChart::HotelBarChart(QWidget *parent)
    : ChartView(tr("Reserved against contracted rooms"),
                tr("Run a race to see how many rooms each strategy sells in each hotel"), parent)
    , m_slots(new QBarCategoryAxis)
    , m_rooms(new QValueAxis)
{
    m_slots->setVisible(false);
    m_rooms->setLabelsVisible(false);
    m_rooms->setLineVisible(false);
    m_rooms->setTickType(QValueAxis::TicksDynamic);
    m_rooms->setTickAnchor(0);
    chart()->addAxis(m_slots, Qt::AlignBottom);
    chart()->addAxis(m_rooms, Qt::AlignLeft);
    rebuildSeries();
    viewport()->setMouseTracking(true);
}

void HotelBarChart::setGroups(const QList<BarGroup> &groups)
{
    m_groups.clear();
    for (const BarGroup &group : groups) {
        Group added{group, BarLayout::shortNames(group.hotels), {}, nullptr, 0};
        for (const QString &name : group.hotels)
            added.hotels.append({name, {}, 0, 0, {}});
        m_groups.append(added);
    }
    m_layout = BarLayout(groups);
    m_greatest = 0;
    m_hasBase = false;
    figuresChanged();
    rebuildSeries();
    setEmpty(true);
    restyle();
}

void HotelBarChart::setBase(const Base &base)
{
    for (qsizetype index = 0; index < m_groups.size(); ++index) {
        QList<Rooms> &hotels = m_groups[index].hotels;
        for (qsizetype hotel = 0; hotel < hotels.size(); ++hotel)
            hotels[hotel].base = base.value(index).value(hotel);
    }
    m_hasBase = true;
    figuresChanged();
    updateLegend();
}

void HotelBarChart::rebuildSeries()
{
    if (m_series != nullptr) {
        chart()->removeSeries(m_series);
        delete m_series;
    }
    m_series = new QStackedBarSeries;
    m_locked = new QBarSet(tr("locked"));
    m_over = new QBarSet(tr("overbooked"));
    m_series->append(m_locked);
    for (Group &group : m_groups) {
        group.within = new QBarSet(group.group.title);
        m_series->append(group.within);
    }
    m_series->append(m_over);
    m_series->setBarWidth(m_layout.barWidth());
    QStringList names;
    for (int slot = 0; slot < m_layout.slotCount(); ++slot)
        names.append(QString::number(slot));
    m_slots->setCategories(names);
    chart()->addSeries(m_series);
    m_series->attachAxis(m_slots);
    m_series->attachAxis(m_rooms);
}

void HotelBarChart::show(const std::vector<Frame> &frames)
{
    bool started = false;
    bool changed = isEmpty();
    for (qsizetype index = 0; index < m_groups.size(); ++index) {
        const Frame frame
            = std::size_t(index) < frames.size() ? frames[std::size_t(index)] : Frame();
        started = started || frame.started;
        changed = take(m_groups[index], frame) || changed;
    }
    setEmpty(!started);
    if (!started || !changed)
        return;
    growRange();
    if (neededEnlargement() != m_enlargement)
        enlarge();
    fillSets();
    updateLegend();
    figuresChanged();
    repaintFigures();
}

bool HotelBarChart::take(Group &group, const Frame &frame)
{
    bool changed = false;
    group.overbooked = 0;
    for (qsizetype hotel = 0; hotel < group.hotels.size(); ++hotel) {
        Rooms &rooms = group.hotels[hotel];
        const HotelRecords records = frame.hotels.value(hotel);
        const qint64 over = frame.overbooked(records);
        const double within = double(records.sold(frame.keeps) - over);
        changed = changed || rooms.records != records || rooms.within != within
            || rooms.over != double(over);
        rooms.records = records;
        rooms.within = within;
        rooms.over = double(over);
        group.overbooked += over;
    }
    return changed;
}

void HotelBarChart::growRange()
{
    double needed = 1;
    for (const Group &group : std::as_const(m_groups)) {
        for (const Rooms &rooms : group.hotels) {
            const auto contracted = double(rooms.records.contracted);
            // Room for the label above the bar, before there is one: the axis shall seldom move.
            needed = std::max({needed, contracted * 1.15, (contracted + rooms.over) * 1.1,
                               double(rooms.base.value_or(0)) * 1.1});
        }
    }
    if (needed <= m_greatest)
        return;
    m_step = std::max(1., niceStep(needed, 6));
    const double quantum = std::max(1., m_step / 2);
    m_greatest = std::ceil(needed / quantum) * quantum;
    m_rooms->setTickInterval(m_step);
    m_rooms->setRange(0, m_greatest);
    restyle();
}

void HotelBarChart::fillSets()
{
    QList<qreal> locked(m_layout.slotCount(), 0);
    QList<qreal> over(m_layout.slotCount(), 0);
    m_hasLocked = false;
    for (int index = 0; index < m_groups.size(); ++index) {
        const Group &group = m_groups.at(index);
        QList<qreal> within(m_layout.slotCount(), 0);
        for (int hotel = 0; hotel < group.hotels.size(); ++hotel) {
            const Rooms &rooms = group.hotels.at(hotel);
            const int slot = m_layout.slot(index, hotel);
            within[slot] = rooms.within;
            over[slot] = rooms.over;
            locked[slot] = double(rooms.records.locked);
            m_hasLocked = m_hasLocked || rooms.records.locked > 0;
        }
        replace(group.within, within);
    }
    replace(m_locked, locked);
    replace(m_over, over);
}

void HotelBarChart::updateLegend()
{
    const Theme &colours = theme();
    QList<LegendEntry> entries;
    // Titles that have no room below their groups stand here, with the numbers that do.
    if (!titlesFit()) {
        for (int index = 0; index < m_groups.size(); ++index) {
            const Group &group = m_groups.at(index);
            entries.append({LegendEntry::Sign::Square,
                            group.group.colour,
                            {},
                            group.overbooked > 0 ? colours.overbookedText : colours.text,
                            u"%1  %2%3"_s.arg(index + 1).arg(group.group.title, sumOf(group))});
        }
    }
    entries
        += {{LegendEntry::Sign::Square, colours.mutedText, {}, colours.mutedText, tr("reserved")},
            {LegendEntry::Sign::Hatch, colours.overbooked, colours.overbookedFill,
             colours.overbookedText, overTitle()}};
    if (m_hasLocked)
        entries.append({LegendEntry::Sign::Ruled, colours.locked, colours.panel, colours.mutedText,
                        tr("locked")});
    entries.append({LegendEntry::Sign::Bar, colours.text, {}, colours.mutedText, tr("contracted")});
    if (m_hasBase)
        entries.append(
            {LegendEntry::Sign::Outline, colours.text, {}, colours.mutedText, tr("base")});
    setLegend(entries);
}

QString HotelBarChart::sentences() const
{
    QStringList sentences;
    for (const Group &group : m_groups) {
        qint64 contracted = 0;
        double sold = 0;
        for (const Rooms &rooms : group.hotels) {
            contracted += rooms.records.contracted;
            sold += rooms.within + rooms.over;
        }
        sentences.append(tr("%1: %2 of %3 rooms reserved, %4 overbooked.")
                             .arg(group.group.title, number(sold), number(double(contracted)),
                                  number(double(group.overbooked))));
    }
    return sentences.join(u' ');
}

void HotelBarChart::restyle()
{
    for (const Group &group : std::as_const(m_groups)) {
        group.within->setColor(group.group.colour);
        group.within->setPen(Qt::NoPen);
    }
    m_locked->setColor(theme().locked);
    m_locked->setPen(Qt::NoPen);
    m_over->setColor(theme().overbookedFill);
    m_over->setPen(Qt::NoPen);
    m_rooms->setGridLinePen(QPen(theme().grid, 1));
    const double line = QFontMetricsF(smallFont()).height();
    setPlotMargins({valueLabelsWidth(m_greatest), line * 0.8, line * 0.4, line * 2.2 + 4});
    enlarge();
}

void HotelBarChart::resizeEvent(QResizeEvent *event)
{
    ChartView::resizeEvent(event);
    enlarge();
}

std::optional<BarLayout::Bar> HotelBarChart::overAt(QPointF position) const
{
    const auto bar = isEmpty() ? std::nullopt : m_layout.barAt(chart()->plotArea(), position.x());
    if (!bar)
        return {};
    // Few rooms are a thin line, and the label above says how many.
    const double label = QFontMetricsF(font()).height() * 1.4;
    for (const QRectF &over :
         {overRectangle(bar->group, bar->hotel), enlargedRectangle(bar->group, bar->hotel)}) {
        if (!over.isNull() && over.adjusted(0, -label, 0, 4).contains(position))
            return bar;
    }
    return {};
}

void HotelBarChart::mousePressEvent(QMouseEvent *event)
{
    const auto bar = event->button() == Qt::LeftButton ? overAt(event->position()) : std::nullopt;
    if (!bar)
        return ChartView::mousePressEvent(event);
    event->accept();
    emit overbookedChosen(bar->group, bar->hotel);
}

void HotelBarChart::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(overAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    ChartView::mouseMoveEvent(event);
}

QList<QStringList> HotelBarChart::figures() const
{
    QList<QStringList> rows{{tr("strategy"), tr("hotel"), tr("contracted"), tr("locked"),
                             tr("reserved"), tr("ledger"), tr("overbooked")}};
    if (m_hasBase)
        rows.first().append(tr("base, reserved and locked"));
    for (const Group &group : m_groups) {
        for (const Rooms &rooms : group.hotels) {
            rows.append({group.group.title, rooms.name, QString::number(rooms.records.contracted),
                         QString::number(rooms.records.locked),
                         QString::number(rooms.records.reserved),
                         QString::number(rooms.records.ledger), QString::number(rooms.over)});
            if (m_hasBase)
                rows.last().append(rooms.base ? QString::number(*rooms.base) : QString());
        }
    }
    return rows;
}

QString HotelBarChart::toolTipAt(QPointF position) const
{
    const auto bar = m_layout.barAt(chart()->plotArea(), position.x());
    if (!bar)
        return {};
    const Group &group = m_groups.at(bar->group);
    const Rooms &rooms = group.hotels.at(bar->hotel);
    const auto row = [](const QString &name, double value) {
        return u"<tr><td>%1&nbsp;&nbsp;</td><td align=right>%2</td></tr>"_s.arg(name,
                                                                                number(value));
    };
    return u"<b>%1, %2</b><table>"_s.arg(group.group.title.toHtmlEscaped(),
                                         rooms.name.toHtmlEscaped())
        + row(tr("contracted"), double(rooms.records.contracted))
        + row(tr("locked"), double(rooms.records.locked))
        + row(tr("reserved"), double(rooms.records.reserved))
        + row(tr("ledger"), double(rooms.records.ledger)) + row(tr("overbooked"), rooms.over)
        + u"</table>"_s
        + (rooms.over > 0 ? tr("Click the red part to see how it came about") : QString());
}

} // namespace lastroom
