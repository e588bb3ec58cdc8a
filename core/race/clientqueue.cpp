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
    m_followers.notify_one();
}

void ClientQueue::wakeRested()
{
    if (m_resting.empty())
        return;
    const auto now = Clock::now();
    while (!m_resting.empty() && m_resting.top().due <= now) {
        m_ready.push_back(m_resting.top().client);
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
            // Another one may serve the next, or keep the time now.
            if (!m_ready.empty() || (!m_resting.empty() && !m_timekeeper))
                m_followers.notify_one();
            return client;
        }
        if (everybodyWentHome())
            return {};
        if (!m_resting.empty() && !m_timekeeper)
            keepTime(lock, stop);
        else
            follow(lock, stop);
    }
    return {};
}

void ClientQueue::keepTime(std::unique_lock<std::mutex> &lock, const std::stop_token &stop)
{
    m_timekeeper = true;
    m_wakeAt = m_resting.top().due;
    m_time.wait_until(lock, stop, m_wakeAt, [this] {
        return m_closed || !m_ready.empty()
            || (!m_resting.empty() && m_resting.top().due < m_wakeAt);
    });
    m_timekeeper = false;
}

void ClientQueue::follow(std::unique_lock<std::mutex> &lock, const std::stop_token &stop)
{
    ++m_followerCount;
    m_followers.wait(lock, stop, [this] {
        return m_closed || !m_ready.empty() || everybodyWentHome()
            || (!m_resting.empty() && !m_timekeeper);
    });
    --m_followerCount;
}

void ClientQueue::putBack(Client client, Clock::time_point due)
{
    const std::lock_guard lock(m_mutex);
    --m_away;
    const bool ready = due <= Clock::now();
    if (ready)
        m_ready.push_back(std::move(client));
    else
        m_resting.push({due, std::move(client)});
    if (m_followerCount > 0 && (ready || !m_timekeeper))
        m_followers.notify_one();
    else if (m_timekeeper && (ready || due < m_wakeAt))
        m_time.notify_one();
}

void ClientQueue::release()
{
    const std::lock_guard lock(m_mutex);
    --m_away;
    if (everybodyWentHome())
        m_followers.notify_all();
}

void ClientQueue::close()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_followers.notify_all();
    m_time.notify_all();
}

} // namespace lastroom
