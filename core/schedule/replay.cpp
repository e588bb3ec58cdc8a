// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/replay.h"

#include "core/schedule/stepper.h"

namespace lastroom {

namespace {

/** Where chance has never been seen and the rule so often, it is a rule. */
constexpr int certainty = 3;
constexpr int triesOfARule = 2;

} // namespace

int ReplayPatience::tries() const
{
    return m_chances == 0 && m_rules >= certainty ? triesOfARule : m_most;
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
        // What cannot be may be so because of the overtaking; what failed is no matter of order.
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
