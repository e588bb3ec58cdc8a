// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/prefixstack.h"

namespace lastroom {

void PrefixStack::push(std::vector<Prefix> prefixes)
{
    {
        const std::lock_guard lock(m_mutex);
        m_prefixes.insert(m_prefixes.end(), std::make_move_iterator(prefixes.begin()),
                          std::make_move_iterator(prefixes.end()));
    }
    m_changed.notify_all();
}

std::optional<Prefix> PrefixStack::take(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, stop, [this] { return !m_prefixes.empty() || m_working == 0; });
    if (stop.stop_requested() || m_prefixes.empty())
        return {};
    Prefix prefix = std::move(m_prefixes.back());
    m_prefixes.pop_back();
    ++m_working;
    return prefix;
}

void PrefixStack::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        --m_working;
    }
    m_changed.notify_all();
}

} // namespace lastroom
