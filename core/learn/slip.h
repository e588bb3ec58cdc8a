// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/race/caughtintheact.h"
#include "core/schedule/schedulerecording.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace lastroom {

/** A stretch of one lane: between two of its statements, or while one of them waited or ran. A
 * value. */
struct LaneGap
{
    int lane = 0; ///< the client of a schedule; of an act the place of the lane
    int from = 0; ///< place of the step, or of the lane's statement, after which it begins
    int to = 0; ///< at which it ends; of an act's statement that ran: from
    bool isWait = false; ///< the step at from waited until to
    QString text; ///< "between Bob’s check (2) and Bob’s take (4)"
    QString objection; ///< why it is not here, in a sentence; empty where it is

    bool operator==(const LaneGap &) const = default;
};

/**
 * Where a room slipped through, as a question: in which gap of the lanes, and for which of three
 * reasons. Worked out from the recording alone. A value; any thread.
 */
struct Slip
{
    QList<LaneGap> gaps; ///< by lane, then in time; empty: only the reason is asked for
    QList<int> right; ///< places of gaps, any of them; empty: it needed none, its own statements
                      ///< let it through
    QString noGapObjection; ///< to that it needed none; empty where that is so
    QStringList reasons; ///< three
    int reason = 0; ///< place of the one that is so
    int lane = 0; ///< whose rooms were too many

    /** Nothing where no room was sold twice, or the recording does not tell why. */
    static std::optional<Slip> of(const ScheduleRecording &recording);

    /** The same of an overbooking of a race. */
    static std::optional<Slip> of(const CaughtInTheAct &act);

    bool operator==(const Slip &) const = default;
};

} // namespace lastroom
