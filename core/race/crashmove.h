// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/race/requeststream.h"
#include "core/strategy/attemptmove.h"

#include <optional>

namespace lastroom {

/**
 * The move before which a connection breaks that is to break between two statements of this try:
 * once something was changed, where there is such a gap, as a crash before that leaves nothing in
 * any strategy. Nothing where a single statement is all there is. Any thread.
 */
std::optional<AttemptMove> crashMove(const Strategy &strategy, const RequestStream &requests,
                                     RequestKey key, int tries);

} // namespace lastroom
