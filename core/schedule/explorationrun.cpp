// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/explorationrun.h"

#include "core/db/connection.h"
#include "core/model/programlog.h"
#include "core/model/text.h"
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
        return failure(Error::Kind::Arguments, u"strategies"_s, Text::tr("none is chosen"),
                       Text::tr("choose at least one"));
    if (const Result<> checked = situation.check(); !checked)
        return checked;
    const int least = situation.clients - 1;
    if (mostSwitches && (*mostSwitches < least || *mostSwitches > greatestBound))
        return failure(
            Error::Kind::Arguments, u"switches"_s,
            Text::tr("%1 is not from %2 to %3").arg(*mostSwitches).arg(least).arg(greatestBound),
            Text::tr("%n clients take at least %1 switches to have their turns", nullptr,
                     situation.clients)
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
    : m_plan(std::move(plan))
{
    for (const Strategy &strategy : m_plan.strategies)
        m_explorers.push_back(std::make_unique<Explorer>(strategy, m_plan.situation,
                                                         m_plan.mostSwitches, m_plan.every));
    m_run = std::make_unique<DatabaseRun>(
        std::move(database),
        DatabaseRun::Work{u"exploration"_s, [this] { return m_plan.check(); },
                          [](int) { return Result<>(); },
                          [this](const ConnectionSettings &settings, const std::stop_token &stop) {
                              explore(settings, stop);
                          }});
}

ExplorationRun::~ExplorationRun() = default;

ExplorationRun::Phase ExplorationRun::drain(std::vector<Exploration> &explorations)
{
    const Phase phase = m_run->phase();
    for (std::size_t at = 0; at < m_explorers.size(); ++at) {
        if (!explorations[at].isOver())
            m_explorers[at]->drain(explorations[at]);
    }
    return phase;
}

void ExplorationRun::explore(const ConnectionSettings &settings, const std::stop_token &stop)
{
    for (std::size_t at = 0; at < m_explorers.size(); ++at) {
        const QByteArray name = m_plan.strategies.at(qsizetype(at)).name.toUtf8();
        if (stop.stop_requested())
            return;
        qCInfo(runLog, "exploration of %s begins: %s", name.constData(),
               qUtf8Printable(situationText(m_plan.situation)));
        const std::optional<Error> error = m_explorers[at]->run(settings, stop);
        if (error)
            qCWarning(runLog, "exploration of %s: %s", name.constData(),
                      qUtf8Printable(error->sentence()));
        else
            qCInfo(runLog, "exploration of %s is over", name.constData());
        // A session may have been ended without its server: by a strategy, or by an administrator.
        if (isForGood(error) && !Session::isAnswering(settings.keywords()))
            return;
    }
}

} // namespace lastroom
