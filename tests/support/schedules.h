// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/exploration.h"
#include "core/schedule/schedulerecording.h"

using namespace Qt::StringLiterals;

/** Three steps, with a name and a title that are not built in. */
inline lastroom::Strategy someStrategy(lastroom::Isolation isolation
                                       = lastroom::Isolation::ReadCommitted)
{
    lastroom::Strategy strategy;
    strategy.name = u"mine"_s;
    strategy.title = u"My own"_s;
    strategy.isolation = isolation;
    for (const QString &name : {u"check"_s, u"take"_s, u"record"_s}) {
        lastroom::Step step;
        step.name = name;
        strategy.steps.append(step);
    }
    strategy.source = u"-- strategy: mine\n"_s;
    return strategy;
}

/** The schedule in words as if each statement had come back at once with one row, changed nothing,
 * and ended nothing. */
inline lastroom::ScheduleRecording
someRecording(const QString &schedule, const lastroom::Situation &situation = {},
              lastroom::Isolation isolation = lastroom::Isolation::ReadCommitted)
{
    lastroom::ScheduleRecording recording{someStrategy(isolation), situation, {}};
    const auto parsed = lastroom::Schedule::parse(schedule);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().sentence()));
    for (const lastroom::Move &move : parsed->moves) {
        lastroom::RecordedStep step;
        step.move = move;
        step.what = recording.nextMove(move.client).value_or(lastroom::AttemptMove());
        step.name = recording.name(step.what);
        step.answer.emplace();
        step.answer->ok = true;
        step.answer->rows = 1;
        step.answeredAt = int(recording.steps.size());
        step.committed = situation.start();
        step.own = situation.start();
        recording.steps.append(step);
    }
    return recording;
}

/** The step at \p place has not come back: it waits for the \p holders. */
inline void holdUp(lastroom::ScheduleRecording &recording, int place, const QList<int> &holders)
{
    lastroom::RecordedStep &step = recording.steps[place];
    step.answer.reset();
    step.answeredAt = -1;
    step.waitsFor = holders;
    step.own.reset();
}

/** A schedule of an exploration, by its letters. */
inline lastroom::ExploredSchedule exploredAs(const QByteArray &order,
                                             lastroom::Ending ending = lastroom::Ending::Safe)
{
    lastroom::ExploredSchedule schedule;
    schedule.order = order;
    schedule.ending = ending;
    return schedule;
}
