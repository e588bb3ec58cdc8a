// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/recipe.h"

#include "core/model/sentence.h"
#include "core/model/text.h"
#include "core/strategy/fingerprint.h"

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype markSize = 3; // bytes: one of 16 million texts is taken for another one

QByteArray markOf(const Strategy &strategy)
{
    return QByteArray::fromHex(fingerprintOf(strategy)).first(markSize);
}

Recipe::Way wayOf(const Strategy &strategy)
{
    Recipe::Way way{strategy.name, markOf(strategy)};
    if (!strategy.isAsWritten())
        way.level = strategy.isolation;
    return way;
}

Recipe made(Recipe::Kind kind, const QList<Strategy> &strategies, const QString &postgresql)
{
    Recipe recipe;
    recipe.kind = kind;
    recipe.program = u"" LASTROOM_VERSION ""_s;
    // "15.18 (Debian 15.18-0+deb12u1)": what the packager calls it tells nothing.
    recipe.postgresql = postgresql.section(u' ', 0, 0);
    for (const Strategy &strategy : strategies)
        recipe.ways.append(wayOf(strategy));
    return recipe;
}

std::optional<Strategy> found(const Recipe::Way &way, const StrategyLibrary &library,
                              QStringList &differences)
{
    const Result<QList<Strategy>> known = library.select({way.name});
    if (!known) {
        differences.append(Text::tr("“%1” is not among the strategies here").arg(way.name));
        return {};
    }
    const Strategy &strategy = known->first();
    const QString sentence = Text::tr("“%1” is another text here than it was then").arg(way.name);
    if (markOf(strategy) != way.mark && !differences.contains(sentence))
        differences.append(sentence);
    return way.level ? strategy.atLevel(*way.level) : strategy;
}

} // namespace

Recipe Recipe::of(const RacePlan &plan, const QString &postgresql)
{
    Recipe recipe = made(Kind::Race, plan.strategies, postgresql);
    recipe.inventory = plan.inventory;
    recipe.workload = plan.workload;
    if (plan.mixed)
        recipe.mixed = wayOf(*plan.mixed);
    return recipe;
}

Recipe Recipe::of(const ExplorationPlan &plan, const QString &postgresql)
{
    Recipe recipe = made(Kind::Exploration, plan.strategies, postgresql);
    recipe.situation = plan.situation;
    recipe.mostSwitches = plan.mostSwitches;
    recipe.every = plan.every;
    return recipe;
}

Recipe Recipe::of(const Strategy &strategy, const Situation &situation, const Schedule &schedule,
                  const QString &postgresql)
{
    Recipe recipe = made(Kind::Schedule, {strategy}, postgresql);
    recipe.situation = situation;
    recipe.schedule = schedule;
    return recipe;
}

Result<QList<Strategy>> Recipe::strategies(const StrategyLibrary &library,
                                           QStringList &differences) const
{
    QList<Strategy> strategies;
    QStringList missing;
    for (const Way &way : ways) {
        if (const std::optional<Strategy> strategy = found(way, library, differences))
            strategies.append(*strategy);
        else if (!missing.contains(way.name))
            missing.append(way.name);
    }
    if (strategies.isEmpty())
        return failure(Error::Kind::Arguments, u"token"_s,
                       Text::tr("none of its strategies is here (%1)").arg(missing.join(u", "_s)),
                       Text::tr("open their files first"));
    return strategies;
}

Result<RacePlan> Recipe::racePlan(const StrategyLibrary &library, QStringList &differences) const
{
    Result<QList<Strategy>> known = strategies(library, differences);
    if (!known)
        return failure(known.error());
    RacePlan plan{*std::move(known), inventory, workload};
    if (mixed) {
        plan.mixed = found(*mixed, library, differences);
        if (!plan.mixed)
            return failure(
                Error::Kind::Arguments, u"token"_s,
                Text::tr("the strategy that is mixed in, “%1”, is not here").arg(mixed->name),
                Text::tr("open its file first"));
    }
    if (const Result<> checked = plan.check(); !checked)
        return failure(checked.error());
    return plan;
}

Result<ExplorationPlan> Recipe::explorationPlan(const StrategyLibrary &library,
                                                QStringList &differences) const
{
    Result<QList<Strategy>> known = strategies(library, differences);
    if (!known)
        return failure(known.error());
    ExplorationPlan plan{*std::move(known), situation, mostSwitches, every};
    if (const Result<> checked = plan.check(); !checked)
        return failure(checked.error());
    return plan;
}

QString Recipe::versionDifference(const QString &postgresqlHere) const
{
    const QString here = postgresqlHere.section(u' ', 0, 0);
    QStringList then;
    QStringList now;
    if (program != u"" LASTROOM_VERSION ""_s) {
        then.append(u"Last Room "_s + program);
        now.append(u"Last Room " LASTROOM_VERSION ""_s);
    }
    if (!here.isEmpty() && !postgresql.isEmpty() && here != postgresql) {
        then.append(u"PostgreSQL "_s + postgresql);
        now.append(u"PostgreSQL "_s + here);
    }
    return then.isEmpty()
        ? QString()
        : Text::tr("it was made with %1; this is %2").arg(listText(then), listText(now));
}

} // namespace lastroom
