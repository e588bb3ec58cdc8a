// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace lastroom {

/** One step that one client issues. */
struct Move
{
    int client = 0; ///< from 0
    int step = 1; ///< from 1; the commit is the last

    /** "B2". */
    QString text() const;

    bool operator==(const Move &) const = default;
};

/** An order in which clients issue their steps, written `A1 B1 A2 B2`. A value; safe from any
 * thread. */
struct Schedule
{
    static constexpr int mostClients = 4;
    static constexpr int mostMoves = 1000;

    QList<Move> moves;

    /**
     * Reads moves, divided by blanks or commas or not at all; small letters will do. Whether they
     * are possible is not asked here. Errors: Arguments, with the position of the word that cannot
     * be read.
     */
    static Result<Schedule> parse(const QString &text);

    /** The schedule in which clients issue in this \p order, a letter a step: "ABBA" is `A1 B1 B2
     * A2`. */
    static Schedule fromOrder(const QByteArray &order);

    QString text() const;

    bool beginsWith(const Schedule &beginning) const;

    /** As many clients as its greatest letter says; 0 for an empty one. */
    int clients() const;

    /** How often another client goes on than the one before. */
    int switches() const;

    bool operator==(const Schedule &) const = default;
};

/** "A" for 0. */
QString clientLetter(int client);

/** "Alice" for 0, then Bob, Carol and Dave. */
QString clientName(int client);

/** "Alice", "Alice and Bob", "Alice, Bob and Carol". */
QString clientNames(const QList<int> &clients);

} // namespace lastroom
