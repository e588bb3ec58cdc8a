// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/attempt.h"
#include "core/race/requeststream.h"

#include <queue>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace lastroom {

/** A request under way: kept with its client while it waits to be tried again. */
struct PendingRequest
{
    int hotel = 0; ///< place in the inventory
    int rooms = 0;
    int tries = 0; ///< attempts so far
    RaceTime start = 0; ///< of the first attempt
};

/** A client between two visits to a connection. */
struct Client
{
    RequestKey key; ///< the next request, or the pending one
    std::optional<PendingRequest> pending;
};

/**
 * The clients of one server: those who are ready, first come first served but for those who try
 * again, who come first, and those who rest until some moment. Workers take a client, serve it, and
 * put it back or let it go home. Safe from any thread.
 */
class ClientQueue
{
public:
    using Clock = std::chrono::steady_clock;

    void addReady(Client client);

    /** The next client, waited for; nothing once all went home, the queue is closed or stop is
     * requested. */
    std::optional<Client> take(std::stop_token stop);

    /** Gives back a client that take() returned; it is due at \p due. */
    void putBack(Client client, Clock::time_point due);

    /** Lets a client that take() returned go home. */
    void release();

    /** Nobody is served any more; take() returns nothing. */
    void close();

private:
    struct Resting
    {
        Clock::time_point due;
        Client client;

        bool operator>(const Resting &other) const { return due > other.due; }
    };

    void enqueue(Client client);
    void wakeRested();
    void waitUntilDue(std::unique_lock<std::mutex> &lock, const std::stop_token &stop);
    void waitForClient(std::unique_lock<std::mutex> &lock, const std::stop_token &stop);

    bool everybodyWentHome() const { return m_ready.empty() && m_resting.empty() && m_away == 0; }

    std::mutex m_mutex; // guards everything below
    // One idle worker sleeps until the next client is due, the others until they are notified: a
    // client that is put back wakes one of them and not all.
    std::condition_variable_any m_clientReady; ///< for the idle workers
    std::condition_variable_any m_earlierDue; ///< for the one that sleeps until a client is due
    int m_idleWorkers = 0; ///< that wait for m_clientReady
    bool m_hasTimer = false; ///< a worker sleeps until m_wakeAt
    Clock::time_point m_wakeAt;
    std::deque<Client> m_ready;
    std::priority_queue<Resting, std::vector<Resting>, std::greater<>> m_resting;
    qint64 m_away = 0; ///< clients taken and not yet back
    bool m_closed = false;
};

} // namespace lastroom
