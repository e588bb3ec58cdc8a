// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explore/explorationmonitor.h"

#include <algorithm>
#include <ctime>

namespace lastroom {

namespace {

using namespace std::chrono_literals;

constexpr auto shortestInterval = 65ms;
constexpr auto longestInterval = 1000ms;

/** Of the time of one processor, for reading and painting together. */
constexpr double share = 0.15;

std::chrono::nanoseconds processorTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

const Exploration *find(const std::vector<Exploration> &explorations, const QString &strategy)
{
    const auto found
        = std::find_if(explorations.begin(), explorations.end(),
                       [&](const Exploration &each) { return each.strategy().name == strategy; });
    return found == explorations.end() ? nullptr : &*found;
}

} // namespace

ExplorationMonitor::ExplorationMonitor(std::shared_ptr<const Database> database, QObject *parent)
    : QObject(parent)
    , m_database(std::move(database))
{
    connect(&m_timer, &QTimer::timeout, this, &ExplorationMonitor::read);
}

ExplorationMonitor::~ExplorationMonitor() = default;

Result<> ExplorationMonitor::start(const ExplorationPlan &plan)
{
    if (m_run)
        return {};
    if (const Result<> sound = plan.check(); !sound)
        return sound;
    keepWhatFits(plan);
    m_explorations = plan.explorations();
    m_environment.reset();
    m_phase = ExplorationRun::Phase::Preparing;
    m_stopping = false;
    m_run = std::make_unique<ExplorationRun>(m_database, plan);
    m_lastUse = processorTime();
    m_timer.start(shortestInterval);
    emit started();
    return {};
}

void ExplorationMonitor::keepWhatFits(const ExplorationPlan &plan)
{
    std::move(m_explorations.begin(), m_explorations.end(), std::back_inserter(m_kept));
    m_explorations.clear();
    std::erase_if(m_kept, [&](const Exploration &old) {
        return old.situation() != plan.situation || old.mostSwitches() != plan.mostSwitches
            || !old.isOver()
            || std::any_of(plan.strategies.begin(), plan.strategies.end(),
                           [&](const Strategy &s) { return s.name == old.strategy().name; });
    });
}

void ExplorationMonitor::stop()
{
    if (!m_run)
        return;
    m_stopping = true;
    m_run->requestStop();
    emit advanced();
}

const Exploration *ExplorationMonitor::of(const QString &strategy) const
{
    const Exploration *current = find(m_explorations, strategy);
    return current ? current : find(m_kept, strategy);
}

void ExplorationMonitor::read()
{
    const std::chrono::nanoseconds use = processorTime();
    const auto wanted = std::chrono::duration_cast<std::chrono::milliseconds>(
        (use - std::exchange(m_lastUse, use)) / share);
    m_timer.setInterval(
        std::clamp<std::chrono::milliseconds>(wanted, shortestInterval, longestInterval));

    m_phase = m_run->drain(m_explorations);
    if (!m_environment)
        m_environment = m_run->environment();
    if (m_phase != ExplorationRun::Phase::Over) {
        emit advanced();
        return;
    }
    m_timer.stop();
    const std::optional<Error> error = m_run->error();
    m_run.reset();
    m_stopping = false;
    emit advanced();
    // A stop before anything began is no failure.
    if (error && error->kind != Error::Kind::Stopped)
        emit failed(*error);
    emit ended();
}

} // namespace lastroom
