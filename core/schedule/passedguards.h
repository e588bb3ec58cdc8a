// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/visibility.h"

#include <QList>

namespace lastroom {

/**
 * The steps of one client, up to some place, that looked for rooms or would have ended the attempt,
 * and let it pass. A view; recording and visibility outlive it. Safe from any thread.
 */
class PassedGuards
{
public:
    PassedGuards(const ScheduleRecording &recording, const Visibility &visibility, int client,
                 int until);

    /** Their places, in order. */
    const QList<int> &places() const { return m_places; }

    /** The parser understood all of them. */
    bool areKnown() const;

    /** It compares how many rooms are sold. */
    bool comparesRooms(int place) const;

    /** "version", "updated_at": what it compares instead of the rooms; else empty. */
    QString stampOf(int place) const;

    /** Its client had changed something before, so it did not see what others did alone. */
    bool followsOwnChange(int place) const;

private:
    bool isPassed(int place) const;

    const ScheduleRecording &m_recording;
    const Visibility &m_visibility;
    const int m_client;
    QList<int> m_places;
};

} // namespace lastroom
