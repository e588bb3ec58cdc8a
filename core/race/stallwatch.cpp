// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/race/stallwatch.h"

namespace lastroom {

namespace {

RaceTime patienceOf(const Workload &workload, int statements)
{
    if (workload.stall == 0)
        return 0;
    constexpr RaceTime second = 1'000'000'000;
    constexpr RaceTime millisecond = 1'000'000;
    const RaceTime onPurpose
        = RaceTime(workload.hold) + workload.pauseMost + RaceTime(workload.roundTrip) * statements;
    return workload.stall * second + onPurpose * millisecond;
}

} // namespace

StallWatch::StallWatch(const Workload &workload, int statements)
    : m_patience(patienceOf(workload, statements))
{
}

bool StallWatch::isStalled(RaceTime now, const RaceProgress &progress)
{
    if (progress.booked != m_last.booked) {
        m_last = progress;
        m_since.reset();
    }
    const bool somebodyTries = progress.begun > progress.ended || progress.begun > m_last.begun;
    if (somebodyTries && !m_since)
        m_since = now;
    return m_patience > 0 && m_since && now - *m_since >= m_patience;
}

} // namespace lastroom
