// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/race/racerun.h"
#include "tests/bench/bench.h"

#include <QThread>

namespace lastroom::bench {

/** Runs a plan to its end as the command line does. */
inline std::vector<Recording> runPlan(const Setting &setting, const RacePlan &plan)
{
    RaceRun run(setting.database, plan);
    std::vector<Recording> recordings = plan.recordings();
    while (run.drain(recordings) != RaceRun::Phase::Over)
        QThread::msleep(50);
    if (run.run().error())
        qFatal("%s", qPrintable(run.run().error()->sentence()));
    return recordings;
}

} // namespace lastroom::bench
