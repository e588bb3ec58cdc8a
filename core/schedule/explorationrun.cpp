// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/explorationrun.h"

#include "core/cluster/databasepreparation.h"
#include "core/db/connection.h"
#include "core/schedule/explorer.h"

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** What ends every exploration and not only one. */
bool isForGood(const std::optional<Error> &error)
{
    return error
        && (error->kind == Error::Kind::ConnectionLost || error->kind == Error::Kind::Environment);
}

} // namespace

Result<> ExplorationPlan::check() const
{
    if (strategies.isEmpty())
        return failure(Error::Kind::Arguments, u"strategies"_s, u"none is chosen"_s,
                       u"choose at least one"_s);
    if (const Result<> checked = situation.check(); !checked)
        return checked;
    const int least = situation.clients - 1;
    if (mostSwitches && (*mostSwitches < least || *mostSwitches > greatestBound))
        return failure(
            Error::Kind::Arguments, u"switches"_s,
            u"%1 is not from %2 to %3"_s.arg(*mostSwitches).arg(least).arg(greatestBound),
            u"%1 clients take at least %2 switches to have their turns"_s.arg(situation.clients)
                .arg(least));
    return {};
}

std::vector<Exploration> ExplorationPlan::explorations() const
{
    std::vector<Exploration> explorations;
    for (const Strategy &strategy : strategies)
        explorations.emplace_back(strategy, situation, mostSwitches);
    return explorations;
}

ExplorationRun::ExplorationRun(std::shared_ptr<const Database> database, ExplorationPlan plan)
    : m_database(std::move(database))
    , m_plan(std::move(plan))
{
    for (const Strategy &strategy : m_plan.strategies)
        m_explorers.push_back(
            std::make_unique<Explorer>(strategy, m_plan.situation, m_plan.mostSwitches));
    m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
}

ExplorationRun::~ExplorationRun() = default;

void ExplorationRun::requestStop()
{
    m_thread.request_stop();
}

ExplorationRun::Phase ExplorationRun::drain(std::vector<Exploration> &explorations)
{
    Phase phase = Phase::Preparing;
    {
        const std::lock_guard lock(m_mutex);
        phase = m_phase;
    }
    for (std::size_t at = 0; at < m_explorers.size(); ++at) {
        if (!explorations[at].isOver())
            m_explorers[at]->drain(explorations[at]);
    }
    return phase;
}

std::optional<Environment> ExplorationRun::environment() const
{
    const std::lock_guard lock(m_mutex);
    return m_environment;
}

std::optional<Error> ExplorationRun::error() const
{
    const std::lock_guard lock(m_mutex);
    return m_error;
}

void ExplorationRun::run(const std::stop_token &stop)
{
    const Result<> ran
        = m_plan.check()
              .and_then([&] { return m_database->settings(stop); })
              .and_then([&](const ConnectionSettings &settings) {
                  return prepare(settings, stop).map([&] { explore(settings, stop); });
              });
    const std::lock_guard lock(m_mutex);
    if (!ran && stop.stop_requested())
        m_error = Error{Error::Kind::Stopped, u"exploration"_s, u"stopped before it began"_s, {}};
    else if (!ran)
        m_error = ran.error();
    m_phase = Phase::Over;
}

Result<> ExplorationRun::prepare(const ConnectionSettings &settings, const std::stop_token &stop)
{
    const auto preparation = DatabasePreparation::begin(*m_database, settings, stop);
    if (!preparation)
        return failure(preparation.error());
    {
        const std::lock_guard lock(m_mutex);
        m_environment = (*preparation)->environment();
    }
    return (*preparation)->finish();
}

void ExplorationRun::explore(const ConnectionSettings &settings, const std::stop_token &stop)
{
    {
        const std::lock_guard lock(m_mutex);
        m_phase = Phase::Exploring;
    }
    for (const std::unique_ptr<Explorer> &explorer : m_explorers) {
        if (stop.stop_requested())
            return;
        // A session may have been ended without its server: by a strategy, or by an administrator.
        if (isForGood(explorer->run(settings, stop))
            && !Connection::open(settings, u"preparation"_s))
            return;
    }
}

} // namespace lastroom
