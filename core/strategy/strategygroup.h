// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/strategy.h"

#include <QList>

namespace lastroom {

/** Strategies of a kind, as they are listed. A value; safe from any thread. */
struct StrategyGroup
{
    enum class Kind { Holds, Mistakes, DoesNotHold, Own };

    Kind kind = Kind::Holds;
    QList<Strategy> strategies;

    /** "Ways that hold", "Mistakes", "Ways that do not hold", "Your own". */
    QString title() const;

    /** The kind of a strategy: its file's place, then what it expects. */
    static Kind kindOf(const Strategy &strategy);

    /** All of them in groups, in the order of the kinds; none is empty. */
    static QList<StrategyGroup> divide(const QList<Strategy> &strategies);
};

/** Those of the original experiment: naive, atomic, pessimistic, optimistic. */
bool isOfTheFour(const Strategy &strategy);

/** The names of those, in their order. */
const QStringList &theFour();

} // namespace lastroom
