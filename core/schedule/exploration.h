// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ending.h"
#include "core/model/result.h"
#include "core/model/statementfailure.h"
#include "core/model/trial.h"
#include "core/schedule/schedule.h"
#include "core/schedule/situation.h"
#include "core/strategy/strategy.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace lastroom {

/** One schedule that was run from its beginning to its end. Kept small: there may be hundreds of
 * thousands. */
struct ExploredSchedule
{
    QByteArray order; ///< the clients' letters in the order in which they issued
    int standsFor = 1; ///< so many orders that differ from it only by who is called Alice, itself
                       ///< included
    HotelRecords end; ///< what the database held then
    Ending ending = Ending::Safe;
    qint8 failure = -1; ///< the first statement that failed: its place in Exploration::failures()
    bool turnedAway = false; ///< somebody was told "sold out", and at the end there were rooms
                             ///< enough for them
    bool waited = false; ///< a statement had to wait
    bool conflicted = false; ///< an attempt ended in a conflict
    bool serializationFailure = false; ///< an attempt ended with 40001
    bool deadlock = false; ///< an attempt ended with 40P01

    Schedule schedule() const { return Schedule::fromOrder(order); }

    int switches() const;

    /** Nobody overlaps: each client's moves come together. */
    bool isSerial() const;

    /** Every order it stands for, itself first, each ending as it does. */
    std::vector<ExploredSchedule> everyName() const;

    bool isOverbooked() const { return lastroom::isOverbooked(ending); }

    bool operator==(const ExploredSchedule &) const = default;
};

/** How many schedules there are of each kind, those that others stand for included. safe +
 * overbooked + ledgerDiffers + nobodyBooked + stuck + failed = schedules. */
struct ExplorationCounts
{
    qint64 schedules = 0;
    qint64 safe = 0;
    qint64 overbooked = 0; ///< hidden overbookings too
    qint64 hidden = 0; ///< of these, the hidden ones
    qint64 ledgerDiffers = 0; ///< nobody was sold a room twice, but the records disagree
    qint64 nobodyBooked = 0;
    qint64 stuck = 0;
    qint64 failed = 0;
    qint64 turnedAway = 0;
    qint64 waited = 0;
    qint64 conflicted = 0;
    qint64 serializationFailures = 0;
    qint64 deadlocks = 0;
    qint64 run = 0; ///< how many were really run
    qint64 serial = 0; ///< in which nobody overlaps
    qint64 serialSafe = 0; ///< of these, the safe ones
    qint64 serialOverbooked = 0; ///< of these, the overbooked ones

    void add(const ExplorationCounts &other);

    /** Orders in which something went wrong. */
    qint64 wrong() const { return schedules - safe; }

    bool operator==(const ExplorationCounts &) const = default;
};

/** How many orders there were, as far as it matters for what is said of them. A value. */
struct ExplorationScope
{
    bool complete = false; ///< all there are were tried
    bool wholeStatements = false; ///< what commits by itself was taken whole

    bool operator==(const ExplorationScope &) const = default;
};

/**
 * The record of exploring one strategy: every schedule that was run, one of each kind where all
 * that differ by names only end alike. Belongs to the thread that
 * reads the exploration; not safe while another thread changes it.
 */
class Exploration
{
public:
    enum class State {
        Waiting, ///< not begun
        Exploring,
        Finished, ///< nothing was left to run
        Stopped, ///< somebody asked for it: what there is, is a part
        Failed, ///< error() says why: what there is, is a part
    };

    Exploration() = default;
    /** \p mostSwitches leaves out schedules with more switches; nothing: none is left out */
    Exploration(Strategy strategy, Situation situation, std::optional<int> mostSwitches = {});

    const Strategy &strategy() const { return m_strategy; }

    const Situation &situation() const { return m_situation; }

    std::optional<int> mostSwitches() const { return m_mostSwitches; }

    /** Adds schedules in any order. */
    void add(std::vector<ExploredSchedule> schedules);

    /** Forgets what was added: the exploration begins anew. */
    void clear();

    void setState(State state) { m_state = state; }

    void setCut(bool cut) { m_cut = cut; }

    void setProgress(double share) { m_progress = share; }

    void setSeconds(double seconds) { m_seconds = seconds; }

    void setError(Error error) { m_error = std::move(error); }

    void setFailures(StatementFailures failures) { m_failures = std::move(failures); }

    void setTrial(Trial trial) { m_trial = std::move(trial); }

    /** How the strategy did alone, before. */
    const std::optional<Trial> &trial() const { return m_trial; }

    State state() const { return m_state; }

    bool isOver() const { return m_state >= State::Finished; }

    /** The bound on switches left something out. */
    bool isCut() const { return m_cut; }

    /** Every schedule there is was run. */
    bool isComplete() const { return m_state == State::Finished && !m_cut; }

    ExplorationScope scope() const { return {isComplete(), takesStatementsWhole()}; }

    double progress() const
    {
        return m_progress;
    } ///< 0 to 1: the share of the tree of choices that is done

    double seconds() const { return m_seconds; } ///< that it has taken so far

    /** How long it will still take, as far as its progress tells; nothing before that is certain
     * enough, and at the end. */
    std::optional<double> secondsLeft() const;

    /** What commits by itself was taken whole: its statements do not overlap here, as in a race
     * they may. */
    bool takesStatementsWhole() const;

    const std::optional<Error> &error() const { return m_error; }

    /** Fewest switches first, ties by order. */
    const std::vector<ExploredSchedule> &schedules() const { return m_schedules; }

    const ExplorationCounts &counts() const { return m_counts; }

    /** What the server said to the strategy's statements. */
    const StatementFailures &failures() const { return m_failures; }

    /** The statement that failed in \p explored first, or null. */
    const StatementFailure *failureOf(const ExploredSchedule &explored) const;

    /** The first of those that overbook, else of those whose ledger differs, in which nobody
     * booked, that are stuck, that failed; null where all are safe. */
    const ExploredSchedule *witness() const;

private:
    void count(const ExploredSchedule &schedule);
    void countEnding(Ending ending, qint64 orders);

    Strategy m_strategy;
    Situation m_situation;
    std::optional<int> m_mostSwitches;
    std::vector<ExploredSchedule> m_schedules;
    ExplorationCounts m_counts;
    State m_state = State::Waiting;
    bool m_cut = false;
    double m_progress = 0;
    double m_seconds = 0;
    std::optional<Error> m_error;
    StatementFailures m_failures;
    std::optional<Trial> m_trial;
};

/** "overbooks", "ledger differs", "nobody books", "stuck", "statements fail", the worst of them;
 * empty where every schedule was safe. */
QString verdictWords(const ExplorationCounts &counts);

/** The worst that was found is what a file with this `expect` promises. Orders in which somebody
 * was turned away break no promise; nothing explored keeps none. */
bool fulfils(const ExplorationCounts &counts, Strategy::Expect expect);

/** "overbooks in 12 of 16 orders", "ledger differs in 2 of 8 orders; stuck in 1", "nobody books in
 * 6 of 6 orders", "no counterexample in 24 orders", "no counterexample in 2 orders of whole
 * statements"; where not all was run: "no counterexample in the 40 orders tried". Empty before the
 * first schedule. */
QString findingText(const ExplorationCounts &counts, const ExplorationScope &scope);

/** "right in exactly the 2 of 24 orders in which nobody overlaps", "overbooks also where nobody
 * overlaps"; empty where neither is so, and where not all was run. */
QString serialText(const ExplorationCounts &counts, bool complete);

} // namespace lastroom
