// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/db/arena.h"
#include "core/model/trial.h"
#include "core/strategy/strategy.h"

#include <chrono>
#include <stop_token>

namespace lastroom {

/** What a trial may take before it is cancelled. */
constexpr std::chrono::seconds trialPatience{5};

/**
 * Lets one client book \p rooms rooms once, on a row of its own in the arena with more rooms than
 * that, nobody beside it. What does not end within \p patience is cancelled. PREPARE alone misses
 * what the server refuses only when it plans or runs a statement. A function; blocks. \param
 * control a connection that looks on in the arena \return File where the server refuses to prepare
 * a statement; Stopped; what a connection says
 */
Result<Trial> tryAlone(Connection &control, const Arena &arena, const Strategy &strategy, int rooms,
                       const std::stop_token &stop,
                       std::chrono::nanoseconds patience = trialPatience);

/** As above, in an arena of its own. The database is prepared. */
Result<Trial> tryAlone(const ConnectionSettings &settings, const Strategy &strategy, int rooms,
                       const std::stop_token &stop,
                       std::chrono::nanoseconds patience = trialPatience);

} // namespace lastroom
