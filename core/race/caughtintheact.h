// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/recording.h"
#include "core/strategy/strategy.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>
#include <vector>

namespace lastroom {

/** An attempt that took part in an overbooking, with its statements. A value. */
struct ActLane
{
    Attempt attempt;
    QByteArray request; ///< its UUID, as the ledger has it
    std::vector<StatementTime> statements; ///< in the order in which they ran
    QStringList names; ///< of the statements: the step's, "commit", or "look"
    int decision = -1; ///< place of the statement on whose answer it took the rooms
    int effect = -1; ///< place of the statement that made its booking visible to others
    bool isTooMany = false; ///< the one after which the hotel had more rooms sold than there are
    char letter = 0; ///< in the order of two that Step through runs: 'A' or 'B'

    /** "client 17", from 1. */
    QString client() const;
};

/**
 * How an overbooking of a race came about, as far as its recording tells: whose check was out of
 * date when it was acted upon, and which bookings it had not seen. A value; safe from any thread.
 */
struct CaughtInTheAct
{
    Recording::Overbooking overbooking = {};
    QString hotel;
    QList<ActLane> lanes; ///< by their first statements; the one that was too many among them
    int omitted = 0; ///< further attempts whose bookings the check had not seen
    bool isCertain = false; ///< the recording tells whose check was out of date
    QStringList why; ///< in sentences: what happened, or why the recording cannot tell
    QString order; ///< of the two lanes with a letter, "A1 B1 …"; empty where Step through cannot
                   ///< run it
    QString strategy; ///< name of the one that these two used: in a mix not always the race's
    QString noOrder; ///< why it cannot; may be empty

    /** The lanes with a letter, 'A' first; empty without an order. */
    QList<ActLane> pair() const;
};

/** Most lanes of one act; the latest of those that were not seen. */
constexpr int mostActLanes = 6;

/**
 * Reads overbooking \p number of \p recording, a race of the first of \p ways; the second, if any,
 * is mixed in. What is said follows from the workers' notes: of two statements one came first only
 * where it was answered before the other was sent.
 */
CaughtInTheAct caughtInTheAct(const Recording &recording, const QList<Strategy> &ways,
                              std::size_t number);

} // namespace lastroom
