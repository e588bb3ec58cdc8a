// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/statementnote.h"
#include "core/strategy/strategy.h"

#include <optional>
#include <vector>

namespace lastroom {

/** A statement takes the lock that all bookings of a hotel need: on the hotel's row, or one in its
 * place. Any thread. */
bool locksBookings(const StatementTraits &traits);

/**
 * On which of its statements an attempt decides that there are rooms, and which one makes its
 * booking visible to the decisions of others: read from what its statements do. A value; the
 * strategy outlives it. Safe from any thread.
 */
class Decision
{
public:
    explicit Decision(const Strategy &strategy);

    /** Why nothing can be said of its statements; empty where something can. */
    QString unknown() const;

    /** What the deciding step reads. */
    const ReadColumns &reads() const { return m_reads; }

    /** The place of the deciding one among the statements of an attempt; -1 where none looks how
     * many rooms are sold. */
    int decisionIn(const std::vector<StatementTime> &statements) const;

    /** The place of the one that took the snapshot from which \p decision reads. */
    int snapshotIn(const std::vector<StatementTime> &statements, int decision) const;

    /** The place of the one after which others see what \p reads tells of this booking; -1 where
     * there is none. */
    int effectIn(const std::vector<StatementTime> &statements, const ReadColumns &reads) const;

    /** The step takes the lock on the hotel's row, and has it until the commit. */
    bool locksUntilCommit(int step) const;

    /** A booking changes something of what \p reads tells. */
    bool changes(const ReadColumns &reads) const;

private:
    const Strategy *m_strategy;
    int m_step = -1; ///< the last that would have ended the attempt, and looks
    ReadColumns m_reads;
};

} // namespace lastroom
