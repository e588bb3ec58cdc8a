// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/replay.h"

#include "core/schedule/stepper.h"

namespace lastroom {

namespace {

constexpr int mostTries = 4;

} // namespace

Result<> replay(Stepper &stepper, const Schedule &schedule)
{
    for (int tries = 1;; ++tries) {
        const bool repeats = tries < mostTries;
        Result<> issued;
        bool overtaken = false;
        for (const Move &move : schedule.moves) {
            issued = stepper.issue(move);
            overtaken = overtaken || stepper.wasOvertaken();
            if (!issued || (overtaken && repeats))
                break;
        }
        if (!overtaken || !repeats)
            return issued;
        if (const Result<> fresh = stepper.startOver(); !fresh)
            return fresh;
    }
}

} // namespace lastroom
