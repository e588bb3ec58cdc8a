// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/racemonitor.h"

#include <algorithm>
#include <ctime>

namespace lastroom {

namespace {

using namespace std::chrono_literals;

constexpr auto shortestInterval = 33ms;
constexpr auto longestInterval = 250ms;

/** The share of one processor that showing a race may take from it. */
constexpr double share = 0.06;

std::chrono::nanoseconds processorTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

RaceMonitor::RaceMonitor(std::shared_ptr<const Database> database, QObject *parent)
    : QObject(parent)
    , m_database(std::move(database))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RaceMonitor::read);
}

RaceMonitor::~RaceMonitor() = default;

void RaceMonitor::start(const RacePlan &plan)
{
    if (m_run)
        return;
    m_recordings = plan.recordings();
    m_environment.reset();
    m_phase = RaceRun::Phase::Preparing;
    m_stopping = false;
    m_run = std::make_unique<RaceRun>(m_database, plan);
    m_processorTime = processorTime();
    m_timer.start(shortestInterval);
    emit started();
}

void RaceMonitor::stop()
{
    if (!m_run)
        return;
    m_stopping = true;
    m_run->requestStop();
    emit advanced();
}

RaceTime RaceMonitor::length() const
{
    RaceTime longest = 0;
    for (const Recording &recording : m_recordings)
        longest = std::max(longest, recording.length());
    return longest;
}

void RaceMonitor::read()
{
    pace();
    m_phase = m_run->drain(m_recordings);
    if (!m_environment)
        m_environment = m_run->environment();
    emit advanced();
    if (m_phase != RaceRun::Phase::Over)
        return;
    m_timer.stop();
    const std::optional<Error> error = m_run->error();
    m_run.reset();
    m_stopping = false;
    // A stop before anything began is no failure.
    if (error && error->kind != Error::Kind::Stopped)
        emit failed(*error);
    emit ended();
}

/** What this thread needed since the last reading, painting included, says how soon the next may
 * come. */
void RaceMonitor::pace()
{
    const std::chrono::nanoseconds now = processorTime();
    const std::chrono::nanoseconds used = now - std::exchange(m_processorTime, now);
    const auto wanted = std::chrono::duration_cast<std::chrono::milliseconds>(used / share);
    const auto next
        = std::clamp<std::chrono::milliseconds>(wanted, shortestInterval, longestInterval);
    // Half way to the new one: a single slow frame does not make the next one late.
    m_timer.setInterval((m_timer.intervalAsDuration() + next) / 2);
}

} // namespace lastroom
