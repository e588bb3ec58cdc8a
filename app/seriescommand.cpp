// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/seriescommand.h"

#include "app/commandline.h"
#include "app/csvfile.h"
#include "app/livetext.h"
#include "app/racefollow.h"
#include "app/racetable.h"
#include "app/texttable.h"
#include "core/model/nearest.h"
#include "core/model/reportjson.h"
#include "core/record/raceseries.h"
#include "core/record/receipt.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refused(const QString &option, const QString &why, const QString &remedy)
{
    return failure(Error::Kind::Arguments, option, why, remedy);
}

/** "hold=0,5,10". */
Result<SeriesPlan> sweepOf(const QString &text, const RacePlan &plan)
{
    const QString name = text.section(u'=', 0, 0);
    const WorkloadField *knob = RaceSeries::knobNamed(name);
    if (!knob)
        return refused(u"--sweep"_s, u"“%1” cannot be swept"_s.arg(name),
                       didYouMean(name, RaceSeries::knobNames()));
    QList<int> values;
    for (const QString &word : text.section(u'=', 1).split(u',')) {
        bool isNumber = false;
        values.append(word.trimmed().toInt(&isNumber));
        if (!isNumber)
            return refused(u"--sweep"_s, u"“%1” is not a whole number"_s.arg(word),
                           u"write, for instance, hold=0,5,10"_s);
    }
    if (values.size() > RaceSeries::mostValues)
        return refused(u"--sweep"_s, u"there are %1 values"_s.arg(values.size()),
                       u"use %1 at most"_s.arg(RaceSeries::mostValues));
    Result<QList<RacePlan>> plans = RaceSeries::values(plan, *knob, values);
    if (!plans)
        return failure(plans.error());
    return SeriesPlan{*std::move(plans), knob};
}

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

QString percent(double share)
{
    return QString::number(share * 100, 'f', 1);
}

QString oddsTable(const RaceSeries &series)
{
    QList<QStringList> rows{{u"strategy"_s, u"races"_s, u"overbooked"_s, u"%"_s, u"95 % interval"_s,
                             u"rooms: least"_s, u"median"_s, u"most"_s}};
    for (const RaceSeries::Odds &odds : series.odds())
        rows.append({odds.strategy, QString::number(odds.races), QString::number(odds.overbooked),
                     percent(double(odds.overbooked) / odds.races),
                     u"%1 to %2"_s.arg(percent(odds.interval.least), percent(odds.interval.most)),
                     QString::number(odds.rooms.first()),
                     QString::number(odds.rooms.at(odds.rooms.size() / 2)),
                     QString::number(odds.rooms.last())});
    return aligned(rows, "<>");
}

QString sweepTable(const RaceSeries &series)
{
    QList<QStringList> rows{{series.knob->option, u"strategy"_s, u"verdict"_s, u"overbooked"_s,
                             u"bookings/s"_s, u"p95 ms"_s, u"conflicts"_s, u"% for nothing"_s}};
    for (const RaceSeries::Point &point : series.points) {
        for (const SeriesRace &race : point.races)
            rows.append({QString::number(point.value), race.strategy,
                         race.verdict ? verdictName(*race.verdict) : u"not audited"_s,
                         QString::number(race.overbooked), number(race.bookingsPerSecond),
                         number(race.p95), QString::number(race.conflicts),
                         percent(race.forNothing)});
    }
    return aligned(rows, "><<>");
}

qint64 valueOf(const SeriesPlan &series, const RacePlan &plan)
{
    return series.knob ? plan.workload.*series.knob->value : qint64(plan.workload.seed);
}

ExitStatus statusOf(const RaceSeries &series, bool wasInterrupted)
{
    if (wasInterrupted)
        return interrupted;
    const auto isCorrect = [](const SeriesRace &race) { return race.verdict == Verdict::Correct; };
    const bool allCorrect
        = std::all_of(series.points.begin(), series.points.end(), [&](const auto &point) {
              return std::all_of(point.races.begin(), point.races.end(), isCorrect);
          });
    return allCorrect ? everyStrategyCorrect : someStrategyNot;
}

