// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/racemonitor.h"

#include "ui/chart/raceframes.h"

#include <algorithm>

namespace lastroom {

using namespace std::chrono_literals;

RaceMonitor::RaceMonitor(std::shared_ptr<const Database> database, QObject *parent)
    // Each moment in which a picture is painted holds up whoever holds a row lock, and with it all
    // who wait for that row, so a picture costs a busy race several times its own time.
    : RunMonitor(std::move(database), {17ms, 500ms, 0.3, 0.012}, parent)
{
}

RaceMonitor::~RaceMonitor() = default;

void RaceMonitor::start(const RacePlan &plan)
{
    if (m_run)
        return;
    m_plan = plan;
    m_recordings = std::make_shared<std::vector<Recording>>(plan.recordings());
    m_run = std::make_unique<RaceRun>(database(), plan);
    follow();
}

void RaceMonitor::show(RaceRecord record)
{
    if (isRunning())
        return;
    m_plan = std::move(record.plan);
    m_recordings = std::make_shared<std::vector<Recording>>(std::move(record.recordings));
    setEnvironment(record.environment);
    emit shown();
}

std::function<RaceRecord()> RaceMonitor::recordMaker() const
{
    return [plan = m_plan, environment = environment().value_or(Environment::here()),
            recordings = std::shared_ptr<const std::vector<Recording>>(m_recordings)] {
        RaceRecord record{{RaceRecord::nameFor(plan), {}, false}, environment, plan};
        for (const Recording &recording : *recordings) {
            if (recording.isOver())
                record.recordings.push_back(recording);
        }
        return record;
    };
}

RaceTime RaceMonitor::length() const
{
    return lengthOf(*m_recordings);
}

} // namespace lastroom
