// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/lostupdate.h"

#include <algorithm>

namespace lastroom {

namespace {

/** It updated rows, and the counter among what it sets or reads. */
bool updatesCounter(const ScheduleRecording &recording, const RecordedStep &step)
{
    return step.answer && step.answer->ok && step.answer->rows > 0
        && step.answer->verb == u"updated"
        && recording.strategy.steps.at(step.move.step - 1)
               .statement.text.toLower()
               .contains("reserved");
}

/** The step made an update of its client visible: its own, or those before its commit. */
bool publishesUpdate(const ScheduleRecording &recording, int place)
{
    const RecordedStep &made = recording.steps.at(place);
    if (recording.strategy.isolation == Isolation::None)
        return updatesCounter(recording, made);
    return made.name == u"commit" && made.ending == Outcome::Booked
        && std::any_of(recording.steps.begin(), recording.steps.begin() + place,
                       [&](const RecordedStep &step) {
                           return step.move.client == made.move.client
                               && updatesCounter(recording, step);
                       });
}

} // namespace

int lostUpdate(const ScheduleRecording &recording, const Visibility &visibility, int until)
{
    bool anyCounted = false;
    for (int place = 0; place <= until; ++place) {
        const RecordedStep &step = recording.steps.at(place);
        const qint64 grown
            = step.committed ? step.committed->reserved - visibility.before(place).reserved : 0;
        if (grown < recording.situation.booking && anyCounted && publishesUpdate(recording, place))
            return place;
        anyCounted = anyCounted || grown > 0;
    }
    return -1;
}

} // namespace lastroom
