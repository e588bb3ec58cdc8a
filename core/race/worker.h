// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/db/arena.h"
#include "core/db/bookingattempt.h"
#include "core/db/preparedstrategy.h"
#include "core/model/inventory.h"
#include "core/model/recording.h"
#include "core/race/attemptbuffer.h"
#include "core/race/clientqueue.h"
#include "core/race/requeststream.h"
#include "core/race/stallwatch.h"
#include "core/race/startgate.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace lastroom {

/** What all workers of one race share. Read only while they run, but for what says otherwise. */
struct RaceContext
{
    ConnectionSettings settings; ///< of sessions that look on
    QList<Strategy> strategies; ///< the one that is raced, and the one that is mixed in, if any
    Inventory inventory;
    Workload workload;
    RequestStream requests;
    bool notesStatements = true;
    std::vector<bool> mixedClients; ///< those who book in the other way, one a client
    QList<int> order; ///< places of the hotels in name order
    Arena arena;
    std::atomic<std::chrono::steady_clock::time_point> start{}; ///< set once, before the gate opens
    std::function<void(Error)> fail; ///< ends the race; safe from any thread

    const Strategy &strategy() const { return strategies.first(); }

    RaceTime now() const { return (std::chrono::steady_clock::now() - start.load()).count(); }
};

/** A booking that its client was told of; what the audit looks for in the ledger. */
struct Receipt
{
    RequestKey key;
    quint32 rooms = 0;
    quint16 hotel = 0;
};

/**
 * One connection of one server: serves the clients of its queue until none is left.
 * Thread: run() on one thread; buffer(), cancel(), reconnects(), progress() and failures() from
 * any; receipts() and doubts() after run() returned.
 */
class Worker
{
public:
    /** \p context, \p queue and \p gate outlive it. \p number is for people who look at
     * pg_stat_activity. */
    Worker(RaceContext &context, ClientQueue &queue, StartGate &gate, int number);

    /** Connects, prepares, waits at the gate and serves. A stop ends the attempt at its next
     * statement. */
    void run(std::stop_token stop);

    /** Ends the statement that the server is working on, if any. */
    void cancel();

    AttemptBuffer &buffer() { return m_buffer; }

    const std::vector<Receipt> &receipts() const { return m_receipts; }

    /** Of bookings whose COMMIT was sent and never answered. */
    const std::vector<Receipt> &doubts() const { return m_doubts; }

    qint64 reconnects() const { return m_reconnects; }

    /** What it has done by now. */
    RaceProgress progress() const { return {m_begun, m_ended, m_booked}; }

    /** What the server said to the strategy's statements so far. */
    StatementFailures failures() const;

private:
    /** A strategy on the worker's connection. */
    struct Way
    {
        const Strategy *strategy = nullptr;
        PreparedStatement availability;
        PreparedStrategy steps;
    };

    Result<> connect();
    Result<Way> prepare(Connection &connection, const Strategy &strategy) const;
    Way &wayOf(const Client &client);
    void disconnect();
    bool reconnect(const std::stop_token &stop);
    void serve(Client client, const std::stop_token &stop);
    void visit(Client client, const std::stop_token &stop);
    bool wish(Client &client, const std::stop_token &stop);
    void setValues(const Client &client);
    AttemptEnding attempt(const Client &client, RaceTime start, const std::stop_token &stop);
    void noteLook(const Client &client, RaceTime start);
    void noteStatement(RaceTime start, RaceTime begin, const BookingAttempt::Move &move);
    void travel(const std::stop_token &stop);
    void hold(const std::stop_token &stop);
    void record(const Client &client, RaceTime start, const AttemptEnding &ending);
    void noteFailures(const AttemptEnding &ending);
    void finish(Client client, const AttemptEnding &ending);

    RaceContext &m_context;
    ClientQueue &m_queue;
    StartGate &m_gate;
    const int m_number;
    AttemptBuffer m_buffer;
    std::vector<Receipt> m_receipts;
    std::vector<Receipt> m_doubts;
    std::atomic<qint64> m_reconnects = 0;
    std::atomic<qint64> m_begun = 0;
    std::atomic<qint64> m_ended = 0;
    std::atomic<qint64> m_booked = 0;

    std::unique_ptr<Connection> m_connection;
    std::vector<Way> m_ways; ///< one a strategy of the race
    BookingValues m_values;
    std::vector<StatementNote> m_notes; ///< of the attempt that is under way
    RaceTime m_lookBegin = 0; ///< of the last look at what is available
    RaceTime m_lookEnd = 0;
    Fault m_fault = Fault::None; ///< that befell the attempt that is under way
    QList<qint64> m_available; ///< what the last look found, a number a hotel

    mutable std::mutex m_failuresMutex; // guards m_failures; taken where a statement failed
    StatementFailures m_failures;

    std::mutex m_cancelMutex; // guards m_canceller
    std::shared_ptr<const SessionCancel> m_canceller;
};

} // namespace lastroom
