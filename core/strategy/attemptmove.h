// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/outcome.h"
#include "core/strategy/strategy.h"

#include <optional>

namespace lastroom {

/** What one move of an attempt is, where every statement commits by itself. */
enum class Grain {
    Statement, ///< a statement together with its commit
    Commit, ///< a statement that changes something, and then its commit: others come between
};

/** What a client does next in its attempt. A value. */
struct AttemptMove
{
    int step = 0; ///< place in Strategy::steps; of a commit: the last step before it
    bool isCommit = false;

    bool operator==(const AttemptMove &) const = default;
};

/** What a statement did, as far as it matters for what comes after it. A value. */
struct StatementResult
{
    bool ok = true;
    qint64 rows = 0; ///< returned or touched
    bool saysNo = false; ///< the first column of its first row is false, 0 or null
    Outcome failure = Outcome::Failed; ///< where it is not ok
};

/**
 * How far an attempt is: which statement comes next, what ends it, and what runs after it. The same
 * rules for whoever runs an attempt and for whoever reads one that was run. A value; safe from any
 * thread; the strategy outlives it.
 */
class AttemptProgress
{
public:
    explicit AttemptProgress(const Strategy &strategy, Grain grain = Grain::Statement);

    /** Nothing once the attempt is over. */
    std::optional<AttemptMove> next() const;

    /** The next move did this. */
    void advance(const StatementResult &result);

    /** How the attempt ends, as soon as that is certain; steps with `when` may follow. */
    std::optional<Outcome> outcome() const { return m_outcome; }

    bool isOver() const { return m_isOver; }

    /** At the next move the transaction begins; a statement that commits by itself has one only
     * where its commit is a move of its own. */
    bool beginsTransaction() const;

private:
    bool isChange(const StatementResult &result) const;
    std::optional<Outcome> decision(const StatementResult &result) const;
    void afterStatement(const StatementResult &result);
    void afterCommit(const StatementResult &result);
    void goOnAfterwards(const StatementResult &result);
    void decide(Outcome outcome);
    void toAfterwards(int from);

    const Strategy *m_strategy;
    Grain m_grain;
    int m_step = 0;
    bool m_commitIsDue = false;
    bool m_isOver = false;
    std::optional<Outcome> m_decided; ///< by a statement whose commit is due
    std::optional<Outcome> m_outcome;
};

/** A step with this `when` runs after an attempt that ended so. */
bool runsAfter(Step::When when, Outcome outcome);

} // namespace lastroom
