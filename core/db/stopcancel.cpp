// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/stopcancel.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace lastroom {

namespace {

constexpr auto interval = std::chrono::milliseconds(50);

} // namespace

StopCancel::StopCancel(std::stop_token stop, std::shared_ptr<const SessionCancel> canceller)
    : m_stop(std::move(stop))
    , m_canceller(std::move(canceller))
    , m_thread([this](const std::stop_token &over) { watch(over); })
{
}

void StopCancel::watch(const std::stop_token &over)
{
    std::mutex mutex;
    std::condition_variable_any changed;
    std::unique_lock lock(mutex);
    while (!over.stop_requested()) {
        if (m_stop.stop_requested())
            m_canceller->cancel();
        changed.wait_for(lock, over, interval, [] { return false; });
    }
}

} // namespace lastroom
