// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/race/racerun.h"

#include "core/race/race.h"

#include <barrier>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** Says before the race what PostgreSQL would say in the middle of it (53300). */
Result<> checkSessions(const RacePlan &plan, int free)
{
    const int needed = plan.sessions();
    if (needed <= free)
        return {};
    const int fit = plan.connectionsThatFit(free);
    const QString remedy = fit > 0
        ? u"use at most %1 connections a server with %2 servers"_s.arg(fit).arg(
            plan.workload.servers)
        : u"use fewer servers, or raise max_connections"_s;
    return failure(Error::Kind::Environment, u"connections"_s,
                   u"the race needs %1 and the server has %2 free"_s.arg(needed).arg(free), remedy,
                   u"53300"_s);
}

} // namespace

RaceRun::RaceRun(std::shared_ptr<const Database> database, RacePlan plan)
    : m_plan(std::move(plan))
{
    for (const Strategy &strategy : m_plan.strategies)
        m_races.push_back(std::make_unique<Race>(m_plan, strategy));
    m_run = std::make_unique<DatabaseRun>(
        std::move(database),
        DatabaseRun::Work{u"race"_s, [this] { return m_plan.check(); },
                          [this](int free) { return checkSessions(m_plan, free); },
                          [this](const ConnectionSettings &settings, const std::stop_token &stop) {
                              race(settings, stop);
                          }});
}

RaceRun::~RaceRun() = default;

RaceRun::Phase RaceRun::drain(std::vector<Recording> &recordings)
{
    const Phase phase = m_run->phase();
    for (std::size_t at = 0; at < m_races.size(); ++at) {
        if (!recordings[at].isOver())
            m_races[at]->drain(recordings[at]);
    }
    return phase;
}

void RaceRun::race(const ConnectionSettings &settings, const std::stop_token &stop)
{
    if (m_plan.workload.together) {
        std::barrier<> line(std::ptrdiff_t(m_races.size()));
        std::vector<std::jthread> threads;
        for (const std::unique_ptr<Race> &race : m_races)
            threads.emplace_back([&, race = race.get()] { race->run(settings, stop, line); });
        return;
    }
    for (const std::unique_ptr<Race> &race : m_races) {
        if (stop.stop_requested())
            return;
        std::barrier<> line(1);
        race->run(settings, stop, line);
    }
}

} // namespace lastroom
