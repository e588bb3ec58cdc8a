// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/attempt.h"
#include "core/model/workload.h"

#include <optional>

namespace lastroom {

/** What all workers of a race have done by some moment. A value. */
struct RaceProgress
{
    qint64 begun = 0; ///< visits of clients to a connection
    qint64 ended = 0; ///< of these, those that are over
    qint64 booked = 0; ///< of these, those that ended booked

    bool operator==(const RaceProgress &) const = default;
};

/**
 * Notices that nobody books any more although attempts are made or wait. The time that clients
 * rest, and hold an attempt or its statements on purpose, does not count against them. Thread: that
 * of its race.
 */
class StallWatch
{
public:
    /** \p statements of an attempt, at most, with its look at what is available */
    StallWatch(const Workload &workload, int statements);

    /** To be told often; true from the moment on when patience is at its end. */
    bool isStalled(RaceTime now, const RaceProgress &progress);

private:
    const RaceTime m_patience; ///< 0: it never ends
    RaceProgress m_last; ///< when somebody booked last
    std::optional<RaceTime> m_since; ///< since then somebody tries without success
};

} // namespace lastroom
