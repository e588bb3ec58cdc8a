// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/race/clientqueue.h"

namespace lastroom {

void ClientQueue::addReady(Client client)
{
    {
        const std::lock_guard lock(m_mutex);
        m_ready.push_back(std::move(client));
    }
    m_clientReady.notify_one();
}

/** Who tries again is in the middle of a request: nobody who only comes is served before. */
void ClientQueue::enqueue(Client client)
{
    if (client.pending)
        m_ready.push_front(std::move(client));
    else
        m_ready.push_back(std::move(client));
}

void ClientQueue::wakeRested()
{
    if (m_resting.empty())
        return;
    const auto now = Clock::now();
    while (!m_resting.empty() && m_resting.top().due <= now) {
        enqueue(m_resting.top().client);
        m_resting.pop();
    }
}

std::optional<Client> ClientQueue::take(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    while (!m_closed && !stop.stop_requested()) {
        wakeRested();
        if (!m_ready.empty()) {
            Client client = std::move(m_ready.front());
            m_ready.pop_front();
            ++m_away;
            // Another worker may serve the next, or sleep until one is due.
            if (!m_ready.empty() || (!m_resting.empty() && !m_hasTimer))
                m_clientReady.notify_one();
            return client;
        }
        if (everybodyWentHome())
            return {};
        if (!m_resting.empty() && !m_hasTimer)
            waitUntilDue(lock, stop);
        else
            waitForClient(lock, stop);
    }
    return {};
}

void ClientQueue::waitUntilDue(std::unique_lock<std::mutex> &lock, const std::stop_token &stop)
{
    m_hasTimer = true;
    m_wakeAt = m_resting.top().due;
    m_earlierDue.wait_until(lock, stop, m_wakeAt, [this] {
        return m_closed || !m_ready.empty()
            || (!m_resting.empty() && m_resting.top().due < m_wakeAt);
    });
    m_hasTimer = false;
}

void ClientQueue::waitForClient(std::unique_lock<std::mutex> &lock, const std::stop_token &stop)
{
    ++m_idleWorkers;
    m_clientReady.wait(lock, stop, [this] {
        return m_closed || !m_ready.empty() || everybodyWentHome()
            || (!m_resting.empty() && !m_hasTimer);
    });
    --m_idleWorkers;
}

void ClientQueue::putBack(Client client, Clock::time_point due)
{
    const std::lock_guard lock(m_mutex);
    --m_away;
    const bool ready = due <= Clock::now();
    if (ready)
        enqueue(std::move(client));
    else
        m_resting.push({due, std::move(client)});
    if (m_idleWorkers > 0 && (ready || !m_hasTimer))
        m_clientReady.notify_one();
    else if (m_hasTimer && (ready || due < m_wakeAt))
        m_earlierDue.notify_one();
}

void ClientQueue::release()
{
    const std::lock_guard lock(m_mutex);
    --m_away;
    if (everybodyWentHome())
        m_clientReady.notify_all();
}

void ClientQueue::close()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_clientReady.notify_all();
    m_earlierDue.notify_all();
}

} // namespace lastroom
