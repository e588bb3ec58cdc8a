// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/recording.h"
#include "core/strategy/strategylibrary.h"
#include "tests/support/races.h"

namespace lastroom::noted {

/** A statement and when it began and ended, in ms. */
struct Statement
{
    int step;
    bool isCommit;
    int begin;
    int end;
};

struct Booking
{
    quint32 client;
    quint32 rooms;
    QList<Statement> statements;
    bool isMixed = false;
    quint16 connection = 0;
};

inline Strategy strategy(const QString &name)
{
    for (const QString &folder : {u"strategies"_s, u"mistakes"_s}) {
        if (Result<Strategy> read
            = StrategyLibrary::readFile(u":/sql/%1/%2.sql"_s.arg(folder, name)))
            return *std::move(read);
    }
    qFatal("no such strategy");
}

/** A race of one hotel in which these were booked. */
inline Recording race(int contracted, const QList<Booking> &bookings)
{
    constexpr RaceTime ms = 1'000'000;
    Recording recording(someRace(1, contracted));
    AttemptBatch batch;
    for (const Booking &booking : bookings) {
        const int start = booking.statements.first().begin;
        Attempt attempt = attemptAt(start, booking.statements.last().end, Outcome::Booked,
                                    booking.rooms, 0, -1, booking.client);
        attempt.firstNote = quint32(batch.notes.size());
        attempt.notes = quint8(booking.statements.size());
        attempt.isMixed = booking.isMixed;
        attempt.connection = booking.connection;
        for (const Statement &statement : booking.statements) {
            StatementNote note
                = StatementNote::of(attempt.start, statement.begin * ms, statement.end * ms);
            note.step = qint8(statement.step);
            note.isCommit = statement.isCommit;
            batch.notes.push_back(note);
        }
        batch.attempts.push_back(attempt);
    }
    recording.append(std::move(batch));
    return recording;
}

} // namespace lastroom::noted
