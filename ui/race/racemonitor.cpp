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
    m_recordings = plan.recordings();
    m_run = std::make_unique<RaceRun>(database(), plan);
    follow();
}

void RaceMonitor::show(RaceRecord record)
{
    if (isRunning())
        return;
    m_plan = std::move(record.plan);
    m_recordings = std::move(record.recordings);
    setEnvironment(record.environment);
    emit shown();
}

RaceRecord RaceMonitor::record() const
{
    RaceRecord record{{RaceRecord::nameFor(m_plan), {}, false},
                      environment().value_or(Environment::here()),
                      m_plan};
    for (const Recording &recording : m_recordings) {
        if (recording.isOver())
            record.recordings.push_back(recording);
    }
    return record;
}

RaceTime RaceMonitor::length() const
{
    return lengthOf(m_recordings);
}

} // namespace lastroom
