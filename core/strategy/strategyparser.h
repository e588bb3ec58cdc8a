// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/result.h"
#include "core/strategy/strategy.h"

namespace lastroom {

/**
 * Reads one annotated SQL file. The rules are those of the documentation of strategy files: a head
 * of `-- key: value` lines, an explanation, then steps of one statement each.
 *
 * \param source the text of the file
 * \param path where it was read, for the error and for Strategy::path; its base name has to be the
 * strategy's name.
 *
 * \return the strategy, or an Error with file and line in its place
 *
 * A function; safe from any thread.
 */
Result<Strategy> parseStrategy(const QString &source, const QString &path);

} // namespace lastroom
