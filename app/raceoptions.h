// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"
#include "core/race/raceplan.h"
#include "core/strategy/strategylibrary.h"

namespace lastroom {

/** Adds the options that say what is raced. */
void addRaceOptions(Arguments &arguments);

/** The plan that they say. Errors: Arguments, File. */
Result<RacePlan> planOf(const Arguments &arguments, const StrategyLibrary &library);

} // namespace lastroom
