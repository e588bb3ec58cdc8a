// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/stepmonitor.h"

namespace lastroom {

using namespace std::chrono_literals;

namespace {

constexpr auto busyInterval = 15ms;
constexpr auto idleInterval = 60ms; // a statement that waits may come back by itself

/** What takes longer is said to be going on; ms. */
constexpr qint64 slowTime = 300;

} // namespace

StepMonitor::StepMonitor(std::shared_ptr<const Database> database, QObject *parent)
    : QObject(parent)
    , m_database(std::move(database))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &StepMonitor::read);
}

StepMonitor::~StepMonitor() = default;

void StepMonitor::start(const Strategy &strategy, const Situation &situation,
                        const Schedule &schedule)
{
    if (!m_run)
        m_run = std::make_unique<StepRun>(m_database);
    if (m_recording.strategy != strategy || m_recording.situation != situation) {
        m_recording = {};
        m_recording.strategy = strategy;
        m_recording.situation = situation;
    }
    m_run->start(strategy, situation, schedule);
    m_error.reset();
    setBusy(true);
    m_isStarting = true;
    pace();
    emit changed();
}

void StepMonitor::rest()
{
    if (m_run)
        m_run->rest();
}

void StepMonitor::issue(int client)
{
    if (!m_run)
        return;
    m_run->issue(client);
    m_error.reset();
    setBusy(true);
    pace();
    emit changed();
}

void StepMonitor::setWatching(bool watching)
{
    m_watching = watching;
    pace();
}

void StepMonitor::pace()
{
    if (!m_watching || !m_run)
        m_timer.stop();
    else if (const auto interval = m_isBusy ? busyInterval : idleInterval;
             !m_timer.isActive() || m_timer.intervalAsDuration() != interval)
        m_timer.start(interval);
}

void StepMonitor::setBusy(bool busy)
{
    if (busy && !m_isBusy)
        m_sinceBusy.start();
    m_isBusy = busy;
    m_isSlow = m_isSlow && busy;
}

void StepMonitor::read()
{
    if (m_run->revision() == m_revision) {
        const bool slow = m_isBusy && m_sinceBusy.hasExpired(slowTime);
        if (slow != std::exchange(m_isSlow, slow))
            emit changed();
        return;
    }
    const StepRun::State state = m_run->state();
    m_revision = state.revision;
    setBusy(state.isBusy);
    // Until the start is done, the run still has the recording before it.
    const bool isOurs = state.recording.strategy == m_recording.strategy
        && state.recording.situation == m_recording.situation;
    if (isOurs && !(m_isStarting && state.isBusy))
        m_recording = state.recording;
    m_environment = state.environment;
    m_isStarting = m_isStarting && state.isBusy;
    if (!m_isBusy)
        m_isConnected = !state.error || state.error->kind == Error::Kind::Arguments;
    pace();
    if (state.error && !state.isBusy && state.error != m_error) {
        m_error = state.error;
        emit failed(*state.error);
    }
    emit changed();
}

} // namespace lastroom
