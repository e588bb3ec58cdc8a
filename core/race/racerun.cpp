// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/race/racerun.h"

#include "core/model/programlog.h"
#include "core/model/settingstext.h"
#include "core/model/text.h"
#include "core/race/race.h"

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
    //: %1 is "2 servers"
    const QString remedy = fit > 0
        ? Text::tr("use at most %n connections a server with %1", nullptr, fit)
              .arg(Text::tr("%n servers", nullptr, plan.workload.servers))
        : Text::tr("use fewer servers, or raise max_connections");
    return failure(Error::Kind::Environment, u"connections"_s,
                   Text::tr("the race needs %1 and the server has %2 free").arg(needed).arg(free),
                   remedy, u"53300"_s);
}

const char *endOf(Recording::State state)
{
    return state == Recording::State::Stopped ? "stopped"
        : state == Recording::State::Stalled  ? "stalled"
                                              : "finished";
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
        for (std::size_t at = 0; at < m_races.size(); ++at)
            threads.emplace_back([&, at] { raceOne(at, settings, stop, line); });
        return;
    }
    for (std::size_t at = 0; at < m_races.size(); ++at) {
        if (stop.stop_requested())
            return;
        std::barrier<> line(1);
        raceOne(at, settings, stop, line);
    }
}

void RaceRun::raceOne(std::size_t at, const ConnectionSettings &settings,
                      const std::stop_token &stop, std::barrier<> &line)
{
    const QByteArray name = m_plan.strategies.at(qsizetype(at)).name.toUtf8();
    qCInfo(runLog, "race of %s begins: %s", name.constData(),
           qUtf8Printable(settingsText(m_plan.inventory, m_plan.workload)));
    m_races[at]->run(settings, stop, line);
    const auto [state, error] = m_races[at]->state();
    if (error)
        qCWarning(runLog, "race of %s: %s", name.constData(), qUtf8Printable(error->sentence()));
    else
        qCInfo(runLog, "race of %s is over: %s", name.constData(), endOf(state));
}

} // namespace lastroom
