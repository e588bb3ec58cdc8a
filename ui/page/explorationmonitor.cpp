// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/explorationmonitor.h"

#include <algorithm>

namespace lastroom {

using namespace std::chrono_literals;

namespace {

const Exploration *find(const std::vector<Exploration> &explorations, const Strategy &strategy)
{
    const auto found
        = std::find_if(explorations.begin(), explorations.end(),
                       [&](const Exploration &each) { return each.strategy() == strategy; });
    return found == explorations.end() ? nullptr : &*found;
}

} // namespace

ExplorationMonitor::ExplorationMonitor(std::shared_ptr<const Database> database, QObject *parent)
    : RunMonitor(std::move(database), {65ms, 1000ms, 0.15, 0.15}, parent)
{
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
    m_plan = plan;
    m_run = std::make_unique<ExplorationRun>(database(), plan);
    follow();
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
                           [&](const Strategy &s) { return s.key() == old.strategy().key(); });
    });
}

const Exploration *ExplorationMonitor::of(const Strategy &strategy) const
{
    const Exploration *current = find(m_explorations, strategy);
    return current ? current : find(m_kept, strategy);
}

} // namespace lastroom
