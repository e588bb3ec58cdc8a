// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/db/sqlanswer.h"
#include "core/model/outcome.h"

namespace lastroom {

/**
 * How an attempt ended whose statement, or whose COMMIT, got this failing answer, by its SQLSTATE
 * (manual, appendix A). A function; safe from any thread.
 *
 * \param committing the answer is that to COMMIT, or to a last statement that commits by itself
 */
Outcome outcomeOf(const SqlAnswer &answer, bool committing);

} // namespace lastroom
