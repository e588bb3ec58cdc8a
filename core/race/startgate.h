// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/result.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>

namespace lastroom {

/**
 * Where workers wait until all of them are connected and prepared, and then until they are let go
 * together. Safe from any thread.
 */
class StartGate
{
public:
    explicit StartGate(int workers)
        : m_missing(workers)
    {
    }

    /** A worker is ready, or could not be: its error keeps the gate shut for good. */
    void arrive(Result<> ready);

    /** Waits for all arrivals. The first error, or Stopped. */
    Result<> waitForAll(std::stop_token stop);

    /** Lets everybody through, or sends everybody home. */
    void open(bool race);

    /** A worker waits here; false: go home. */
    bool pass();

private:
    std::mutex m_mutex; // guards everything below
    std::condition_variable_any m_changed;
    int m_missing;
    std::optional<Error> m_error;
    std::optional<bool> m_open;
};

} // namespace lastroom
