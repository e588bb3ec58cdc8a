// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/outcome.h"
#include "core/model/result.h"
#include "core/schedule/schedulerecording.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace lastroom {

/** What a session says when it has done what it was told. A value. */
struct SessionAnswer
{
    int client = 0;
    std::optional<Error> failure; ///< the session is of no use any more
    StepAnswer step;
    std::optional<Outcome> outcome; ///< where the step decided how the attempt ends
    std::optional<Outcome> ending; ///< where nothing of the attempt follows
    std::optional<HotelRecords> own; ///< what the session sees now, its own changes included
};

/** Where the sessions of a schedule put their answers. Safe from any thread. */
class Mailbox
{
public:
    void post(SessionAnswer answer)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_answers.push_back(std::move(answer));
        }
        m_changed.notify_one();
    }

    /** What has come; waits for the first at most \p patience, and not after a stop. */
    std::vector<SessionAnswer> take(const std::stop_token &stop, std::chrono::nanoseconds patience)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, stop, patience, [this] { return !m_answers.empty(); });
        return std::exchange(m_answers, {});
    }

private:
    std::mutex m_mutex; // guards m_answers
    std::condition_variable_any m_changed;
    std::vector<SessionAnswer> m_answers;
};

} // namespace lastroom
