// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/inventory.h"
#include "core/model/recording.h"
#include "core/model/workload.h"
#include "core/strategy/strategy.h"

#include <QList>

#include <optional>
#include <vector>

namespace lastroom {

/** Everything that races are run with: a race a strategy. A value; safe from any thread. */
struct RacePlan
{
    static constexpr int mostStrategies = 12;

    QList<Strategy> strategies; ///< 1 to mostStrategies
    Inventory inventory = Inventory::uniform(3, 200);
    Workload workload;
    bool notesStatements = true; ///< when each began and came back, for all attempts
    std::optional<Strategy> mixed = {}; ///< that a share of the clients uses, where there is a mix

    /** Nothing, or the first thing that is out of range. */
    Result<> check() const;

    /** The strategy, and the one that is mixed in, where that is another one. */
    QList<Strategy> waysOf(const Strategy &strategy) const;

    RaceDescription describe(const Strategy &strategy) const;

    /** An empty recording for each strategy. */
    std::vector<Recording> recordings() const;

    /** Sessions open at the same time: workers, and one more a race that reads. */
    int sessions() const;

    /** The most connections a server that \p sessions free ones allow, 0 where not even one fits.
     */
    int connectionsThatFit(int sessions) const;
};

} // namespace lastroom
