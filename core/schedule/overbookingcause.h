// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/passedguards.h"
#include "core/schedule/visibility.h"

#include <QList>

#include <optional>

namespace lastroom {

/**
 * Why the client whose rooms were too many was not held back, worked out from the recorded steps.
 * A view; the recording outlives it. Safe from any thread.
 */
class OverbookingCause
{
public:
    enum class Kind {
        Unguarded, ///< no step that ran would have ended the attempt
        Unlooked, ///< such steps ran, and none looks how many rooms are sold
        Unknown, ///< the same, as far as the parser understands them
        Stale, ///< the guard passed before others’ rooms were visible to it
        Overlooked, ///< others’ rooms were in the record at which the guard does not look
        Outdated, ///< the guard waited, and passed on what it had read before
        WrongCounter, ///< the guard read a counter that said less than the ledger
        Informed, ///< the guard saw all there was, and rooms enough: more were taken than that
        Passed, ///< the guard saw that it was full
    };

    /** \p place of the step after which more was oversold than before. */
    OverbookingCause(const ScheduleRecording &recording, int place);
    Q_DISABLE_COPY_MOVE(OverbookingCause)

    Kind kind() const { return m_kind; }

    int place() const { return m_place; }

    /** Whose rooms were too many. */
    int client() const { return m_client; }

    /** The step that decided: the last guard that had reason to let the client pass, else the last
     * that looked; -1 for the first three kinds. */
    int guard() const { return m_guard; }

    /** What the guard saw of others when it passed. */
    const HotelRecords &seen() const { return m_seen; }

    /** What others made visible after that, and before the rooms too many; of a stale guard. */
    const QList<VisibleChange> &unseen() const { return m_unseen; }

    /** Places at which others changed the record at which the guard does not look; of one that
     * overlooked them. */
    QList<int> overlooked() const;

    const Visibility &visibility() const { return m_visibility; }

    /** Of this client, up to this place. */
    const PassedGuards &guards() const { return m_guards; }

    bool waited(int place) const;

    /** By these records there are rooms enough. */
    bool fits(const HotelRecords &seen, Reads reads) const;

    qint64 roomsLeft(const HotelRecords &seen, Reads reads) const;

private:
    int clientOf(int place) const;
    std::optional<int> endOf(int client) const;
    qint64 valueOf(const HotelRecords &records, Reads reads) const;
    void find();
    void informed(const HotelRecords &seen);
    void stale();

    const ScheduleRecording &m_recording;
    const Visibility m_visibility;
    const int m_place;
    const int m_client;
    const PassedGuards m_guards;
    Kind m_kind = Kind::Unguarded;
    int m_guard = -1;
    HotelRecords m_seen;
    QList<VisibleChange> m_unseen;
};

} // namespace lastroom
