// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/seriesrun.h"

#include <algorithm>

namespace lastroom {

SeriesRun::SeriesRun(std::shared_ptr<const Database> database, SeriesPlan plan)
    : m_database(std::move(database))
    , m_plan(std::move(plan))
{
    begin(0);
}

SeriesRun::~SeriesRun() = default;

void SeriesRun::requestStop()
{
    const std::lock_guard lock(m_mutex);
    m_isStopRequested = true;
    m_race->run().requestStop();
}

bool SeriesRun::isStopRequested() const
{
    const std::lock_guard lock(m_mutex);
    return m_isStopRequested;
}

void SeriesRun::begin(qsizetype race)
{
    m_at = race;
    m_recordings = m_plan.plans.at(race).recordings();
    auto next = std::make_unique<RaceRun>(m_database, m_plan.plans.at(race));
    const std::lock_guard lock(m_mutex);
    std::swap(m_race, next);
    if (m_isStopRequested)
        m_race->run().requestStop();
}

RaceRun::Phase SeriesRun::drain(RaceSeries &series)
{
    series.knob = m_plan.knob;
    series.planned = m_plan.plans.size();
    const RaceRun::Phase phase = m_race->drain(m_recordings);
    if (phase != RaceRun::Phase::Over)
        return phase;
    if (m_at < series.points.size())
        return phase; // nothing follows any more
    if (!take(series) || m_at + 1 == m_plan.plans.size() || isStopRequested())
        return phase;
    begin(m_at + 1);
    return RaceRun::Phase::Working;
}

/** \return whether the race counts */
bool SeriesRun::take(RaceSeries &series)
{
    m_error = m_race->run().error();
    RaceSeries::Point point{m_plan.valueAt(m_at), {}};
    for (const Recording &recording : m_recordings) {
        if (!m_error)
            m_error = recording.error();
        point.races.append(SeriesRace::of(recording));
    }
    const bool isWhole
        = std::all_of(m_recordings.begin(), m_recordings.end(), [](const Recording &recording) {
              return recording.isOver() && recording.state() != Recording::State::Stopped;
          });
    if (m_error || !isWhole)
        return false;
    series.points.append(point);
    return true;
}

} // namespace lastroom
