// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stepfollow.h"

#include "app/situationoptions.h"
#include "core/model/text.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

Result<Schedule> scheduleOf(const Arguments &arguments)
{
    Result<Schedule> schedule = Schedule::parse(arguments.text(u"schedule"_s));
    if (schedule && schedule->moves.isEmpty())
        return failure(
            Error::Kind::Arguments, u"--schedule"_s, Text::tr("there is none"),
            Text::tr("write who issues which step, in their order: --schedule \"A1 B1 A2\""));
    return schedule;
}

} // namespace

Result<StepPlan> stepPlanOf(const Arguments &arguments, const StrategyLibrary &library)
{
    const QString name
        = arguments.isSet(u"strategy"_s) ? arguments.text(u"strategy"_s) : u"naive"_s;
    const Result<QList<Strategy>> strategies = library.selectNamed({name});
    if (!strategies)
        return failure(strategies.error());
    const Result<Schedule> schedule = scheduleOf(arguments);
    if (!schedule)
        return failure(schedule.error());
    int clients = Situation::leastClients;
    for (const Move &move : schedule->moves)
        clients = std::max(clients, move.client + 1);
    const Result<Situation> situation = situationOf(arguments, clients);
    if (!situation)
        return failure(situation.error());
    if (situation->clients < clients)
        return failure(Error::Kind::Arguments, u"--clients"_s,
                       Text::tr("the schedule has %1").arg(clients),
                       Text::tr("use as many, or leave it out"));
    return StepPlan{strategies->first(), *situation, *schedule};
}

void follow(const StepRun &run, Interrupt &interrupt)
{
    constexpr int interval = 10; // ms
    QEventLoop loop;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        if (!run.state().isBusy)
            loop.quit();
    });
    interrupt.setCalled([&loop] { loop.quit(); });
    timer.start(interval);
    loop.exec();
    interrupt.setCalled({});
}

} // namespace lastroom
