// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/race/raceplan.h"

namespace lastroom {

Result<> RacePlan::check() const
{
    if (strategies.isEmpty())
        return failure(Error::Kind::Arguments, QStringLiteral("strategies"),
                       QStringLiteral("none is chosen"), QStringLiteral("choose at least one"));
    if (strategies.size() > mostStrategies)
        return failure(Error::Kind::Arguments, QStringLiteral("strategies"),
                       QStringLiteral("%1 are chosen").arg(strategies.size()),
                       QStringLiteral("choose at most %1").arg(mostStrategies));
    return inventory.check().and_then([this] { return workload.check(); });
}

RaceDescription RacePlan::describe(const Strategy &strategy) const
{
    return {strategy.name,  strategy.title, isolationName(strategy.isolation),
            strategy.keeps, inventory,      workload};
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
