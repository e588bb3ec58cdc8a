// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/objection.h"
#include "core/strategy/strategy.h"

#include <QString>

#include <tl/expected.hpp>

namespace lastroom {

/**
 * Divides a setup into its statements. It may make tables, columns, constraints, indexes,
 * functions, triggers and rows in the strategy's own schema, and nothing elsewhere: what names
 * another schema, or could leave something outside, is refused.
 * \param text what stands below "-- setup:"
 * \param firstLine of \p text in the file, from 1
 */
tl::expected<StrategySetup, Objection> readSetup(const QString &text, int firstLine);

} // namespace lastroom
