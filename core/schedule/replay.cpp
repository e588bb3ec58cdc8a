// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/replay.h"

#include "core/schedule/stepper.h"

namespace lastroom {

namespace {

/** So many schedules that were run again for nothing, and none that it helped, show that the
 * strategy itself lets sessions overtake. */
constexpr int certainty = 3;
constexpr int triesWhenCertain = 2;

} // namespace

int ReplayPatience::tries() const
{
    return m_helped == 0 && m_inVain >= certainty ? triesWhenCertain : m_most;
}

Result<> replay(Stepper &stepper, const Schedule &schedule, ReplayPatience &patience)
{
    for (int tries = 1;; ++tries) {
        const bool repeats = tries < patience.tries();
        Result<> issued;
        bool overtaken = false;
        for (const Move &move : schedule.moves) {
            issued = stepper.issue(move);
            overtaken = overtaken || stepper.recording().wasOvertaken();
            if (!issued || (overtaken && repeats))
                break;
        }
        // A step that was impossible (Arguments) may have been so because of the overtaking; any
        // other error has nothing to do with the order.
        const bool failed = !issued && issued.error().kind != Error::Kind::Arguments;
        if (failed || !overtaken || !repeats) {
            if (!failed && (overtaken || tries > 1))
                patience.learn(!overtaken);
            return issued;
        }
        if (const Result<> fresh = stepper.startOver(); !fresh)
            return fresh;
    }
}

} // namespace lastroom
