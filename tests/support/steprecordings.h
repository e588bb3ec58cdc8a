// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/schedulerecording.h"
#include "core/strategy/strategylibrary.h"

namespace lastroom {

using namespace Qt::StringLiterals;

inline Strategy strategy(const QString &name)
{
    return StrategyLibrary::load({}).value().select({name}).value().first();
}

inline StepAnswer answered(qint64 rows, const QString &verb = {})
{
    StepAnswer answer;
    answer.ok = true;
    answer.rows = rows;
    answer.verb = verb;
    if (verb.isEmpty() && rows > 0) {
        answer.columns = {u"available"_s};
        answer.row = {u"true"_s};
    } else if (verb.isEmpty()) {
        answer.columns = {u"available"_s};
    }
    return answer;
}

inline RecordedStep step(const QString &move, const QString &name, const StepAnswer &answer,
                         const HotelRecords &committed)
{
    RecordedStep step;
    step.move = Schedule::parse(move).value().moves.first();
    step.name = name;
    step.what = {std::min(step.move.step, 3) - 1, name == u"commit"_s};
    step.answer = answer;
    step.committed = committed;
    step.own = committed;
    return step;
}

/** Each step at its own place. */
inline ScheduleRecording placed(ScheduleRecording recording)
{
    for (qsizetype at = 0; at < recording.steps.size(); ++at) {
        if (recording.steps[at].answer && recording.steps[at].answeredAt < 0)
            recording.steps[at].answeredAt = int(at);
    }
    return recording;
}

/** Naive, A1 B1 A2 B2: one room, counted twice. */
inline ScheduleRecording overbooked()
{
    ScheduleRecording recording;
    recording.strategy = strategy(u"naive"_s);
    recording.steps = {step(u"A1"_s, u"check"_s, answered(1), {1, 0, 0, 0}),
                       step(u"B1"_s, u"check"_s, answered(1), {1, 0, 0, 0}),
                       step(u"A2"_s, u"take"_s, answered(1, u"updated"_s), {1, 0, 1, 0}),
                       step(u"B2"_s, u"take"_s, answered(1, u"updated"_s), {1, 0, 2, 0})};
    return placed(recording);
}

/** Pessimistic: Bob waits for Alice; \p released: until her commit. */
inline ScheduleRecording waiting(bool released)
{
    ScheduleRecording recording;
    recording.strategy = strategy(u"pessimistic"_s);
    const HotelRecords free{1, 0, 0, 0};
    recording.steps = {step(u"A1"_s, u"check"_s, answered(1), free),
                       step(u"B1"_s, u"check"_s, answered(0), free),
                       step(u"A2"_s, u"take"_s, answered(1, u"updated"_s), free)};
    recording.steps[2].own = HotelRecords{1, 0, 1, 0};
    RecordedStep &bob = recording.steps[1];
    bob.waitsFor = {0};
    if (!released) {
        bob.answer.reset();
        bob.own.reset();
        return placed(recording);
    }
    recording.steps += {step(u"A3"_s, u"record"_s, answered(1, u"inserted"_s), free),
                        step(u"A4"_s, u"commit"_s, answered(0), {1, 0, 1, 1})};
    recording.steps[4].released = {1};
    recording.steps[4].outcome = recording.steps[4].ending = Outcome::Booked;
    recording.steps[1].answeredAt = 4;
    recording.steps[1].outcome = recording.steps[1].ending = Outcome::SoldOut;
    recording.steps[1].own = HotelRecords{1, 0, 1, 1};
    return placed(recording);
}

} // namespace lastroom
