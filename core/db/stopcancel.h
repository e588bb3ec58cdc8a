// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/db/connection.h"

#include <memory>
#include <stop_token>
#include <thread>

namespace lastroom {

/**
 * From a stop on, cancels whatever its session does, again and again until it is destroyed: a stop
 * may come between two statements, and the next one may wait for a lock too. Safe from any thread.
 */
class StopCancel
{
public:
    StopCancel(std::stop_token stop, std::shared_ptr<const SessionCancel> canceller);

private:
    void watch(const std::stop_token &over);

    const std::stop_token m_stop;
    const std::shared_ptr<const SessionCancel> m_canceller;
    std::jthread m_thread; ///< last: uses all of the above
};

} // namespace lastroom
