// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/runmonitor.h"

#include <QThread>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <utility>

namespace lastroom {

namespace {

/** Shares of all processors that the program's threads use; the server that answers them uses
 * rather more. */
constexpr double idleUse = 0.02;
constexpr double busyUse = 0.1;

std::chrono::nanoseconds timeOf(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

RunMonitor::RunMonitor(std::shared_ptr<const Database> database, const Pace &pace, QObject *parent)
    : QObject(parent)
    , m_database(std::move(database))
    , m_pace(pace)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RunMonitor::read);
}

void RunMonitor::follow()
{
    m_environment.reset();
    m_phase = DatabaseRun::Phase::Preparing;
    m_stopping = false;
    m_lastTimes = Times::now();
    m_timer.start(m_pace.shortest);
    emit started();
}

void RunMonitor::stop()
{
    if (!run())
        return;
    m_stopping = true;
    requestStop();
    emit advanced();
}

void RunMonitor::read()
{
    setInterval();
    m_phase = drain();
    if (!m_environment)
        m_environment = run()->environment();
    if (m_phase != DatabaseRun::Phase::Over) {
        emit advanced();
        return;
    }
    m_timer.stop();
    const std::optional<Error> why = error();
    release();
    m_stopping = false;
    emit advanced();
    // A stop before anything began is no failure.
    if (why && why->kind != Error::Kind::Stopped)
        emit failed(*why);
    emit ended();
}

RunMonitor::Times RunMonitor::Times::now()
{
    return {timeOf(CLOCK_MONOTONIC), timeOf(CLOCK_THREAD_CPUTIME_ID),
            timeOf(CLOCK_PROCESS_CPUTIME_ID)};
}

/** What this thread needed since the last reading, painting included, says how soon the next may
 * come. */
void RunMonitor::setInterval()
{
    const Times now = Times::now();
    const Times last = std::exchange(m_lastTimes, now);
    const std::chrono::nanoseconds shown = now.thread - last.thread;
    const std::chrono::nanoseconds worked = now.process - last.process - shown;
    const std::chrono::duration<double> passed = now.wall - last.wall;
    const double use = worked / (passed * std::max(1, QThread::idealThreadCount()));
    const double busy = std::clamp((use - idleUse) / (busyUse - idleUse), 0., 1.);
    const double share = m_pace.idleShare * std::pow(m_pace.busyShare / m_pace.idleShare, busy);
    const auto wanted = std::chrono::duration_cast<std::chrono::milliseconds>(shown / share);
    const auto next
        = std::clamp<std::chrono::milliseconds>(wanted, m_pace.shortest, m_pace.longest);
    // Half way to the new one: a single slow picture does not make the next one late.
    m_timer.setInterval((m_timer.intervalAsDuration() + next) / 2);
}

} // namespace lastroom
