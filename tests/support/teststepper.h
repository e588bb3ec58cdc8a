// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/replay.h"
#include "core/schedule/stepper.h"
#include "tests/support/testserver.h"

#include <memory>

namespace lastroom {

inline Schedule scheduleOf(const QString &text)
{
    return orDie(Schedule::parse(text));
}

inline std::unique_ptr<Stepper> stepperFor(const TestServer &server, const Strategy &strategy,
                                           const Situation &situation = {},
                                           const std::stop_token &stop = {})
{
    return orDie(Stepper::open(server.settings(), strategy, situation, Look::EachStep, stop));
}

/** Runs a schedule from a fresh row; a step that is refused ends the test program. */
inline ScheduleRecording played(Stepper &stepper, const QString &schedule)
{
    orDie(stepper.startOver());
    ReplayPatience patience;
    orDie(replay(stepper, scheduleOf(schedule), patience));
    return stepper.recording();
}

inline ScheduleRecording played(const TestServer &server, const Strategy &strategy,
                                const QString &schedule, const Situation &situation = {})
{
    return played(*stepperFor(server, strategy, situation), schedule);
}

/** "A1=1 row B1=waits(A) …", a step each; a step that was released ends in "<" and the step that
 * did it. */
inline QString told(const ScheduleRecording &recording)
{
    QStringList words;
    for (const RecordedStep &step : recording.steps) {
        QString word = step.move.text() + u'=' + step.result();
        if (!step.waitsFor.isEmpty())
            word += u'(' + clientNames(step.waitsFor) + u')';
        if (!step.waitsFor.isEmpty() && step.answeredAt >= 0)
            word += u'<' + recording.steps.at(step.answeredAt).move.text();
        words.append(word);
    }
    return words.join(u", "_s);
}

} // namespace lastroom
