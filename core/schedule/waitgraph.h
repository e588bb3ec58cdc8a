// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>

namespace lastroom {

/**
 * Who waits for whom among sessions, as the server said at one moment, by process id. A value; safe
 * from any thread.
 */
class WaitGraph
{
public:
    /** \p holders those for whom each waits; \p busy the sessions that have not answered */
    WaitGraph(QHash<int, QList<int>> holders, QList<int> busy);

    /**
     * Nothing will happen before another step: every busy session waits, directly or through
     * others, for one of \p idle, and no circle of them is left for the server's deadlock detector.
     */
    bool isSettled(const QList<int> &idle) const;

    /** Some of the busy wait for each other in a circle. */
    bool hasCircle() const;

private:
    bool reachesItself(int session) const;

    QHash<int, QList<int>> m_holders;
    QList<int> m_busy;
};

} // namespace lastroom
