// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/strategygroup.h"

#include "core/model/text.h"

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

QString StrategyGroup::title() const
{
    switch (kind) {
    case Kind::Holds:
        return Text::tr("Ways that hold");
    case Kind::Mistakes:
        return Text::tr("Mistakes");
    case Kind::DoesNotHold:
        return Text::tr("Ways that do not hold");
    case Kind::Own:
        return Text::tr("Your own");
    }
    return {};
}

StrategyGroup::Kind StrategyGroup::kindOf(const Strategy &strategy)
{
    if (!strategy.isBuiltIn())
        return Kind::Own;
    if (!strategy.mistakeOf.isEmpty())
        return Kind::Mistakes;
    return strategy.expect == Strategy::Expect::Correct ? Kind::Holds : Kind::DoesNotHold;
}

QList<StrategyGroup> StrategyGroup::divide(const QList<Strategy> &strategies)
{
    QList<StrategyGroup> groups;
    for (const Kind kind : {Kind::Holds, Kind::Mistakes, Kind::DoesNotHold, Kind::Own}) {
        StrategyGroup group{kind, {}};
        std::copy_if(strategies.begin(), strategies.end(), std::back_inserter(group.strategies),
                     [kind](const Strategy &strategy) { return kindOf(strategy) == kind; });
        // Mistakes of the same way stand together.
        if (kind == Kind::Mistakes)
            std::stable_sort(group.strategies.begin(), group.strategies.end(),
                             [](const Strategy &left, const Strategy &right) {
                                 return left.mistakeOf < right.mistakeOf;
                             });
        if (!group.strategies.isEmpty())
            groups.append(group);
    }
    return groups;
}

const QStringList &theFour()
{
    static const QStringList names{u"naive"_s, u"atomic"_s, u"pessimistic"_s, u"optimistic"_s};
    return names;
}

bool isOfTheFour(const Strategy &strategy)
{
    return theFour().contains(strategy.name);
}

} // namespace lastroom
