// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/race/raceplan.h"

#include "core/model/text.h"

namespace lastroom {

using namespace Qt::StringLiterals;

Result<> RacePlan::check() const
{
    if (strategies.isEmpty())
        return failure(Error::Kind::Arguments, u"strategies"_s, Text::tr("none is chosen"),
                       Text::tr("choose at least one"));
    if (strategies.size() > mostStrategies)
        return failure(Error::Kind::Arguments, u"strategies"_s,
                       Text::tr("%n are chosen", "strategies", int(strategies.size())),
                       Text::tr("choose at most %1").arg(mostStrategies));
    if (workload.mix.percent > 0 && !mixed)
        return failure(Error::Kind::Arguments, u"mix"_s,
                       Text::tr("there is no strategy “%1”").arg(workload.mix.strategy),
                       Text::tr("choose another one"));
    // A race has one schema, that of the strategy which is raced.
    for (const Strategy &strategy : strategies) {
        if (waysOf(strategy).size() > 1 && !mixed->setup.isEmpty())
            return failure(Error::Kind::Arguments, u"mix"_s,
                           Text::tr("“%1” has a setup of its own").arg(mixed->name),
                           Text::tr("mix in a strategy that uses the tables as they are"));
    }
    return inventory.check().and_then([this] { return workload.check(); });
}

QList<Strategy> RacePlan::waysOf(const Strategy &strategy) const
{
    if (!mixed || workload.mix.percent == 0 || mixed->name == strategy.name)
        return {strategy};
    return {strategy, *mixed};
}

RaceDescription RacePlan::describe(const Strategy &strategy) const
{
    RaceDescription description{
        strategy.name, strategy.title, isolationName(strategy.isolation),           strategy.keeps,
        inventory,     workload,       strategy.expect == Strategy::Expect::Correct};
    if (waysOf(strategy).size() > 1)
        description.mixed = mixed->title;
    return description;
}

std::vector<Recording> RacePlan::recordings() const
{
    std::vector<Recording> recordings;
    for (const Strategy &strategy : strategies)
        recordings.emplace_back(describe(strategy));
    return recordings;
}

int RacePlan::sessions() const
{
    const int races = workload.together ? int(strategies.size()) : 1;
    return races * (workload.sessions() + 1);
}

int RacePlan::connectionsThatFit(int free) const
{
    const int races = workload.together ? int(strategies.size()) : 1;
    return std::max(0, (free / std::max(1, races) - 1) / workload.servers);
}

} // namespace lastroom
