// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explore/explorefigures.h"

#include "core/model/text.h"
#include "core/schedule/schedulerows.h"
#include "ui/figure/tablefigure.h"
#include "ui/recording/exploretext.h"
#include "ui/recording/schedulepicture.h"
#include "ui/recording/scheduletable.h"

#include <QCoreApplication>
#include <QLocale>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 40;

TableCell countCell(qint64 count, Tone tone = Tone::Plain)
{
    return {QLocale().toString(count), tone, true, false};
}

} // namespace

OrderFigure::OrderFigure(const ScheduleRecording &recording)
    : m_recording(recording)
{
}

QString OrderFigure::name() const
{
    return u"order"_s;
}

QString OrderFigure::title() const
{
    return u"%1: %2"_s.arg(ExploreText::title(m_recording.strategy), m_recording.schedule().text());
}

QString OrderFigure::description() const
{
    return picture({})->description();
}

QList<QStringList> OrderFigure::data() const
{
    return scheduleRows(m_recording);
}

QList<QStringList> OrderFigure::table() const
{
    return scheduleTable(m_recording);
}

std::unique_ptr<SchedulePicture> OrderFigure::picture(const FigureStyle &style) const
{
    auto picture = std::make_unique<SchedulePicture>();
    picture->setFont(style.font);
    picture->setTheme(style.theme);
    picture->setRecording(m_recording);
    return picture;
}

double OrderFigure::leastWidth(const FigureStyle &style) const
{
    return picture(style)->minimumSizeHint().width() + 1;
}

double OrderFigure::heightFor(double /*width*/, const FigureStyle &style) const
{
    return picture(style)->minimumSizeHint().height() + 1;
}

void OrderFigure::paint(QPainter &painter, const QSizeF &size, const FigureStyle &style) const
{
    const std::unique_ptr<SchedulePicture> shown = picture(style);
    shown->resize(size.toSize());
    shown->paintOn(painter);
}

std::unique_ptr<Figure> findingsFigure(const std::vector<Exploration> &explorations)
{
    FigureTable table{u"findings"_s, Text::tr("What became of every order"), {}, {}, {}};
    for (const QString &heading :
         {Text::tr("strategy"), Text::tr("orders"), Text::tr("safe"), Text::tr("overbooked"),
          Text::tr("ledger differs"), Text::tr("other"), Text::tr("waited"), Text::tr("verdict")})
        table.headings.append({heading});
    for (const Exploration &exploration : explorations) {
        const ExplorationCounts &counts = exploration.counts();
        const ToneText verdict = ExploreText::verdict(&exploration, false);
        table.rows.append(
            {{ExploreText::title(exploration.strategy()), Tone::Plain, false, true},
             countCell(counts.schedules),
             countCell(counts.safe),
             countCell(counts.overbooked, counts.overbooked > 0 ? Tone::Overbooked : Tone::Plain),
             countCell(counts.ledgerDiffers),
             countCell(counts.nobodyBooked + counts.stuck + counts.failed),
             countCell(counts.waited),
             {verdict.text, verdict.tone, false, true}});
    }
    return std::make_unique<TableFigure>(std::move(table));
}

std::unique_ptr<Figure> ordersFigure(const Exploration &exploration)
{
    const bool isSafe = exploration.counts().wrong() == 0;
    const QString title = ExploreText::title(exploration.strategy());
    FigureTable table{
        u"orders"_s,
        (isSafe ? Text::tr("%1: its orders") : Text::tr("%1: orders that are not safe")).arg(title),
        {},
        {},
        {}};
    for (const QString &heading :
         {Text::tr("order"), Text::tr("switches"), Text::tr("ends with"), Text::tr("on the way")})
        table.headings.append({heading});
    int left = 0;
    for (const ExploredSchedule &schedule : exploration.schedules()) {
        if (!isSafe && schedule.ending == Ending::Safe)
            continue;
        if (table.rows.size() == mostRows) {
            ++left;
            continue;
        }
        const ToneText end = ExploreText::end(schedule, exploration.strategy().keeps);
        table.rows.append(
            {{schedule.schedule().text(), Tone::Plain, false, true},
             countCell(schedule.switches()),
             {end.text, end.tone, false, false},
             {ExploreText::marks(schedule).join(u", "_s), Tone::Muted, false, false}});
    }
    if (left > 0)
        table.rows.append(
            {{Text::tr("and %1 more").arg(QLocale().toString(left)), Tone::Muted, false, false},
             {QString(), Tone::Plain, true, false},
             {},
             {}});
    table.data = orderRows({exploration});
    return std::make_unique<TableFigure>(std::move(table));
}

} // namespace lastroom
