// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"
#include "core/record/recipe.h"

namespace lastroom {

/** Adds --replay. */
void addReplay(Arguments &arguments);

/** What its token says; \p said the options that it leaves nothing to say for. Errors: Arguments:
 * no such token, one of another \p kind, or one of those options beside it. */
Result<Recipe> recipeOf(const Arguments &arguments, Recipe::Kind kind, const QStringList &said);

/** Says of each strategy what differs between then and now. */
void warnOf(const QStringList &differences);

/** Says what differs between then and now, where something does. \p postgresqlHere once it is
 * known. */
void warnOfVersions(const Recipe &recipe, const QString &postgresqlHere);

} // namespace lastroom
