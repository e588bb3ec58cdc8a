// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/replayoption.h"

#include "app/commandline.h"
#include "core/model/text.h"

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
    arguments.add(u"replay"_s, Text::tr("what a token says, in the place of all these settings"),
                  u"TOKEN"_s);
}

Result<Recipe> recipeOf(const Arguments &arguments, Recipe::Kind kind, const QStringList &said)
{
    for (const QString &option : arguments.given()) {
        if (said.contains(option))
            return failure(Error::Kind::Arguments, u"--"_s + option,
                           Text::tr("the token says that"), Text::tr("use one of them"));
    }
    Result<Recipe> recipe = Recipe::read(arguments.text(u"replay"_s));
    if (recipe && recipe->kind != kind)
        return failure(
            Error::Kind::Arguments, u"token"_s,
            Text::tr("it is of another command: lastroom %1").arg(commandFor(recipe->kind)),
            Text::tr("use lastroom %1 --replay TOKEN").arg(commandFor(recipe->kind)));
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
