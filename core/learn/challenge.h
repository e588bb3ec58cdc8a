// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/learn/goal.h"
#include "core/schedule/situation.h"
#include "core/strategy/strategylibrary.h"

#include <QStringList>

#include <optional>

namespace lastroom {

/**
 * Something to be brought about with a strategy: an order of Alice's and Bob's statements, or a
 * change of its text after which no order goes wrong. Data from a file, docs/challenges.md. A
 * value; any thread.
 */
struct Challenge
{
    enum class Kind {
        Order, ///< statements are put in an order that reaches the goal
        Repair, ///< the strategy is changed until Explore finds no counterexample
    };

    static constexpr int hints = 3;

    QString name; ///< of its file, [a-z0-9-]+
    QString title;
    QString text; ///< what it is about, in plain words
    Kind kind = Kind::Order;
    QString strategy; ///< its name
    bool choosesLevel = false; ///< the isolation level is a part of the solution
    Situation situation;
    Goal goal; ///< of an order
    QStringList hintTexts; ///< just so many
    QString path; ///< of the file

    /** How its author solves it: tests hold it to that. */
    struct Solution
    {
        std::optional<Isolation> level = {}; ///< where it is chosen
        Schedule schedule = {}; ///< of an order
        QString replaced = {}; ///< of a repair: this text of the strategy's file …
        QString replacement = {}; ///< … becomes that

        bool operator==(const Solution &) const = default;
    };

    Solution solution;

    /** The file at \p path with this text. Errors: File, with the line. */
    static Result<Challenge> parse(const QString &text, const QString &path);

    /** The strategy, at the level of \p level where that is chosen. Errors: Arguments, where there
     * is none of that name. */
    Result<Strategy> strategyFrom(const StrategyLibrary &library,
                                  const std::optional<Isolation> &level = {}) const;
};

/** The challenges there are: the built-in ones in their order, then those of the user's folder
 * `challenges`. A value; any thread; it blocks for the disk. */
struct ChallengeLibrary
{
    QList<Challenge> challenges;
    QList<Error> refused; ///< files that cannot be used

    /** \p folder of the user's; may be empty, and need not exist. */
    static ChallengeLibrary load(const QString &folder);

    static QString userFolder();
};

} // namespace lastroom
