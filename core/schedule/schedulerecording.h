// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ending.h"
#include "core/model/outcome.h"
#include "core/model/statementfailure.h"
#include "core/model/trial.h"
#include "core/model/verdict.h"
#include "core/schedule/schedule.h"
#include "core/schedule/situation.h"
#include "core/strategy/strategy.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace lastroom {

/** What came back from one statement. A value. */
struct StepAnswer
{
    bool ok = false;
    qint64 rows = 0; ///< returned or touched
    bool saysNo = false; ///< the first column of the first row is false, 0 or null
    bool isOpen = false; ///< a transaction is open after it
    QString verb; ///< "inserted", "updated", …; empty for a statement that tells no such number
    QStringList columns; ///< names of what it returned; empty for a statement that returns nothing
    QStringList row; ///< the first row as text, NULL as "NULL"; empty where there was none
    QString sqlState; ///< of a failure; empty where the server said none
    QString message; ///< of a failure, the server's own sentence
    QString detail; ///< of a failure, the server's DETAIL; may be empty
    QString hint; ///< of a failure, the server's HINT; may be empty
    int line = 0; ///< of a failure: where in the strategy's file, from 1; 0 where it is not known

    /** What it said no with: "fits = false"; empty where it did not. */
    QString refusal() const;

    /** "1 row", "2 rows updated": for people, in their language. */
    QString rowsText() const;

    bool operator==(const StepAnswer &) const = default;
};

/** One step of a schedule and what it did. A value. */
struct RecordedStep
{
    Move move;
    AttemptMove what; ///< which of the strategy's statements it is, or the commit of which
    QString name; ///< of the strategy's step, or "commit"
    std::optional<StepAnswer> answer; ///< none while it waits
    std::optional<Outcome> outcome; ///< of the client's attempt, where this step decided it
    std::optional<Outcome> ending; ///< of the client's attempt, where nothing of it follows
    QList<int> waitsFor; ///< the clients that hold it up, or that did so last; empty: it
                         ///< did not wait
    QList<int> released; ///< the clients whose waiting step came back because of this one
    int answeredAt = -1; ///< place of the step at which it came back: its own where it did not
                         ///< wait; -1 while it waits
    std::optional<HotelRecords>
        committed; ///< after it and all that it released; none where a lock on the table hid it
    /** What the client's own session sees after its step came back, its uncommitted changes
     * included. None while it waits, where a lock hid it, and in serializable transactions, in
     * which looking would change what happens. */
    std::optional<HotelRecords> own;

    bool isWaiting() const { return !answer; }

    bool isCommit() const { return what.isCommit; }

    /** "1 row", "0 rows: sold out", "1 row updated"; "waits"; "serialization failure (40001)": as
     * in JSON and CSV. */
    QString result() const;

    /** The same for people, in their language. */
    QString resultText() const;

    bool operator==(const RecordedStep &) const = default;
};

/**
 * The only record of one schedule as it was run: what the step page, the pictures, the command line
 * and the explanation read. A value; safe from any thread.
 */
struct ScheduleRecording
{
    enum class ClientState { Ready, Waiting, Ended };

    Strategy strategy;
    Situation situation;
    QList<RecordedStep> steps; ///< in the order in which they were issued
    std::optional<Trial> trial = {}; ///< how the strategy did alone, where it was tried before

    /** The most moves that one attempt can have. */
    int mostMoves() const;

    /** Name of the strategy's step, or "commit". */
    QString name(const AttemptMove &move) const;

    ClientState stateOf(int client) const;

    /** How the client's attempt ended; nothing while it has not. */
    std::optional<Outcome> endingOf(int client) const;

    /** The step that the client issues next, from 1; 0 when its attempt has ended. */
    int nextStep(int client) const;

    /** What that step is; nothing when its attempt has ended. */
    std::optional<AttemptMove> nextMove(int client) const;

    /** How many moves the client has left, if nothing keeps it from booking. */
    int movesLeft(int client) const;

    /** For whom the client waits now. */
    QList<int> holdersOf(int client) const;

    /** Clients that can go on, in their order. */
    QList<int> ready() const;

    /** Clients whose step has not come back, in the order in which they issued. */
    QList<int> waiting() const;

    /** No client can issue a step: each has ended, or waits for a lock. */
    bool isOver() const { return ready().isEmpty(); }

    /** Nothing, or why this cannot be the next step: Arguments, with the position in the schedule.
     */
    Result<> check(const Move &move) const;

    Schedule schedule() const;

    /** The row as last read, or as it was at the start. */
    HotelRecords records() const;

    /** How many steps waited. */
    int waits() const;

    /** How the attempts of all clients ended; one that has not ended waits for ever, once the
     * schedule is over. */
    QList<AttemptEnd> attemptEnds() const;

    /** How the order ended; nothing while somebody can go on. */
    std::optional<Ending> ending() const;

    /** What the books say of what has happened so far: one of the first four. That counter and
     * ledger differ, or that only the counter is over, counts once every attempt that began has
     * ended. */
    Verdict verdictSoFar() const;

    /** Rooms sold beyond the contract: by the greater record while somebody can go on, by the
     * ledger at the end. */
    qint64 overbooked() const;

    /** Rooms that the counter counts as sold and the ledger gives to nobody; 0 while somebody can
     * go on. */
    qint64 lostRooms() const;

    /** Clients who were told "sold out" although at the end there are rooms enough for them. */
    QList<int> turnedAway() const;

    /** The statements that failed, in their order. */
    QList<StatementFailure> failures() const;

    /** Places of the steps after each of which more was oversold than ever before; none where at
     * the end nothing is. */
    QList<int> overbookings() const;

    /** At the last step the server let a session go on that began to wait after another one, and
     * that other one still waits. */
    bool wasOvertaken() const;

    bool operator==(const ScheduleRecording &) const = default;

private:
    AttemptProgress progressOf(int client) const;
};

} // namespace lastroom
