// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/visibility.h"

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

bool VisibleChange::touches(Reads reads) const
{
    switch (reads) {
    case Reads::None:
        return false;
    case Reads::Counter:
        return by.reserved != 0;
    case Reads::Ledger:
        return by.ledger != 0;
    case Reads::Both:
        return true;
    }
    return true;
}

bool VisibleChange::takes(Reads reads) const
{
    return touches(reads)
        && ((reads != Reads::Ledger && by.reserved > 0)
            || (reads != Reads::Counter && by.ledger > 0));
}

Visibility::Visibility(const ScheduleRecording &recording)
    : m_recording(recording)
{
    for (int place = 0; place < int(recording.steps.size()); ++place) {
        const RecordedStep &step = recording.steps.at(place);
        const HotelRecords earlier = before(place);
        const HotelRecords later = step.committed.value_or(earlier);
        const HotelRecords by{0, 0, later.reserved - earlier.reserved,
                              later.ledger - earlier.ledger};
        if (by == HotelRecords{})
            continue;
        m_changes.append({place, makerOf(place), by});
    }
}

/** Whose rooms became visible: of a commit, of a statement that changes rows, or else of one that
 * it let go on and that does. */
int Visibility::makerOf(int place) const
{
    const RecordedStep &step = m_recording.steps.at(place);
    if (step.answeredAt == place && changedRows(place))
        return step.move.client;
    for (int each = 0; each < int(m_recording.steps.size()); ++each) {
        if (m_recording.steps.at(each).answeredAt == place && changedRows(each))
            return m_recording.steps.at(each).move.client;
    }
    return step.move.client;
}

bool Visibility::changedRows(int place) const
{
    const RecordedStep &step = m_recording.steps.at(place);
    if (!step.answer || !step.answer->ok)
        return false;
    return step.isCommit() || (step.answer->rows > 0 && traitsOf(place).changesRows);
}

const StatementTraits &Visibility::traitsOf(int place) const
{
    static const StatementTraits nothing;
    const RecordedStep &step = m_recording.steps.at(place);
    return step.isCommit() ? nothing : m_recording.strategy.steps.at(step.what.step).traits;
}

HotelRecords Visibility::before(int place) const
{
    for (int earlier = place - 1; earlier >= 0; --earlier) {
        if (m_recording.steps.at(earlier).committed)
            return *m_recording.steps.at(earlier).committed;
    }
    return m_recording.situation.start();
}

int Visibility::snapshotOf(int place) const
{
    const Isolation isolation = m_recording.strategy.isolation;
    if (isolation == Isolation::None || isolation == Isolation::ReadCommitted)
        return place;
    const RecordedStep &step = m_recording.steps.at(place);
    // What follows the attempt runs by itself.
    if (!step.isCommit() && m_recording.strategy.steps.at(step.what.step).when)
        return place;
    const int client = step.move.client;
    for (int first = 0; first < place; ++first) {
        if (m_recording.steps.at(first).move.client == client && traitsOf(first).takesSnapshot())
            return first;
    }
    return place;
}

HotelRecords Visibility::seenOfOthers(int place) const
{
    const int snapshot = snapshotOf(place);
    return withoutOwn(before(snapshot), m_recording.steps.at(place).move.client, snapshot);
}

HotelRecords Visibility::seenAfterWaiting(int place) const
{
    const RecordedStep &step = m_recording.steps.at(place);
    const int after = std::max(step.answeredAt, place) + (step.answeredAt > place ? 1 : 0);
    return withoutOwn(before(after), step.move.client, after);
}

QList<VisibleChange> Visibility::unseen(int place, int end, Reads reads) const
{
    const int client = m_recording.steps.at(place).move.client;
    const int snapshot = snapshotOf(place);
    QList<VisibleChange> first;
    for (const VisibleChange &change : m_changes) {
        const bool isKnown
            = std::any_of(first.begin(), first.end(), [&](const VisibleChange &known) {
                  return known.client == change.client;
              });
        if (change.place >= snapshot && change.place < end && change.client != client
            && change.takes(reads) && !isKnown)
            first.append(change);
    }
    return first;
}

Reads Visibility::readsOf(int place) const
{
    ReadColumns reads = traitsOf(place).condition;
    reads.add(traitsOf(place).returned);
    if (reads.counter && reads.ledger)
        return Reads::Both;
    return reads.counter ? Reads::Counter : reads.ledger ? Reads::Ledger : Reads::None;
}

/** Without a transaction, what the client did before is committed too. */
HotelRecords Visibility::withoutOwn(HotelRecords records, int client, int place) const
{
    // What it took away beyond that was of others: it sees that it is gone.
    qint64 reserved = 0;
    qint64 ledger = 0;
    for (const VisibleChange &change : m_changes) {
        if (change.client == client && change.place < place) {
            reserved = std::max<qint64>(0, reserved + change.by.reserved);
            ledger = std::max<qint64>(0, ledger + change.by.ledger);
        }
    }
    records.reserved -= reserved;
    records.ledger -= ledger;
    return records;
}

} // namespace lastroom
