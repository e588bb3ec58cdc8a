// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/trial.h"
#include "core/race/worker.h"

namespace lastroom {

/**
 * How the strategy of a race does alone, as hundreds that cannot book would fail without end. Where
 * it books, and another one is mixed in, that has to be able to book too. Errors: Arguments where
 * it is not; Database. Thread: that of the connection.
 */
Result<Trial> tryWays(Connection &connection, const RaceContext &context,
                      const std::stop_token &stop);

} // namespace lastroom
