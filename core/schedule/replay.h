// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/result.h"
#include "core/schedule/schedule.h"

#include <atomic>

namespace lastroom {

class Stepper;

/**
 * How often a schedule is run again in which one that waited was overtaken. It learns: where the
 * strategy overtakes every time there is no use in trying. Safe from any thread; of one strategy.
 */
class ReplayPatience
{
public:
    explicit ReplayPatience(int most = 20)
        : m_most(most)
    {
    }

    int tries() const;

    void learn(bool wasChance) { ++(wasChance ? m_chances : m_rules); }

private:
    const int m_most;
    std::atomic<int> m_chances = 0; ///< so often it went well after all
    std::atomic<int> m_rules = 0; ///< so often it never did
};

/**
 * Issues \p schedule on a stepper that has just been opened or started over. Those that wait for
 * the same row are served in the order in which they came, but for races between them inside of
 * the server, on the row's new version, which a later one may win, the more likely the busier the
 * machine: then the schedule is run again from its beginning, so that it shows the same every
 * time. What happens again and again is how the strategy is.
 *
 * Thread: the stepper's. Errors: those of Stepper::issue(); what was done until then stays.
 */
Result<> replay(Stepper &stepper, const Schedule &schedule, ReplayPatience &patience);

} // namespace lastroom
