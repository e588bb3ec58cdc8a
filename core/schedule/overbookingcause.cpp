// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/overbookingcause.h"

#include <algorithm>

namespace lastroom {

OverbookingCause::OverbookingCause(const ScheduleRecording &recording, int place)
    : m_recording(recording)
    , m_visibility(recording)
    , m_place(place)
    , m_client(clientOf(place))
    , m_guards(m_recording, m_visibility, m_client, m_place)
{
    find();
}

int OverbookingCause::clientOf(int place) const
{
    for (const VisibleChange &change : m_visibility.changes()) {
        if (change.place == place)
            return change.client;
    }
    return m_recording.steps.at(place).move.client;
}

qint64 OverbookingCause::valueOf(const HotelRecords &records, Reads reads) const
{
    switch (reads) {
    case Reads::Counter:
        return records.reserved;
    case Reads::Ledger:
        return records.ledger;
    case Reads::None:
    case Reads::Both:
        return records.sold(m_recording.strategy.keeps);
    }
    return records.reserved;
}

bool OverbookingCause::fits(const HotelRecords &seen, Reads reads) const
{
    return valueOf(seen, reads) + m_recording.situation.booking + seen.locked <= seen.contracted;
}

qint64 OverbookingCause::roomsLeft(const HotelRecords &seen, Reads reads) const
{
    return std::max<qint64>(0, seen.contracted - seen.locked - valueOf(seen, reads));
}

bool OverbookingCause::waited(int place) const
{
    return !m_recording.steps.at(place).waitsFor.isEmpty();
}

void OverbookingCause::find()
{
    const QList<int> &guards = m_guards.places();
    if (guards.isEmpty())
        return;
    // The last guard that had reason to let the client pass decided; the later ones did not look at
    // the rooms.
    for (auto guard = guards.crbegin(); guard != guards.crend(); ++guard) {
        const Reads reads = m_visibility.readsOf(*guard);
        if (reads == Reads::None)
            continue;
        const HotelRecords afterWaiting = m_visibility.seenAfterWaiting(*guard);
        const HotelRecords before = m_visibility.seenOfOthers(*guard);
        if (m_guard < 0) {
            m_guard = *guard;
            m_seen = waited(*guard) ? afterWaiting : before;
            m_kind = Kind::Passed;
        }
        const bool fitsAfterWaiting = waited(*guard) && fits(afterWaiting, reads);
        if (!fitsAfterWaiting && !fits(before, reads))
            continue;
        m_guard = *guard;
        if (fitsAfterWaiting) {
            informed(afterWaiting);
        } else if (waited(*guard)) {
            m_kind = Kind::Outdated;
            m_seen = before;
        } else {
            m_seen = before;
            stale();
        }
        return;
    }
    if (m_guard < 0)
        m_kind = m_guards.areKnown() ? Kind::Unlooked : Kind::Unknown;
}

/** Nothing was hidden from it: what it read was wrong, or its client took more than it asked for.
 */
void OverbookingCause::informed(const HotelRecords &seen)
{
    m_seen = seen;
    const bool isWrong = m_recording.strategy.keeps == Keeps::CounterAndLedger
        && m_visibility.readsOf(m_guard) == Reads::Counter && seen.ledger > seen.reserved;
    m_kind = isWrong ? Kind::WrongCounter : Kind::Informed;
}

void OverbookingCause::stale()
{
    const Reads reads = m_visibility.readsOf(m_guard);
    m_unseen = m_visibility.unseen(m_guard, m_place, reads);
    if (!m_unseen.isEmpty())
        m_kind = Kind::Stale;
    else if (!overlooked().isEmpty())
        m_kind = Kind::Overlooked;
    else
        informed(m_seen);
}

/** The place at which a client's attempt ended; none while it has not. */
std::optional<int> OverbookingCause::endOf(int client) const
{
    for (const RecordedStep &step : m_recording.steps) {
        if (step.move.client == client && step.ending)
            return step.answeredAt;
    }
    return {};
}

QList<int> OverbookingCause::overlooked() const
{
    QList<int> elsewhere;
    for (const VisibleChange &change : m_visibility.changes()) {
        // Who has ended has written both.
        const std::optional<int> end = endOf(change.client);
        const bool ended = end && *end < m_visibility.snapshotOf(m_guard);
        if (change.place <= m_place && change.client != m_client && !ended
            && !change.touches(m_visibility.readsOf(m_guard)))
            elsewhere.append(change.place);
    }
    return elsewhere;
}

} // namespace lastroom
