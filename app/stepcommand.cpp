// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stepcommand.h"

#include "app/commandline.h"
#include "app/interrupt.h"
#include "app/replayoption.h"
#include "app/situationoptions.h"
#include "app/stepfollow.h"
#include "app/steptable.h"
#include "core/model/reportjson.h"
#include "core/model/text.h"
#include "core/record/receipt.h"
#include "core/schedule/schedulejson.h"
#include "core/schedule/steprun.h"

#include <QJsonDocument>

namespace lastroom {

namespace {

using namespace Qt::StringLiterals;

class StepArguments : public Arguments
{
public:
    StepArguments()
        : Arguments(Text::tr("step --schedule \"A1 B1 A2\" [options]"),
                    Text::tr("Runs one schedule: who issues which step, in what order."))
    {
        add(u"strategy"_s, Text::tr("the strategy"), u"NAME"_s, u"naive"_s);
        add(u"schedule"_s, Text::tr("letters of the clients with the numbers of their steps"),
            u"\"A1 B1\""_s);
        addSituationOptions(
            *this,
            Text::tr("clients who book once each; without it, those of the schedule, but 2 "
                     "at least"),
            {});
        addOverlapOption(*this);
        addReplay(*this);
        add(u"json"_s, Text::tr("prints JSON"));
    }
};

/** What the token says, all of it. */
Result<StepPlan> replayedOf(const Arguments &arguments, const StrategyLibrary &library)
{
    const Result<Recipe> recipe = recipeOf(
        arguments, Recipe::Kind::Schedule,
        {u"strategy"_s, u"schedule"_s, u"clients"_s, u"rooms"_s, u"booking"_s, u"overlap"_s});
    if (!recipe)
        return failure(recipe.error());
    QStringList differences;
    const Result<QList<Strategy>> strategies = recipe->strategies(library, differences);
    if (!strategies)
        return failure(strategies.error());
    warnOf(differences);
    return StepPlan{strategies->first(), recipe->situation, recipe->schedule};
}

Result<StepPlan> planOf(const Arguments &arguments, const StrategyLibrary &library)
{
    return arguments.isSet(u"replay"_s) ? replayedOf(arguments, library)
                                        : stepPlanOf(arguments, library);
}

} // namespace

ExitStatus stepCommand(const QStringList &words)
{
    StepArguments arguments;
    if (const auto ended = begin(arguments, words))
        return *ended;
    const Result<> checked = takesOptionsOnly(
        arguments, u"step"_s, Text::tr("quote the whole schedule: --schedule \"A1 B1 A2\""));
    if (!checked)
        return complain(checked.error());
    const Result<StepPlan> plan = libraryOf(arguments).and_then(
        [&](const StrategyLibrary &library) { return planOf(arguments, library); });
    if (!plan)
        return complain(plan.error());

    // Before any thread is made, so that none of them is interrupted.
    Interrupt interrupt({});
    const Result<std::shared_ptr<Database>> database = databaseOf(arguments);
    if (!database)
        return complain(database.error());
    StepRun run(*database);
    run.start(plan->strategy, plan->situation, plan->schedule);
    follow(run, interrupt);

    const StepRun::State state = run.state();
    if (state.isBusy)
        return complain({Error::Kind::Stopped, u"step"_s, Text::tr("stopped before it ended"), {}});
    const ScheduleRecording &recording = state.recording;
    const bool began = !recording.steps.isEmpty();
    warn(recording.strategy.name, recording.trial);
    // A failure with nothing before it leaves nothing to say of a schedule.
    if (began || !state.error) {
        const Environment environment = state.environment.value_or(Environment::here());
        if (arguments.isSet(u"replay"_s))
            warnOfVersions(*Recipe::read(arguments.text(u"replay"_s)), environment.postgresql);
        const Receipt receipt
            = Receipt::of(plan->strategy, plan->situation, plan->schedule, environment);
        QJsonObject answer = stepJson(recording, state.error);
        answer.insert(u"environment"_s, environmentJson(environment));
        answer.insert(u"receipt"_s, receipt.json());
        if (arguments.isSet(u"json"_s))
            say(QString::fromUtf8(QJsonDocument(answer).toJson()));
        else
            say(stepText(recording, (*database)->description())
                + u"\nlastroom step --replay %1\n"_s.arg(receipt.token));
    }
    if (state.error)
        return complain(*state.error);
    if (interrupt.wasCalled())
        return interrupted;
    const std::optional<Ending> ending = recording.ending();
    const bool isRight
        = ending ? *ending == Ending::Safe : recording.verdictSoFar() == Verdict::Correct;
    return isRight ? everyStrategyCorrect : someStrategyNot;
}

} // namespace lastroom
