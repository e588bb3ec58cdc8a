// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/replayoption.h"

#include "app/commandline.h"

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QString commandFor(Recipe::Kind kind)
{
    switch (kind) {
    case Recipe::Kind::Race:
        return u"race"_s;
    case Recipe::Kind::Schedule:
        return u"step"_s;
    case Recipe::Kind::Exploration:
        return u"explore"_s;
    }
    return {};
}

} // namespace

void addReplay(Arguments &arguments)
{
    arguments.add(u"replay"_s, u"what a token says, in the place of all these settings"_s,
                  u"TOKEN"_s);
}

Result<Recipe> recipeOf(const Arguments &arguments, Recipe::Kind kind, const QStringList &said)
{
    for (const QString &option : arguments.given()) {
        if (said.contains(option))
            return failure(Error::Kind::Arguments, u"--"_s + option, u"the token says that"_s,
                           u"use one of them"_s);
    }
    Result<Recipe> recipe = Recipe::read(arguments.text(u"replay"_s));
    if (recipe && recipe->kind != kind)
        return failure(Error::Kind::Arguments, u"token"_s,
                       u"it is of another command: lastroom %1"_s.arg(commandFor(recipe->kind)),
                       u"use lastroom %1 --replay TOKEN"_s.arg(commandFor(recipe->kind)));
    return recipe;
}

void warnOf(const QStringList &differences)
{
    for (const QString &difference : differences)
        warn(u"token"_s, difference);
}

void warnOfVersions(const Recipe &recipe, const QString &postgresqlHere)
{
    if (const QString difference = recipe.versionDifference(postgresqlHere); !difference.isEmpty())
        warn(u"token"_s, difference);
}

} // namespace lastroom
