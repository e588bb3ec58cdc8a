// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/environment.h"
#include "core/model/recording.h"
#include "core/model/verdict.h"

#include <QMap>
#include <QString>

#include <optional>

namespace lastroom {

/** One race in figures, as text, JSON and the window's cards say them. A value; safe from any
 * thread. */
struct Report
{
    struct Booking
    {
        quint32 client; ///< from 1
        quint32 rooms;
        QString request; ///< its UUID in the ledger

        bool operator==(const Booking &) const = default;
    };

    struct FirstOverbooking
    {
        double seconds;
        QString hotel;
        quint32 client; ///< from 1
        QList<Booking> bookings = {}; ///< that have no room beside each other, as far as is known
        QStringList why = {}; ///< in sentences
        QString order = {}; ///< of the two, for Step through; empty where it is not known
        QString strategy = {}; ///< name of the one that the two used; empty without an order

        bool operator==(const FirstOverbooking &) const = default;
    };

    RaceDescription description;
    Recording::State state = Recording::State::Finished;
    Frame end; ///< the last frame; its hotels are those of the audit where there was one
    std::optional<Verdict> verdict; ///< none where the database could not be audited
    std::optional<Audit> audit;
    std::optional<Error> error;
    QMap<QString, qint64> sqlStates; ///< how often the server answered with each
    std::optional<Trial> trial; ///< of the strategy alone, before the race
    StatementFailures failures; ///< what the server said to the strategy's statements
    qint64 reconnects = 0;
    qint64 turnedAway = 0; ///< attempts told "sold out" although rooms enough for them were unsold
    std::optional<FirstOverbooking> firstOverbooking;

    /** The clients who booked in one way, where ways are mixed. */
    struct Part
    {
        QString title; ///< of the strategy
        int clients = 0;
        qint64 requests = 0;
        OutcomeCounts outcomes = {}; ///< of attempts
        LatencyHistogram latency = {}; ///< of its requests that ended booked
        qint64 rooms = 0; ///< booked, as the clients were told

        qint64 attempts() const;

        qint64 booked() const { return outcomes[index(Outcome::Booked)]; }

        void add(const Attempt &attempt);
    };

    QList<Part> parts; ///< the strategy's and the one mixed in, or none where there is no mix

    double duration() const { return seconds(end.time); } ///< s

    bool isCorrect() const { return verdict == Verdict::Correct; }
};

/** The verdict of a race of which \p end is the last frame; none where it was not audited. */
std::optional<Verdict> judgeRace(const Recording &recording, const Frame &end);

/** Reads a recording from beginning to end; a second of a million attempts takes some 10 ms. */
Report makeReport(const Recording &recording);

} // namespace lastroom
