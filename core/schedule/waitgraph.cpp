// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/waitgraph.h"

#include <QSet>

#include <algorithm>

namespace lastroom {

WaitGraph::WaitGraph(QHash<int, QList<int>> holders, QList<int> busy)
    : m_holders(std::move(holders))
    , m_busy(std::move(busy))
{
}

bool WaitGraph::isSettled(const QList<int> &idle) const
{
    QSet<int> still(idle.begin(), idle.end());
    bool grew = true;
    while (grew) {
        grew = false;
        for (const int session : m_busy) {
            if (still.contains(session))
                continue;
            const QList<int> holders = m_holders.value(session);
            if (std::any_of(holders.begin(), holders.end(),
                            [&](int holder) { return still.contains(holder); })) {
                still.insert(session);
                grew = true;
            }
        }
    }
    return std::all_of(m_busy.begin(), m_busy.end(),
                       [&](int session) { return still.contains(session); })
        && !hasCircle();
}

bool WaitGraph::hasCircle() const
{
    return std::any_of(m_busy.begin(), m_busy.end(),
                       [this](int session) { return reachesItself(session); });
}

bool WaitGraph::reachesItself(int session) const
{
    QSet<int> seen;
    QList<int> next = m_holders.value(session);
    while (!next.isEmpty()) {
        const int holder = next.takeLast();
        if (holder == session)
            return true;
        if (seen.contains(holder) || !m_busy.contains(holder))
            continue;
        seen.insert(holder);
        next += m_holders.value(holder);
    }
    return false;
}

} // namespace lastroom
