// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/schedulerecording.h"

#include <QList>

namespace lastroom {

/** Which of the two records a statement looks at. */
enum class Reads { None, Counter, Ledger, Both };

/** A moment at which rooms of one client became visible to everybody. */
struct VisibleChange
{
    int place = 0; ///< of the step
    int client = 0;
    HotelRecords by; ///< what was added; contracted and locked are 0

    bool touches(Reads reads) const;

    /** As touches(), and there are fewer rooms left by it. */
    bool takes(Reads reads) const;
};

/**
 * Who could see what when, worked out from the recorded steps: what a statement saw was committed
 * when its snapshot was taken (manual, "Transaction Isolation"). Places are those of
 * ScheduleRecording::steps. A view; the recording outlives it. Safe from any thread.
 */
class Visibility
{
public:
    explicit Visibility(const ScheduleRecording &recording);

    /** What was committed before this place. */
    HotelRecords before(int place) const;

    /** Every moment at which rooms became visible, in order. */
    const QList<VisibleChange> &changes() const { return m_changes; }

    /** The place from which on the step at \p place sees nothing new: its own, or that of the
     * transaction's first. */
    int snapshotOf(int place) const;

    /** What others had committed when the step at \p place took its snapshot. */
    HotelRecords seenOfOthers(int place) const;

    /** As it is when a locked row that was waited for is read again. */
    HotelRecords seenAfterWaiting(int place) const;

    /** The first change of each other client between the snapshot at \p place and \p end. */
    QList<VisibleChange> unseen(int place, int end, Reads reads) const;

    /** Which record the statement at \p place reads; None also where the parser did not understand
     * it, and for a commit. */
    Reads readsOf(int place) const;

    /** The step at \p place changed rows, or committed what did. */
    bool changedRows(int place) const;

    /** What is known of the statement at \p place; of a commit nothing. */
    const StatementTraits &traitsOf(int place) const;

private:
    int makerOf(int place) const;
    HotelRecords withoutOwn(HotelRecords records, int client, int place) const;

    const ScheduleRecording &m_recording;
    QList<VisibleChange> m_changes;
};

} // namespace lastroom
