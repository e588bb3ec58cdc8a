// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/race/caughtintheact.h"
#include "core/race/decision.h"

namespace lastroom {

/** In which order the statements of two attempts ran, for Step through. A value. */
struct ActOrder
{
    QString text; ///< "A1 B1 A2 …"
    char firstLetter = 'A'; ///< of the first of the two that were given
};

/**
 * The order of \p one and \p other, both of the strategy of \p decision, in which neither sees the
 * booking of the other when it decides: as their statements were sent. Where the second one got
 * through first, as the first waited for a third client, the first comes right after that; where
 * that does not do, the order is that of the answers. Nothing where neither is so. Any thread.
 */
std::optional<ActOrder> orderOf(const ActLane &one, const ActLane &other, const Decision &decision);

} // namespace lastroom
