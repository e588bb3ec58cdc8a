// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/orderend.h"

#include <algorithm>

namespace lastroom {

ExploredSchedule endOf(const ScheduleRecording &recording, const HotelRecords &records)
{
    const auto any = [&](Outcome outcome) {
        return std::any_of(recording.steps.begin(), recording.steps.end(),
                           [&](const RecordedStep &step) { return step.outcome == outcome; });
    };
    const Keeps keeps = recording.strategy.keeps;
    ExploredSchedule explored;
    for (const RecordedStep &step : recording.steps)
        explored.order += clientLetter(step.move.client).toLatin1();
    explored.end = records;
    explored.ending = judgeOrder(records, keeps, recording.attemptEnds());
    explored.turnedAway
        = records.available(keeps) >= recording.situation.booking && any(Outcome::SoldOut);
    explored.waited = recording.waits() > 0;
    explored.conflicted = any(Outcome::Conflict);
    explored.serializationFailure = any(Outcome::SerializationFailure);
    explored.deadlock = any(Outcome::Deadlock);
    return explored;
}

} // namespace lastroom
