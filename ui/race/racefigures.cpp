// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/racefigures.h"

#include "core/model/report.h"
#include "core/model/text.h"
#include "core/race/caughtintheact.h"
#include "ui/chart/chartfigure.h"
#include "ui/figure/stackfigure.h"
#include "ui/figure/tablefigure.h"
#include "ui/recording/actfigure.h"
#include "ui/series/seriesfigures.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

TableCell numberCell(const QString &text, Tone tone = Tone::Plain)
{
    return {text, tone, true, false};
}

TableCell countCell(qint64 count)
{
    return numberCell(QLocale().toString(count));
}

QString milliseconds(double value)
{
    return QLocale().toString(value, 'f', value < 1 ? 2 : value < 10 ? 1 : 0);
}

Tone toneOf(const std::optional<Verdict> &verdict)
{
    if (!verdict)
        return Tone::Muted;
    if (*verdict == Verdict::Correct)
        return Tone::Safe;
    return *verdict == Verdict::Overbooked || *verdict == Verdict::HiddenOverbooking
        ? Tone::Overbooked
        : Tone::Caution;
}

QList<TableCell> rowOf(const Recording &recording)
{
    const Frame end = recording.frameAt(recording.length());
    const std::optional<Verdict> verdict = judgeRace(recording, end);
    const bool isMeasured = end.latency.count() > 0;
    return {{recording.description().title, Tone::Plain, false, true},
            {verdictText(verdict), toneOf(verdict), false, true},
            numberCell(QLocale().toString(end.overbooked()),
                       end.overbooked() > 0 ? Tone::Overbooked : Tone::Plain),
            countCell(end.reserved()),
            countCell(end.ledger()),
            countCell(std::llround(end.bookingsPerSecond())),
            numberCell(isMeasured ? milliseconds(end.latency.percentile(0.5)) : u"–"_s),
            numberCell(isMeasured ? milliseconds(end.latency.percentile(0.95)) : u"–"_s),
            countCell(end.conflicts()),
            countCell(end.retries())};
}

QStringList dataOf(const Recording &recording)
{
    const Frame end = recording.frameAt(recording.length());
    const std::optional<Verdict> verdict = judgeRace(recording, end);
    return {recording.description().strategy,
            verdict ? verdictName(*verdict) : u"not audited"_s,
            QString::number(end.overbooked()),
            QString::number(end.reserved()),
            QString::number(end.ledger()),
            QString::number(end.bookingsPerSecond(), 'f', 1),
            QString::number(end.latency.percentile(0.5), 'f', 3),
            QString::number(end.latency.percentile(0.95), 'f', 3),
            QString::number(end.conflicts()),
            QString::number(end.retries())};
}

} // namespace

std::unique_ptr<Figure> RaceFigures::cards(const std::vector<Recording> &recordings)
{
    FigureTable table{u"cards"_s, Text::tr("What each strategy did"), {}, {}, {}};
    for (const QString &heading :
         {Text::tr("strategy"), Text::tr("verdict"), Text::tr("overbooked"), Text::tr("reserved"),
          Text::tr("ledger"), Text::tr("bookings/s"), Text::tr("p50 ms"), Text::tr("p95 ms"),
          Text::tr("conflicts"), Text::tr("retries")})
        table.headings.append({heading});
    table.data.append({u"strategy"_s, u"verdict"_s, u"overbooked_rooms"_s, u"reserved_rooms"_s,
                       u"ledger_rooms"_s, u"bookings_per_second"_s, u"p50_ms"_s, u"p95_ms"_s,
                       u"conflicts"_s, u"retries"_s});
    for (const Recording &recording : recordings) {
        table.rows.append(rowOf(recording));
        table.data.append(dataOf(recording));
    }
    return std::make_unique<TableFigure>(std::move(table));
}

std::unique_ptr<Figure> RaceFigures::act(const std::vector<Recording> &recordings,
                                         const RacePlan &plan, std::size_t race, std::size_t number)
{
    if (race >= recordings.size() || number >= recordings[race].overbookings().size())
        return {};
    const Recording &recording = recordings[race];
    for (const Strategy &strategy : plan.strategies) {
        if (strategy.name == recording.description().strategy)
            return std::make_unique<ActFigure>(
                caughtInTheAct(recording, plan.waysOf(strategy), number),
                recording.description().title);
    }
    return {};
}

std::shared_ptr<const Figure> RaceFigures::named(const QString &name, const RaceRecord &record)
{
    if (record.series) {
        const std::shared_ptr<const Figure> figure = SeriesFigures::main(*record.series);
        return figure->name() == name ? figure : nullptr;
    }
    const std::vector<Recording> &recordings = record.recordings;
    if (name == u"race")
        return std::make_shared<StackFigure>(
            u"race"_s, Text::tr("The race"),
            StackFigure::Parts{cards(recordings),
                               std::make_shared<BarFigure>(recordings, lengthOf(recordings)),
                               std::make_shared<LineFigure>(recordings)});
    if (name == u"bars")
        return std::make_shared<BarFigure>(recordings, lengthOf(recordings));
    if (name == u"time")
        return std::make_shared<LineFigure>(recordings);
    if (name == u"cards")
        return cards(recordings);
    for (std::size_t race = 0; name == u"act" && race < recordings.size(); ++race) {
        if (!recordings[race].overbookings().empty())
            return act(recordings, record.plan, race, 0);
    }
    return {};
}

QStringList RaceFigures::names()
{
    return {u"race"_s, u"bars"_s, u"time"_s, u"cards"_s, u"act"_s, u"odds"_s, u"sweep"_s};
}

} // namespace lastroom
