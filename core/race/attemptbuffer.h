// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/statementnote.h"

#include <mutex>
#include <span>
#include <utility>

namespace lastroom {

/** The attempts of one worker, until somebody takes them. Safe from any thread; only the reader is
 * ever waited for. */
class AttemptBuffer
{
public:
    /** At most 255 \p notes are kept. */
    void push(Attempt attempt, std::span<const StatementNote> notes = {})
    {
        constexpr std::size_t most = std::numeric_limits<std::uint8_t>::max();
        const std::lock_guard lock(m_mutex);
        attempt.firstNote = std::uint32_t(m_batch.notes.size());
        attempt.notes = std::uint8_t(std::min(notes.size(), most));
        m_batch.attempts.push_back(attempt);
        m_batch.notes.insert(m_batch.notes.end(), notes.begin(), notes.begin() + attempt.notes);
    }

    /** Moves everything to the end of \p target. */
    void takeInto(AttemptBatch &target)
    {
        AttemptBatch taken;
        {
            const std::lock_guard lock(m_mutex);
            std::swap(taken, m_batch);
        }
        target.take(taken);
    }

private:
    std::mutex m_mutex; // guards m_batch
    AttemptBatch m_batch;
};

} // namespace lastroom
