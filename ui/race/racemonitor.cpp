// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/racemonitor.h"

#include <QThread>

#include <algorithm>
#include <cmath>
#include <ctime>

namespace lastroom {

namespace {

using namespace std::chrono_literals;

constexpr auto shortestInterval = 17ms;
constexpr auto longestInterval = 500ms;

/**
 * The share of one processor that showing a race may take: plenty while the workers leave the
 * machine idle, next to nothing while they use all of it. Each moment in which a picture is painted
 * holds up whoever holds a row lock, and with it all who wait for that row, so a picture costs a
 * busy race several times its own time.
 */
constexpr double idleShare = 0.3;
constexpr double busyShare = 0.012;

/** Shares of all processors that the workers use; the server that answers them uses rather more. */
constexpr double idleUse = 0.02;
constexpr double busyUse = 0.1;

std::chrono::nanoseconds read(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
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
    m_lastTimes = Times::now();
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

RaceMonitor::Times RaceMonitor::Times::now()
{
    return {lastroom::read(CLOCK_MONOTONIC), lastroom::read(CLOCK_THREAD_CPUTIME_ID),
            lastroom::read(CLOCK_PROCESS_CPUTIME_ID)};
}

/** What this thread needed since the last reading, painting included, says how soon the next may
 * come. */
void RaceMonitor::pace()
{
    const Times now = Times::now();
    const Times last = std::exchange(m_lastTimes, now);
    const std::chrono::nanoseconds shown = now.thread - last.thread;
    const std::chrono::nanoseconds worked = now.process - last.process - shown;
    const std::chrono::duration<double> passed = now.wall - last.wall;
    const double use = worked / (passed * std::max(1, QThread::idealThreadCount()));
    const double busy = std::clamp((use - idleUse) / (busyUse - idleUse), 0., 1.);
    const double share = idleShare * std::pow(busyShare / idleShare, busy);
    const auto wanted = std::chrono::duration_cast<std::chrono::milliseconds>(shown / share);
    const auto next
        = std::clamp<std::chrono::milliseconds>(wanted, shortestInterval, longestInterval);
    // Half way to the new one: a single slow picture does not make the next one late.
    m_timer.setInterval((m_timer.intervalAsDuration() + next) / 2);
}

} // namespace lastroom
