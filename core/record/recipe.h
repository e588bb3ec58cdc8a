// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/report.h"
#include "core/race/raceplan.h"
#include "core/schedule/explorationrun.h"
#include "core/strategy/strategylibrary.h"

#include <optional>

namespace lastroom {

/**
 * What has to be known to set up the same race, schedule or exploration again, elsewhere: settings,
 * and strategies by their names with what tells whether their texts are the same. No text, no path,
 * no secret. A value; safe from any thread.
 */
struct Recipe
{
    enum class Kind { Race, Schedule, Exploration };

    struct Way
    {
        QString name;
        QByteArray mark; ///< the first bytes of its fingerprint
        std::optional<Isolation> level = {}; ///< where that is not the file's

        bool operator==(const Way &) const = default;
    };

    Kind kind = Kind::Race;
    QString program; ///< version of Last Room
    QString postgresql; ///< version of the server
    QList<Way> ways; ///< at least one; of a schedule just one

    Inventory inventory = RacePlan().inventory; ///< of a race
    Workload workload = {}; ///< of a race
    std::optional<Way> mixed = {}; ///< of a race
    Situation situation = {}; ///< of a schedule or an exploration
    Schedule schedule = {}; ///< of a schedule
    std::optional<int> mostSwitches = {}; ///< of an exploration
    bool every = false; ///< of an exploration: orders that differ by names only, too

    static Recipe of(const RacePlan &plan, const QString &postgresql);
    static Recipe of(const ExplorationPlan &plan, const QString &postgresql);
    static Recipe of(const Strategy &strategy, const Situation &situation, const Schedule &schedule,
                     const QString &postgresql);

    /** A token. */
    QString token() const;

    /** What the token says. Errors: Arguments, as bytesOfToken(), or what is out of its range. */
    static Result<Recipe> read(const QString &token);

    /** The strategies as \p library has them. In \p differences it is said, a sentence each, which
     * of them are not there, or are not the same text as then. Errors: Arguments: none is there. */
    Result<QList<Strategy>> strategies(const StrategyLibrary &library,
                                       QStringList &differences) const;

    /** A race of these. Errors: Arguments. */
    Result<RacePlan> racePlan(const StrategyLibrary &library, QStringList &differences) const;

    /** An exploration of these. Errors: Arguments. */
    Result<ExplorationPlan> explorationPlan(const StrategyLibrary &library,
                                            QStringList &differences) const;

    /** "It was made with Last Room 0.2.0 on PostgreSQL 16.1; this is …": empty where both are the
     * same, or the server's version is not known. */
    QString versionDifference(const QString &postgresqlHere) const;

    bool operator==(const Recipe &) const = default;
};

} // namespace lastroom
