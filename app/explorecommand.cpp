// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/explorecommand.h"

#include "app/commandline.h"
#include "app/csvfile.h"
#include "app/explorationfollow.h"
#include "app/exploretable.h"
#include "app/interrupt.h"
#include "app/livetext.h"
#include "app/replayoption.h"
#include "app/situationoptions.h"
#include "app/stepfollow.h"
#include "core/model/text.h"
#include "core/record/receipt.h"
#include "core/schedule/explorationrun.h"
#include "core/schedule/schedulejson.h"
#include "core/schedule/schedulerows.h"

#include <QJsonDocument>

#include <algorithm>

namespace lastroom {

namespace {

using namespace Qt::StringLiterals;

class ExploreArguments : public Arguments
{
public:
    ExploreArguments()
        : Arguments(
            Text::tr("explore [options]"),
            Text::tr("Runs every order in which clients can issue the steps of each strategy."))
    {
        addStrategies(*this);
        addSituationOptions(*this, Text::tr("clients who book once each, 2 to 4"),
                            QString::number(Situation::leastClients));
        add(u"switches"_s,
            Text::tr("leaves out schedules with more switches from client to client; for 3 and 4 "
                     "clients"),
            u"N"_s);
        addOverlapOption(*this);
        addReplay(*this);
        add(u"levels"_s, Text::tr("the same steps at every isolation level"));
        add(u"every"_s,
            Text::tr("runs also the orders that differ from one that was run by the clients' names "
                     "only"));
        add(u"schedules"_s, Text::tr("lists every schedule"));
        add(u"csv"_s, Text::tr("writes the orders to a file, too"), u"FILE"_s);
        add(u"evidence"_s, Text::tr("writes a page that shows it all, to be read in a browser"),
            u"FILE.html"_s);
        add(u"json"_s, Text::tr("prints JSON"));
    }
};

/** What the token says, all of it. */
Result<ExplorationPlan> replayedOf(const Arguments &arguments, const StrategyLibrary &library)
{
    const Result<Recipe> recipe = recipeOf(arguments, Recipe::Kind::Exploration,
                                           {u"strategy"_s, u"clients"_s, u"rooms"_s, u"booking"_s,
                                            u"switches"_s, u"overlap"_s, u"levels"_s, u"every"_s});
    if (!recipe)
        return failure(recipe.error());
    QStringList differences;
    Result<ExplorationPlan> plan = recipe->explorationPlan(library, differences);
    warnOf(differences);
    return plan;
}

Result<ExplorationPlan> planOf(const Arguments &arguments, const StrategyLibrary &library)
{
    if (arguments.isSet(u"replay"_s))
        return replayedOf(arguments, library);
    ExplorationPlan plan;
    Result<QList<Strategy>> strategies = strategiesOf(arguments, library);
    if (!strategies)
        return failure(strategies.error());
    plan.strategies = arguments.isSet(u"levels"_s) ? atEveryLevel(*strategies) : *strategies;
    plan.every = arguments.isSet(u"every"_s);
    const Result<Situation> situation = situationOf(arguments);
    if (!situation)
        return failure(situation.error());
    plan.situation = *situation;
    if (arguments.isSet(u"switches"_s)) {
        constexpr int most = 99; // as ExplorationPlan::check() has it
        const Result<qint64> switches
            = arguments.number(u"switches"_s, situation->clients - 1, most);
        if (!switches)
            return failure(switches.error());
        plan.mostSwitches = int(*switches);
    }
    if (const Result<> checked = plan.check(); !checked)
        return failure(checked.error());
    return plan;
}

/** Each once more, step by step; none of a strategy that cannot be stepped through. */
std::vector<std::optional<ScheduleRecording>> ordersOf(const ExplorationRecord &record,
                                                       const std::shared_ptr<Database> &database,
                                                       Interrupt &interrupt)
{
    std::vector<std::optional<ScheduleRecording>> orders;
    StepRun run(database);
    for (const Exploration &exploration : record.explorations) {
        orders.emplace_back();
        const std::optional<Schedule> order = ExplorationRecord::orderOf(exploration);
        if (!order || interrupt.wasCalled())
            continue;
        run.start(exploration.strategy(), exploration.situation(), *order);
        follow(run, interrupt);
        const StepRun::State state = run.state();
        if (!state.error && !state.isBusy)
            orders.back() = state.recording;
    }
    return orders;
}

ExitStatus statusOf(const std::vector<Exploration> &explorations, bool wasInterrupted)
{
    if (wasInterrupted)
        return interrupted;
    const auto failed = std::find_if(explorations.begin(), explorations.end(),
                                     [](const Exploration &e) { return e.error().has_value(); });
    if (failed != explorations.end())
        return complain(*failed->error());
    if (std::any_of(explorations.begin(), explorations.end(),
                    [](const Exploration &e) { return e.counts().wrong() > 0; }))
        return someStrategyNot;
    const bool whole = std::all_of(explorations.begin(), explorations.end(),
                                   [](const Exploration &e) { return e.isComplete(); });
    return whole ? everyStrategyCorrect : cutShort;
}

} // namespace

ExitStatus exploreCommand(const QStringList &words, const ExplorationWriter &writeEvidence)
{
    ExploreArguments arguments;
    if (const auto ended = begin(arguments, words))
        return *ended;
    if (const Result<> checked = takesOptionsOnly(arguments, u"explore"_s); !checked)
        return complain(checked.error());
    const Result<ExplorationPlan> plan = libraryOf(arguments).and_then(
        [&](const StrategyLibrary &library) { return planOf(arguments, library); });
    if (!plan)
        return complain(plan.error());

    const QString csv = arguments.text(u"csv"_s);
    const QString evidence = arguments.text(u"evidence"_s);
    for (const QString &path : {csv, evidence}) {
        const Result<> writable = path.isEmpty() ? Result<>() : checkWritable(path);
        if (!writable)
            return complain(writable.error());
    }

    // Before any thread is made, so that none of them is interrupted.
    Interrupt interrupt({});
    const Result<std::shared_ptr<Database>> database = databaseOf(arguments);
    if (!database)
        return complain(database.error());
    std::vector<Exploration> explorations = plan->explorations();
    ExplorationRun run(*database, *plan);
    interrupt.setCalled([&run] { run.run().requestStop(); });
    const bool json = arguments.isSet(u"json"_s);
    follow(
        run, explorations, json || !LiveText::isPossible() ? std::function<QString()>() : [&] {
            return liveExplorations(explorations);
        });
    interrupt.setCalled({});
    if (const std::optional<Error> error = run.run().error())
        return complain(*error);

    // Those that were never begun have nothing to say.
    std::erase_if(explorations, [](const Exploration &e) { return !e.isOver(); });
    if (explorations.empty())
        return interrupted;
    const Environment environment = run.run().environment().value_or(Environment{});
    const bool listed = arguments.isSet(u"schedules"_s);
    for (const Exploration &exploration : explorations)
        warn(exploration.strategy().key(), exploration.trial());
    if (arguments.isSet(u"replay"_s))
        warnOfVersions(*Recipe::read(arguments.text(u"replay"_s)), environment.postgresql);
    const Receipt receipt = Receipt::of(*plan, environment);
    if (json) {
        QJsonObject answer = explorationsJson(environment, explorations, listed);
        answer.insert(u"receipt"_s, receipt.json());
        say(QString::fromUtf8(QJsonDocument(answer).toJson()));
    } else {
        say(explorationHeading(*plan, environment)
            + explorationTable(explorations, environment.postgresql)
            + (listed ? scheduleLists(explorations) : QString())
            + u"\nlastroom explore --replay %1\n"_s.arg(receipt.token));
    }
    if (!csv.isEmpty()) {
        if (const Result<> written = writeCsv(csv, orderRows(explorations)); !written)
            return complain(written.error());
    }
    const ExitStatus status = statusOf(explorations, interrupt.wasCalled());
    if (!evidence.isEmpty() && writeEvidence && !interrupt.wasCalled()) {
        ExplorationRecord record{environment, *plan, std::move(explorations)};
        record.orders = ordersOf(record, *database, interrupt);
        if (const Result<> written = writeEvidence(record, evidence); !written)
            return complain(written.error());
    }
    return status;
}

} // namespace lastroom
