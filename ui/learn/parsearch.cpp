// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/learn/parsearch.h"

#include "ui/page/explorationmonitor.h"
#include "ui/page/stepmonitor.h"

#include <algorithm>

namespace lastroom {

namespace {

constexpr qsizetype mostPlayed = 200; // orders; beyond, par is not worth the wait

} // namespace

ParSearch::ParSearch(const std::shared_ptr<const Database> &database, QObject *parent)
    : QObject(parent)
    , m_explorations(new ExplorationMonitor(database, this))
    , m_steps(new StepMonitor(database, this))
{
    m_steps->setWatching(true);
    // Just before it ends; what was not explored is not there to be collected.
    connect(m_explorations, &ExplorationMonitor::failed, this, &ParSearch::giveUp);
    connect(m_explorations, &ExplorationMonitor::ended, this, &ParSearch::collect);
    connect(m_steps, &StepMonitor::changed, this, &ParSearch::judge);
}

void ParSearch::start(const Challenge &challenge, const QList<Strategy> &strategies)
{
    stop();
    m_challenge = challenge;
    m_candidates.clear();
    m_at = 0;
    m_par.reset();
    m_isCertain = true;
    m_strategies = strategies;
    m_isSearching = true;
    // One that was stopped has to end first.
    if (!m_explorations->isRunning())
        explore();
}

void ParSearch::explore()
{
    if (m_isSearching && !m_explorations->start({m_strategies, m_challenge.situation, {}, false}))
        giveUp();
}

void ParSearch::giveUp()
{
    m_isCertain = false;
    if (m_isSearching)
        end();
}

void ParSearch::forget()
{
    stop();
    m_par.reset();
    m_isCertain = false;
}

void ParSearch::stop()
{
    m_isSearching = false;
    m_isPlaying = false;
    m_wasStopped = m_explorations->isRunning();
    if (m_wasStopped)
        m_explorations->stop();
    m_steps->rest();
}

void ParSearch::collect()
{
    if (!m_isSearching)
        return;
    // One that was stopped for this one ends first.
    if (m_explorations->plan().strategies != m_strategies
        || m_explorations->plan().situation != m_challenge.situation || m_wasStopped) {
        m_wasStopped = false;
        QMetaObject::invokeMethod(this, &ParSearch::explore, Qt::QueuedConnection);
        return;
    }
    for (const Exploration &exploration : m_explorations->explorations()) {
        m_isCertain = m_isCertain && exploration.isComplete();
        for (const ExploredSchedule &explored : exploration.schedules()) {
            // Those that differ by names count as well: who waits may be asked for by name.
            for (const ExploredSchedule &named : explored.everyName()) {
                if (m_challenge.goal.mayBeReachedBy(named))
                    m_candidates.append({exploration.strategy(), named.schedule()});
            }
        }
    }
    std::stable_sort(m_candidates.begin(), m_candidates.end(),
                     [](const Candidate &left, const Candidate &right) {
                         return left.schedule.switches() < right.schedule.switches();
                     });
    playNext();
}

void ParSearch::playNext()
{
    if (m_at >= std::min(m_candidates.size(), mostPlayed)) {
        m_isCertain = m_isCertain && m_candidates.size() <= mostPlayed;
        end();
        return;
    }
    const Candidate &next = m_candidates.at(m_at);
    m_isPlaying = true;
    m_steps->start(next.strategy, m_challenge.situation, next.schedule);
}

void ParSearch::judge()
{
    if (!m_isPlaying || m_steps->isBusy())
        return;
    m_isPlaying = false;
    const Schedule &schedule = m_candidates.at(m_at).schedule;
    const ScheduleRecording &recording = m_steps->recording();
    if (recording.schedule() == schedule && m_challenge.goal.isReached(recording)) {
        m_par = schedule.switches();
        end();
        return;
    }
    if (m_steps->error())
        return giveUp();
    ++m_at;
    playNext();
}

void ParSearch::end()
{
    m_isSearching = false;
    m_steps->rest();
    emit ended();
}

} // namespace lastroom
