// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/race/racerun.h"

#include "core/cluster/databasepreparation.h"
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
    : m_database(std::move(database))
    , m_plan(std::move(plan))
{
    for (const Strategy &strategy : m_plan.strategies)
        m_races.push_back(std::make_unique<Race>(m_plan, strategy));
    m_thread = std::jthread([this](std::stop_token stop) { run(stop); });
}

RaceRun::~RaceRun() = default;

void RaceRun::requestStop()
{
    m_thread.request_stop();
}

RaceRun::Phase RaceRun::drain(std::vector<Recording> &recordings)
{
    Phase phase = Phase::Preparing;
    {
        const std::lock_guard lock(m_mutex);
        phase = m_phase;
    }
    for (std::size_t at = 0; at < m_races.size(); ++at) {
        if (!recordings[at].isOver())
            m_races[at]->drain(recordings[at]);
    }
    return phase;
}

std::optional<Environment> RaceRun::environment() const
{
    const std::lock_guard lock(m_mutex);
    return m_environment;
}

std::optional<Error> RaceRun::error() const
{
    const std::lock_guard lock(m_mutex);
    return m_error;
}

void RaceRun::run(const std::stop_token &stop)
{
    const Result<> ran = m_plan.check()
                             .and_then([&] { return m_database->settings(stop); })
                             .and_then([&](const ConnectionSettings &settings) {
                                 return prepare(settings, stop).map([&] { race(settings, stop); });
                             });
    const std::lock_guard lock(m_mutex);
    if (!ran && stop.stop_requested())
        m_error = Error{Error::Kind::Stopped, u"race"_s, u"stopped before it began"_s, {}};
    else if (!ran)
        m_error = ran.error();
    m_phase = Phase::Over;
}

Result<> RaceRun::prepare(const ConnectionSettings &settings, const std::stop_token &stop)
{
    const auto preparation = DatabasePreparation::begin(*m_database, settings, stop);
    if (!preparation)
        return failure(preparation.error());
    {
        const std::lock_guard lock(m_mutex);
        m_environment = (*preparation)->environment();
    }
    return checkSessions(m_plan, (*preparation)->freeConnections()).and_then([&] {
        return (*preparation)->finish();
    });
}

void RaceRun::race(const ConnectionSettings &settings, const std::stop_token &stop)
{
    {
        const std::lock_guard lock(m_mutex);
        m_phase = Phase::Racing;
    }
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
