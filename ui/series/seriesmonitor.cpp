// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/series/seriesmonitor.h"

namespace lastroom {

using namespace std::chrono_literals;

SeriesMonitor::SeriesMonitor(std::shared_ptr<const Database> database, QObject *parent)
    // A picture a race; while one runs nothing is painted.
    : RunMonitor(std::move(database), {30ms, 500ms, 0.3, 0.05}, parent)
{
}

SeriesMonitor::~SeriesMonitor() = default;

void SeriesMonitor::start(const SeriesPlan &plan)
{
    if (m_run)
        return;
    m_series = {plan.knob, {}, plan.plans.size()};
    m_record = {{RaceRecord::nameFor(plan), {}, false}, Environment::here(), plan.plans.first()};
    m_run = std::make_unique<SeriesRun>(database(), plan);
    follow();
}

void SeriesMonitor::show(const RaceRecord &record)
{
    if (isRunning())
        return;
    m_record = record;
    setEnvironment(record.environment);
    emit grown();
}

DatabaseRun::Phase SeriesMonitor::drain()
{
    const qsizetype before = m_series.points.size();
    const DatabaseRun::Phase phase = m_run->drain(m_series);
    if (m_series.points.size() > before) {
        m_record.environment = environment().value_or(m_record.environment);
        m_record.series = m_series;
        emit grown();
    }
    return phase;
}

void SeriesMonitor::release()
{
    m_run.reset();
    m_record.environment = environment().value_or(m_record.environment);
}

} // namespace lastroom
