// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/explorationrun.h"
#include "tests/support/testserver.h"

#include <memory>
#include <vector>

namespace lastroom {

/** Its sentence, or nothing: QCOMPARE(errorOf(e), QString()) shows what went wrong. */
inline QString errorOf(const std::optional<Error> &error)
{
    return error ? error->sentence() : QString();
}

/** A run and what was drained from it. Thread: main. */
class TestExploration
{
public:
    TestExploration(std::shared_ptr<const Database> database, const ExplorationPlan &plan)
        : explorations(plan.explorations())
        , run(std::make_unique<ExplorationRun>(std::move(database), plan))
    {
    }

    template <typename Condition> bool drainUntil(Condition condition, int milliseconds = 120000)
    {
        return QTest::qWaitFor(
            [&] {
                phase = run->drain(explorations);
                return condition();
            },
            milliseconds);
    }

    bool finish(int milliseconds = 120000)
    {
        return drainUntil([this] { return phase == ExplorationRun::Phase::Over; }, milliseconds);
    }

    Exploration &exploration(std::size_t place = 0) { return explorations.at(place); }

    std::vector<Exploration> explorations;
    std::unique_ptr<ExplorationRun> run;
    ExplorationRun::Phase phase = ExplorationRun::Phase::Preparing;
};

} // namespace lastroom