QString jsonOf(const RaceSeries &done, const SeriesPlan &series, const Environment &environment)
{
    const RacePlan &first = series.plans.first();
    const QJsonObject answer{{u"version"_s, 1},
                             {u"environment"_s, environmentJson(environment)},
                             {u"settings"_s, settingsJson(first.inventory, first.workload)},
                             {series.knob ? u"sweep"_s : u"odds"_s, done.json()},
                             {u"asked_for"_s, series.plans.size()},
                             {u"receipt"_s, Receipt::of(first, environment).json()}};
    return QString::fromUtf8(QJsonDocument(answer).toJson());
}

QString textOf(const RaceSeries &done, const SeriesPlan &series, const Environment &environment)
{
    const RacePlan &first = series.plans.first();
    QString text = raceHeading(first.describe(first.strategies.first()), environment)
        + (series.knob ? sweepTable(done) : oddsTable(done));
    if (done.points.size() < series.plans.size())
        text += u"\nstopped after %1 of %2 races\n"_s.arg(done.points.size())
                    .arg(series.plans.size());
    return text;
}

} // namespace

void addSeriesOptions(Arguments &arguments)
{
    arguments.add(u"races"_s, u"so many races with seeds after one another: the odds"_s, u"N"_s);
    arguments.add(u"sweep"_s,
                  u"a race for each value of clients, connections, hold or round-trip"_s,
                  u"KNOB=A,B,C"_s);
}

Result<std::optional<SeriesPlan>> seriesOf(const Arguments &arguments, const RacePlan &plan)
{
    const bool sweeps = arguments.isSet(u"sweep"_s);
    if (!arguments.isSet(u"races"_s) && !sweeps)
        return std::nullopt;
    for (const QString &other : {u"keep"_s, u"evidence"_s, sweeps ? u"races"_s : QString()}) {
        if (!other.isEmpty() && arguments.isSet(other))
            return refused(u"--"_s + other, u"it is for one race, and these are several"_s,
                           u"leave it out"_s);
    }
    if (sweeps)
        return sweepOf(arguments.text(u"sweep"_s), plan).map([](SeriesPlan series) {
            return std::optional(std::move(series));
        });
    return arguments.number(u"races"_s, 1, RaceSeries::mostRaces).map([&](qint64 count) {
        return std::optional(SeriesPlan{RaceSeries::seeds(plan, int(count)), nullptr});
    });
}

ExitStatus runSeries(const SeriesPlan &series, const std::shared_ptr<Database> &database,
                     Interrupt &interrupt, bool json, const QString &csv, const Output &output)
{
    RaceSeries done{series.knob, {}};
    Environment environment = Environment::here();
    for (qsizetype at = 0; at < series.plans.size() && !interrupt.wasCalled(); ++at) {
        const RacePlan &plan = series.plans.at(at);
        std::vector<Recording> recordings = plan.recordings();
        RaceRun run(database, plan);
        interrupt.setCalled([&run] { run.run().requestStop(); });
        const auto live = [&](RaceRun::Phase) {
            return u"race %1 of %2\n"_s.arg(at + 1).arg(series.plans.size());
        };
        follow(run, recordings,
               !json && LiveText::isPossible() ? std::function<QString(RaceRun::Phase)>(live)
                                               : nullptr);
        interrupt.setCalled({});
        if (const std::optional<Error> error = run.run().error())
            return complain(*error);
        // What was stopped would count for what it is not.
        if (interrupt.wasCalled())
            break;
        if (at == 0)
            environment = run.run().environment().value_or(environment);
        RaceSeries::Point point{valueOf(series, plan), {}};
        for (const Recording &recording : recordings) {
            if (recording.error())
                return complain(*recording.error());
            point.races.append(SeriesRace::of(recording));
        }
        done.points.append(point);
    }
    if (done.points.isEmpty())
        return interrupted;
    const Result<> written
        = output(json ? jsonOf(done, series, environment) : textOf(done, series, environment));
    if (!written)
        return complain(written.error());
    if (!csv.isEmpty()) {
        if (const Result<> saved = writeCsv(csv, done.rows()); !saved)
            return complain(saved.error());
    }
    return statusOf(done, interrupt.wasCalled());
}

} // namespace lastroom
