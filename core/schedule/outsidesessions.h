// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/result.h"

#include <QHash>
#include <QList>

namespace lastroom {

/**
 * Notices outside sessions: those that are no clients of a schedule and hold one of them up. The
 * server's own locks, as on a file that grows, hold up too, for less than a millisecond, and mean
 * nothing; unless what then comes back is an error, such as a deadlock with an outside session.
 * Thread: that of its stepper.
 */
class OutsideSessions
{
public:
    /** From now on they are an error (Environment). */
    void refuse() { m_areRefused = true; }

    void beginStep() { m_sightings = 0; }

    /** Who holds up whom, as server processes; \p clients are those of the schedule. */
    Result<> note(const QHash<int, QList<int>> &holders, const QList<int> &clients);

    /** A step of a client failed. */
    void noteFailure() { m_haveDisturbed = m_haveDisturbed || m_sightings > 0; }

    /** Nothing, or that they have disturbed and are refused. */
    Result<> check() const;

    /** They held a client up for so long, or with such an end, that it may have changed what the
     * schedule did. */
    bool haveDisturbed() const { return m_haveDisturbed; }

private:
    bool m_areRefused = false;
    int m_sightings = 0; ///< since the last step was issued
    bool m_haveDisturbed = false;
};

} // namespace lastroom
