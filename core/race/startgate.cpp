// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/race/startgate.h"

#include "core/model/text.h"

namespace lastroom {

using namespace Qt::StringLiterals;

void StartGate::arrive(Result<> ready)
{
    {
        const std::lock_guard lock(m_mutex);
        --m_missing;
        if (!ready && !m_error)
            m_error = std::move(ready.error());
    }
    m_changed.notify_all();
}

Result<> StartGate::waitForAll(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, stop, [this] { return m_missing == 0 || m_error; });
    if (m_error)
        return failure(*m_error);
    if (stop.stop_requested())
        return failure(Error::Kind::Stopped, u"race"_s, Text::tr("stopped before it began"));
    return {};
}

void StartGate::open(bool race)
{
    {
        const std::lock_guard lock(m_mutex);
        m_open = race;
    }
    m_changed.notify_all();
}

bool StartGate::pass()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_open.has_value(); });
    return *m_open;
}

} // namespace lastroom
