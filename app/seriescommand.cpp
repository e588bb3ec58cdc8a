// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/seriescommand.h"

#include "app/commandline.h"
#include "app/csvfile.h"
#include "app/livetext.h"
#include "app/racefollow.h"
#include "app/racetable.h"
#include "app/seriestable.h"
#include "core/model/nearest.h"
#include "core/model/text.h"
#include "core/record/seriesrun.h"

#include <QJsonDocument>

#include <algorithm>

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
    const WorkloadField *knob = SeriesPlan::knobNamed(name);
    if (!knob)
        return refused(u"--sweep"_s, Text::tr("“%1” cannot be swept").arg(name),
                       didYouMean(name, SeriesPlan::knobNames()));
    return SeriesPlan::values(plan, *knob, text.section(u'=', 1));
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

QString textOf(const RaceRecord &record, bool asJson)
{
    if (asJson)
        return QString::fromUtf8(QJsonDocument(seriesJson(record)).toJson());
    return raceHeading(record.plan.describe(record.plan.strategies.first()), record.environment)
        + seriesTable(*record.series);
}

} // namespace

void addSeriesOptions(Arguments &arguments)
{
    arguments.add(u"races"_s, Text::tr("so many races with seeds after one another: the odds"),
                  u"N"_s);
    arguments.add(u"sweep"_s,
                  Text::tr("a race for each value of clients, connections, hold or round-trip"),
                  u"KNOB=A,B,C"_s);
}

Result<std::optional<SeriesPlan>> seriesOf(const Arguments &arguments, const RacePlan &plan)
{
    const bool sweeps = arguments.isSet(u"sweep"_s);
    if (!arguments.isSet(u"races"_s) && !sweeps)
        return std::nullopt;
    for (const QString &other : {u"evidence"_s, sweeps ? u"races"_s : QString()}) {
        if (!other.isEmpty() && arguments.isSet(other))
            return refused(u"--"_s + other, Text::tr("it is for one race, and these are several"),
                           Text::tr("leave it out"));
    }
    if (sweeps)
        return sweepOf(arguments.text(u"sweep"_s), plan).map([](SeriesPlan series) {
            return std::optional(std::move(series));
        });
    return arguments.number(u"races"_s, 1, SeriesPlan::mostRaces).map([&](qint64 count) {
        return std::optional(SeriesPlan::seeds(plan, int(count)));
    });
}

ExitStatus runSeries(const SeriesPlan &plan, const std::shared_ptr<Database> &database,
                     Interrupt &interrupt, const SeriesOutput &output)
{
    RaceRecord record{
        {RaceRecord::nameFor(plan), {}, false}, Environment::here(), plan.plans.first()};
    RaceSeries series;
    SeriesRun run(database, plan);
    interrupt.setCalled([&run] { run.requestStop(); });
    const auto drain = [&] {
        const RaceRun::Phase phase = run.drain(series);
        if (const std::optional<Environment> environment = run.run().environment();
            environment && series.points.size() <= 1)
            record.environment = *environment;
        return phase;
    };
    const auto live = [&](RaceRun::Phase) {
        return Text::tr("race %1 of %2\n").arg(series.points.size() + 1).arg(plan.plans.size());
    };
    follow(drain,
           !output.json && LiveText::isPossible() ? std::function<QString(RaceRun::Phase)>(live)
                                                  : nullptr);
    interrupt.setCalled({});
    const std::optional<Error> &error = run.error();
    const bool hasFailed = error && error->kind != Error::Kind::Stopped;
    if (series.points.isEmpty())
        return hasFailed ? complain(*error) : interrupted;
    record.series = series;
    const Result<> written = output.output(textOf(record, output.json));
    if (!written)
        return complain(written.error());
    if (!output.csv.isEmpty()) {
        if (const Result<> saved = writeCsv(output.csv, series.rows()); !saved)
            return complain(saved.error());
    }
    if (const Result<> kept = output.keep(record); !kept)
        return complain(kept.error());
    // What was run until then is not lost by it.
    if (hasFailed)
        return complain(*error);
    return statusOf(series, interrupt.wasCalled());
}

} // namespace lastroom
