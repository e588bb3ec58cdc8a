// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/series/seriesfigures.h"

#include "core/model/text.h"
#include "ui/figure/tablefigure.h"
#include "ui/series/oddsfigure.h"
#include "ui/series/plotscale.h"
#include "ui/series/sweepfigure.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

TableCell count(qint64 number, Tone tone = Tone::Plain)
{
    return {QLocale().toString(number), tone, true};
}

TableCell measure(double number)
{
    return {QLocale().toString(number, 'f',
                               number < 10        ? 2
                                   : number < 100 ? 1
                                                  : 0),
            Tone::Plain, true};
}

TableCell percent(double share)
{
    return {QLocale().toString(share * 100, 'f', 1), Tone::Plain, true};
}

Tone toneOf(qint64 overbooked)
{
    return overbooked > 0 ? Tone::Overbooked : Tone::Plain;
}

void setHeadings(FigureTable &table, const QStringList &headings)
{
    for (const QString &heading : headings)
        table.headings.append({heading});
}

void addOdds(FigureTable &table, const RaceSeries &series)
{
    setHeadings(table,
                {Text::tr("strategy"), Text::tr("races"), Text::tr("overbooked"), Text::tr("%"),
                 Text::tr("95 % from"), Text::tr("to"), Text::tr("rooms: least"),
                 Text::tr("median"), Text::tr("most")});
    for (const RaceSeries::Odds &odds : series.odds())
        table.rows.append({{odds.title, Tone::Plain, false, true},
                           count(odds.races),
                           count(odds.overbooked, toneOf(odds.overbooked)),
                           percent(double(odds.overbooked) / odds.races),
                           percent(odds.interval.least),
                           percent(odds.interval.most),
                           count(odds.rooms.first()),
                           {QLocale().toString(odds.median()), Tone::Plain, true},
                           count(odds.rooms.last())});
}

void addSweep(FigureTable &table, const RaceSeries &series)
{
    setHeadings(table,
                {Text::tr("strategy"), Text::tr(series.knob->name), Text::tr("verdict"),
                 Text::tr("overbooked"), Text::tr("bookings/s"), Text::tr("p95 ms"),
                 Text::tr("conflicts"), Text::tr("% for nothing")});
    for (const RaceSeries::Point &point : series.points) {
        for (const SeriesRace &race : point.races)
            table.rows.append({{race.title, Tone::Plain, false, true},
                               count(point.value),
                               {verdictText(race.verdict),
                                race.verdict == Verdict::Correct ? Tone::Safe : Tone::Overbooked},
                               count(race.overbooked, toneOf(race.overbooked)),
                               measure(race.bookingsPerSecond),
                               measure(race.p95),
                               count(race.conflicts),
                               percent(race.forNothing)});
    }
    table.data = series.rows();
}

} // namespace

std::shared_ptr<const Figure> SeriesFigures::main(const RaceSeries &series,
                                                  const QList<int> &places)
{
    if (series.knob)
        return std::make_shared<SweepFigure>(series, places);
    return std::make_shared<OddsFigure>(series, places);
}

std::shared_ptr<const Figure> SeriesFigures::table(const RaceSeries &series)
{
    FigureTable table;
    table.name = u"table"_s;
    table.title = series.knob ? Text::tr("The races of the sweep") : Text::tr("The odds");
    if (series.knob)
        addSweep(table, series);
    else
        addOdds(table, series);
    return std::make_shared<TableFigure>(std::move(table));
}

} // namespace lastroom
