// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"
#include "app/interrupt.h"
#include "core/schedule/steprun.h"
#include "core/strategy/strategylibrary.h"

namespace lastroom {

/** One schedule that is to be run. A value. */
struct StepPlan
{
    Strategy strategy;
    Situation situation;
    Schedule schedule;
};

/** What --strategy, --schedule and the situation say; the strategy is naive without one. Errors:
 * Arguments. */
Result<StepPlan> stepPlanOf(const Arguments &arguments, const StrategyLibrary &library);

/** Waits until everything that was asked for is done, or until \p interrupt is called. */
void follow(const StepRun &run, Interrupt &interrupt);

} // namespace lastroom
