// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/objection.h"
#include "core/strategy/strategy.h"

#include <optional>

namespace lastroom {

/**
 * Whether \p sql, the text of a step, is one finished statement without transaction control and
 * without a parameter that nobody gives. \p step has its traits, \p earlier are the steps before
 * it. A function; safe from any thread.
 */
std::optional<Objection> objectionTo(const QString &sql, const Step &step,
                                     const QList<Step> &earlier);

} // namespace lastroom
