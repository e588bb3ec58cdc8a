// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"
#include "core/schedule/situation.h"

namespace lastroom {

/** Adds --clients, \p clients how many without it, --rooms and --booking. */
void addSituationOptions(Arguments &arguments, const QString &aboutClients, const QString &clients);

/** Adds --overlap. */
void addOverlapOption(Arguments &arguments);

/** What they say; \p clients where --clients was not given and has no default. Errors: Arguments.
 */
Result<Situation> situationOf(const Arguments &arguments, int clients = Situation::leastClients);

} // namespace lastroom
