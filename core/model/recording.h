// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/attempt.h"
#include "core/model/frame.h"
#include "core/model/inventory.h"
#include "core/model/latency.h"
#include "core/model/statementfailure.h"
#include "core/model/statementnote.h"
#include "core/model/trial.h"
#include "core/model/verdict.h"
#include "core/model/workload.h"

#include <QList>
#include <QPointF>
#include <QString>

#include <deque>
#include <optional>
#include <vector>

namespace lastroom {

/** Counter and, where it was read, ledger of every hotel at one moment, in one snapshot. */
struct Sample
{
    RaceTime time = 0;
    QList<qint64> reserved; ///< a number a hotel
    QList<qint64> ledger; ///< a number a hotel, or empty where only the counter was read

    bool operator==(const Sample &) const = default;
};

/** What the database held when the race was over, and whether the clients had been told the truth.
 */
struct Audit
{
    QList<HotelRecords> hotels;
    qint64 bookings = 0; ///< attempts that clients were told are booked
    qint64 missing = 0; ///< of these, not in the ledger with its hotel and rooms
    qint64 duplicated = 0; ///< requests, told or in doubt, that are in the ledger more than once
    qint64 unacknowledged = 0; ///< reservations in the ledger that no client was told of
    qint64 unknownBooked = 0; ///< of these, of attempts whose outcome is unknown

    bool operator==(const Audit &) const = default;
};

/** What a race was run with. */
struct RaceDescription
{
    QString strategy; ///< its name
    QString title;
    QString isolation;
    Keeps keeps = Keeps::CounterAndLedger;
    Inventory inventory;
    Workload workload;
    bool isPromised = false; ///< the strategy expects to be correct
    QString mixed = {}; ///< title of the strategy that is mixed in; empty where none is

    bool operator==(const RaceDescription &) const = default;
};

/**
 * The only record of a race: attempts, samples and the audit. Live and replay read it alike,
 * through frameAt(). Belongs to the thread that reads the race; not safe while another thread
 * changes it.
 */
class Recording
{
public:
    enum class State {
        Waiting, ///< its clients have not been let go
        Racing,
        Finished, ///< nothing was left, or the duration was over
        Stalled, ///< nobody booked any more although rooms were left or attempts waited
        Stopped, ///< somebody asked for it
        Failed, ///< error() says why
    };

    /** An attempt after which a hotel had more rooms sold than before beyond its contract. */
    struct Overbooking
    {
        RaceTime time;
        quint32 client;
        quint16 hotel;
    };

    explicit Recording(RaceDescription description = {});

    const RaceDescription &description() const { return m_description; }

    /** Adds attempts in any order; costs no more than the new ones and a bounded number before
     * them. */
    void append(std::vector<Attempt> attempts) { append(AttemptBatch{std::move(attempts), {}}); }

    void append(AttemptBatch batch);
    void append(Sample sample);

    void setState(State state) { m_state = state; }

    void setElapsed(RaceTime elapsed) { m_elapsed = elapsed; }

    void setAudit(Audit audit);

    void setError(Error error) { m_error = std::move(error); }

    void setReconnects(qint64 reconnects) { m_reconnects = reconnects; }

    void setFailures(StatementFailures failures) { m_failures = std::move(failures); }

    /** How the strategy did alone before the race. Where it did not book there is no race: its
     * attempt is all there is. */
    void setTrial(Trial trial);

    const std::optional<Trial> &trial() const { return m_trial; }

    State state() const { return m_state; }

    bool isOver() const { return m_state >= State::Finished; }

    const std::optional<Audit> &audit() const { return m_audit; }

    const std::optional<Error> &error() const { return m_error; }

    qint64 reconnects() const { return m_reconnects; }

    const StatementFailures &failures() const { return m_failures; }

    const std::deque<Attempt> &attempts() const
    {
        return m_attempts;
    } ///< in the order of their ends

    /** The statements of an attempt in the order in which they ran; none where they were not
     * noted. */
    std::vector<StatementTime> statementsOf(const Attempt &attempt) const;

    /** One of the notes of an attempt, from 0 to less than Attempt::notes. */
    const StatementNote &noteOf(const Attempt &attempt, std::size_t number) const
    {
        return m_notes[attempt.firstNote + number];
    }

    const std::vector<Sample> &samples() const { return m_samples; }

    const std::vector<Overbooking> &overbookings() const { return m_overbookings; } ///< in order

    /** From the start to the end of the last attempt; while it is racing, to now. */
    RaceTime length() const;

    /** The race at \p time; at or after its end, the end with what the audit read. */
    Frame frameAt(RaceTime time) const;

    /** Rooms booked in all hotels by \p time. */
    qint64 bookedUntil(RaceTime time) const;

    /** Seconds and rooms booked in all, at \p points moments spread evenly up to \p end and no
     * later than the race. */
    QList<QPointF> bookedOverTime(RaceTime end, int points) const;

private:
    /** What has happened up to some place in m_attempts. */
    struct Totals
    {
        std::size_t place = 0;
        std::size_t overbookings = 0;
        QList<qint64> booked; ///< rooms, a number a hotel
        OutcomeCounts outcomes = {};
        qint64 requests = 0;
        qint64 crashes = 0;
        qint64 lostCommits = 0;
        LatencyHistogram latency;

        void add(const Attempt &attempt);
    };

    /** What was read just before and just after some moment, a number a hotel. */
    struct Readings
    {
        QList<qint64> before;
        QList<qint64> after; ///< as before, where nothing was read later
        QList<qint64> together; ///< the counter in the snapshot of before
        bool hasAfter = false;

        qint64 bounded(qsizetype hotel, qint64 value) const;
    };

    static constexpr std::size_t checkpointDistance = 4096;

    void countFrom(std::size_t place);
    Totals totalsAt(RaceTime time) const;
    Readings readingsAround(RaceTime time, QList<qint64> Sample::*values,
                            qint64 HotelRecords::*atEnd) const;
    void readSamples(Frame &frame, const QList<qint64> &booked) const;

    bool isEnd(RaceTime time) const { return isOver() && time >= length(); }

    RaceDescription m_description;
    State m_state = State::Waiting;
    RaceTime m_elapsed = 0;
    qint64 m_reconnects = 0;
    std::deque<Attempt> m_attempts;
    std::deque<StatementNote> m_notes;
    std::deque<qint64>
        m_bookedUntil; ///< rooms booked in all, up to and with the attempt of the same place
    std::vector<Sample> m_samples;
    std::vector<Totals> m_checkpoints; ///< the one at k is at place k * checkpointDistance
    std::vector<Overbooking> m_overbookings;
    Totals m_totals;
    std::optional<Audit> m_audit;
    std::optional<Error> m_error;
    StatementFailures m_failures;
    std::optional<Trial> m_trial;
};

} // namespace lastroom
