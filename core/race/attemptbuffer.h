// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/attempt.h"

#include <mutex>
#include <vector>

namespace lastroom {

/** The attempts of one worker, until somebody takes them. Safe from any thread; only the reader is
 * ever waited for. */
class AttemptBuffer
{
public:
    void push(const Attempt &attempt)
    {
        const std::lock_guard lock(m_mutex);
        m_attempts.push_back(attempt);
    }

    /** Moves everything to the end of \p target. */
    void takeInto(std::vector<Attempt> &target)
    {
        std::vector<Attempt> taken;
        {
            const std::lock_guard lock(m_mutex);
            taken.swap(m_attempts);
        }
        target.insert(target.end(), taken.begin(), taken.end());
    }

private:
    std::mutex m_mutex; // guards m_attempts
    std::vector<Attempt> m_attempts;
};

} // namespace lastroom
