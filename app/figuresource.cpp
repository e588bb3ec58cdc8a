// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figuresource.h"

#include "app/commandline.h"
#include "app/explorationfollow.h"
#include "app/situationoptions.h"
#include "app/stepfollow.h"
#include "core/model/nearest.h"
#include "core/model/text.h"
#include "core/record/racefile.h"
#include "core/record/recordstore.h"
#include "core/schedule/explorationrun.h"
#include "ui/explore/explorefigures.h"
#include "ui/race/comparisonfigures.h"
#include "ui/race/racefigures.h"
#include "ui/step/boardfigure.h"

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

const QStringList &scheduleNames()
{
    static const QStringList all{u"schedule"_s, u"order"_s};
    return all;
}

const QStringList &orderNames()
{
    static const QStringList all{u"orders"_s, u"findings"_s};
    return all;
}

QStringList names()
{
    return RaceFigures::names() + scheduleNames() + orderNames();
}

Error stopped()
{
    return {Error::Kind::Stopped, u"figure"_s, Text::tr("stopped before it was drawn"), {}};
}

QString whyNone(const QString &name, const RaceRecord &record, bool isCompared)
{
    if (isCompared)
        return Text::tr("two races have no such figure");
    if (record.series)
        return record.series->knob ? Text::tr("this is a sweep")
                                   : Text::tr("these are the odds of several races");
    return name == u"act" ? Text::tr("nothing was overbooked in this race")
                          : Text::tr("this is a single race");
}

Result<SourcedFigure> ofRace(const QString &name, const Arguments &arguments)
{
    const QStringList words = arguments.positional();
    const Result<RaceRecord> record
        = RecordStore().find(words.value(0, u"1"_s)).and_then(RaceFile::read);
    if (!record)
        return failure(record.error());
    std::shared_ptr<const Figure> figure;
    if (arguments.isSet(u"base"_s)) {
        const Result<RaceRecord> base
            = RecordStore().find(arguments.text(u"base"_s)).and_then(RaceFile::read);
        if (!base)
            return failure(base.error());
        if (base->series || record->series)
            return failure(Error::Kind::Arguments, u"--base"_s,
                           Text::tr("single races can be compared, and this is a series"));
        figure = ComparisonFigures::named(name, *base, *record);
    } else {
        figure = RaceFigures::named(name, *record);
    }
    if (!figure)
        return failure(Error::Kind::Arguments, u"--of "_s + name,
                       whyNone(name, *record, arguments.isSet(u"base"_s)),
                       Text::tr("choose another figure"));
    return SourcedFigure{figure, Receipt::of(record->plan, record->environment)};
}

Result<SourcedFigure> ofSchedule(const QString &name, const Arguments &arguments,
                                 Interrupt &interrupt)
{
    const Result<StepPlan> plan = libraryOf(arguments).and_then(
        [&](const StrategyLibrary &library) { return stepPlanOf(arguments, library); });
    if (!plan)
        return failure(plan.error());
    const Result<std::shared_ptr<Database>> database = databaseOf(arguments);
    if (!database)
        return failure(database.error());
    StepRun run(*database);
    run.start(plan->strategy, plan->situation, plan->schedule);
    follow(run, interrupt);
    const StepRun::State state = run.state();
    if (state.isBusy)
        return failure(stopped());
    if (state.error)
        return failure(*state.error);
    const ScheduleRecording &recording = state.recording;
    std::shared_ptr<const Figure> figure;
    if (name == u"schedule")
        figure = std::make_shared<BoardFigure>(recording);
    else
        figure = std::make_shared<OrderFigure>(recording);
    return SourcedFigure{figure,
                         Receipt::of(plan->strategy, plan->situation, plan->schedule,
                                     state.environment.value_or(Environment::here()))};
}

Result<SourcedFigure> ofOrders(const QString &name, const Arguments &arguments,
                               Interrupt &interrupt)
{
    Result<ExplorationPlan> plan = libraryOf(arguments).and_then(
        [&](const StrategyLibrary &library) -> Result<ExplorationPlan> {
            Result<QList<Strategy>> strategies = strategiesOf(arguments, library);
            if (!strategies)
                return failure(strategies.error());
            const Result<Situation> situation = situationOf(arguments);
            if (!situation)
                return failure(situation.error());
            return ExplorationPlan{*std::move(strategies), *situation, {}, false};
        });
    if (!plan)
        return failure(plan.error());
    if (const Result<> checked = plan->check(); !checked)
        return failure(checked.error());
    const Result<std::shared_ptr<Database>> database = databaseOf(arguments);
    if (!database)
        return failure(database.error());
    std::vector<Exploration> explorations = plan->explorations();
    ExplorationRun run(*database, *plan);
    interrupt.setCalled([&run] { run.run().requestStop(); });
    follow(run, explorations, {});
    interrupt.setCalled({});
    if (const std::optional<Error> error = run.run().error())
        return failure(*error);
    if (interrupt.wasCalled())
        return failure(stopped());
    for (const Exploration &exploration : explorations) {
        if (exploration.error())
            return failure(*exploration.error());
    }
    std::shared_ptr<const Figure> figure
        = name == u"orders" ? ordersFigure(explorations.front()) : findingsFigure(explorations);
    return SourcedFigure{figure,
                         Receipt::of(*plan, run.run().environment().value_or(Environment::here()))};
}

} // namespace

void addFigureSource(Arguments &arguments)
{
    arguments.add(u"of"_s,
                  Text::tr("of a race: %1; of a schedule: %2; of all orders: %3")
                      .arg(RaceFigures::names().join(u", "_s), scheduleNames().join(u", "_s),
                           orderNames().join(u", "_s)),
                  u"NAME"_s, u"bars"_s);
    arguments.add(u"base"_s,
                  Text::tr("of a race: another one beside it, of race, bars, time and cards"),
                  u"RACE"_s);
    addStrategies(arguments);
    arguments.add(u"schedule"_s, Text::tr("of a schedule: letters of the clients with their steps"),
                  u"\"A1 B1\""_s);
    addSituationOptions(arguments,
                        Text::tr("of a schedule or all orders: clients who book once each"), {});
    addOverlapOption(arguments);
}

Result<SourcedFigure> figureFrom(const Arguments &arguments, Interrupt &interrupt)
{
    const QString name = arguments.text(u"of"_s);
    if (!names().contains(name))
        return failure(Error::Kind::Arguments, u"--of"_s, Text::tr("“%1” is not known").arg(name),
                       didYouMean(name, names()));
    const qsizetype words = RaceFigures::names().contains(name) ? 1 : 0;
    if (arguments.positional().size() > words)
        return failure(Error::Kind::Arguments, u"“%1”"_s.arg(arguments.positional().at(words)),
                       words == 1 ? Text::tr("one race can be drawn at a time")
                                  : Text::tr("this figure is not of a race"),
                       Text::tr("see lastroom figure --help"));
    if (scheduleNames().contains(name))
        return ofSchedule(name, arguments, interrupt);
    if (orderNames().contains(name))
        return ofOrders(name, arguments, interrupt);
    return ofRace(name, arguments);
}

} // namespace lastroom
