// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/result.h"
#include "core/schedule/schedule.h"

#include <atomic>

namespace lastroom {

class Stepper;

/**
 * How often a schedule is run again in which a session that waited for a row lock was overtaken by
 * one that came later. It learns: where a strategy's sessions are overtaken every time, such as
 * with SKIP LOCKED, running it again is of no use. Safe from any thread; of one strategy.
 */
class ReplayPatience
{
public:
    explicit ReplayPatience(int most = 20)
        : m_most(most)
    {
    }

    int tries() const;

    /** \p helped: run again, the schedule had nobody overtaken. */
    void learn(bool helped) { ++(helped ? m_helped : m_inVain); }

private:
    const int m_most;
    std::atomic<int> m_helped = 0; ///< schedules that running again mended
    std::atomic<int> m_inVain = 0; ///< schedules that were run again for nothing
};

/**
 * Issues \p schedule on a stepper that has just been opened or started over. PostgreSQL serves
 * sessions that wait for the same row in the order in which they came, with one exception: when the
 * row gets a new version, those who waited lock that one anew, and a later session may be first,
 * more often on a busy machine. Then the schedule is run again from its beginning, so that it shows
 * the same every time. Where it happens each time, the strategy itself lets sessions overtake.
 *
 * Thread: the stepper's. Errors: those of Stepper::issue(); what was done until then stays.
 */
Result<> replay(Stepper &stepper, const Schedule &schedule, ReplayPatience &patience);

} // namespace lastroom
