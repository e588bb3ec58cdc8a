// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/attempt.h"
#include "core/model/hotelrecords.h"
#include "core/model/latency.h"

#include <QList>

namespace lastroom {

/**
 * A race at one moment: what cards, charts and tables show, live or replayed. Counter and ledger
 * are bounded by what was read from the database just before and just after that moment, so a frame
 * never shows an overbooking that the database did not have. A value; safe from any thread.
 */
struct Frame
{
    RaceTime time = 0;
    Keeps keeps = Keeps::CounterAndLedger;
    QList<HotelRecords> hotels;
    OutcomeCounts outcomes = {};
    qint64 attempts = 0;
    qint64 requests = 0; ///< requests begun
    qint64 crashes = 0; ///< attempts whose connection was closed on purpose
    qint64 lostCommits = 0; ///< attempts whose COMMIT was cut off on purpose
    LatencyHistogram latency; ///< of the requests booked so far
    bool started = false;
    bool finished = false; ///< the race had ended by then

    qint64 contracted() const;
    qint64 locked() const;
    qint64 reserved() const;
    qint64 ledger() const;
    qint64 sold() const; ///< the sum of what the kept records say
    qint64 overbooked() const;
    qint64 lostRooms() const; ///< 0 while attempts are under way
    qint64 available() const;
    bool agrees() const; ///< counter and ledger of every hotel, in the last snapshot

    /** Rooms of one of the hotels sold beyond its contract: once the race is over by the ledger,
     * before that by the greater record, as one of them may be about to follow. */
    qint64 overbooked(const HotelRecords &hotel) const
    {
        return finished ? hotel.oversold(keeps) : hotel.overbooked(keeps);
    }

    qint64 retries() const { return attempts - requests; }

    qint64 count(Outcome outcome) const { return outcomes[index(outcome)]; }

    qint64 conflicts() const; ///< attempts that isConflict() is true of

    double bookingsPerSecond() const; ///< bookings, not attempts, since the start

    bool operator==(const Frame &) const = default;
};

} // namespace lastroom
