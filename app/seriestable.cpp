// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/seriestable.h"

#include "app/texttable.h"
#include "core/model/reportjson.h"
#include "core/model/sentence.h"
#include "core/model/text.h"
#include "core/record/receipt.h"

#include <QJsonArray>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QString number(double value)
{
    return decimalText(value, value < 10 ? 2 : value < 100 ? 1 : 0);
}

QString percent(double share)
{
    return decimalText(share * 100, 1);
}

QString oddsTable(const RaceSeries &series)
{
    QList<QStringList> rows{{Text::tr("strategy"), Text::tr("races"),
                             Text::tr("overbooked", "races"), Text::tr("%"),
                             Text::tr("95 % interval"), Text::tr("rooms: least"),
                             Text::tr("median"), Text::tr("most")}};
    for (const RaceSeries::Odds &odds : series.odds())
        rows.append(
            {odds.strategy, QString::number(odds.races), QString::number(odds.overbooked),
             percent(double(odds.overbooked) / odds.races),
             Text::tr("%1 to %2").arg(percent(odds.interval.least), percent(odds.interval.most)),
             QString::number(odds.rooms.first()), QString::number(odds.median()),
             QString::number(odds.rooms.last())});
    return aligned(rows, "<>");
}

QString sweepTable(const RaceSeries &series)
{
    QList<QStringList> rows{{Text::tr(series.knob->name), Text::tr("strategy"), Text::tr("verdict"),
                             Text::tr("overbooked"), Text::tr("bookings/s"), Text::tr("p95 ms"),
                             Text::tr("conflicts"), Text::tr("% for nothing")}};
    for (const RaceSeries::Point &point : series.points) {
        for (const SeriesRace &race : point.races)
            rows.append({QString::number(point.value), race.strategy, verdictText(race.verdict),
                         QString::number(race.overbooked), number(race.bookingsPerSecond),
                         number(race.p95), QString::number(race.conflicts),
                         percent(race.forNothing)});
    }
    return aligned(rows, "><<>");
}

} // namespace

QString seriesTable(const RaceSeries &series)
{
    QString text = series.knob ? sweepTable(series) : oddsTable(series);
    if (series.isStopped())
        text += Text::tr("\nstopped after %1 of %2 races\n")
                    .arg(series.points.size())
                    .arg(series.planned);
    return text;
}

QJsonObject seriesJson(const RaceRecord &record)
{
    const RaceSeries &series = *record.series;
    return {{u"version"_s, 1},
            {u"environment"_s, environmentJson(record.environment)},
            {u"settings"_s, settingsJson(record.plan.inventory, record.plan.workload)},
            {series.knob ? u"sweep"_s : u"odds"_s, series.json()},
            {u"asked_for"_s, series.planned},
            {u"receipt"_s, Receipt::of(record.plan, record.environment).json()}};
}

} // namespace lastroom
