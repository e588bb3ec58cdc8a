// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/visibility.h"

#include <QString>

namespace lastroom {

/** The words in which an overbooking is explained. A view; the recording outlives it. Safe from any
 * thread. */
class OverbookingWords
{
public:
    explicit OverbookingWords(const ScheduleRecording &recording);

    /** "Bob’s check (2)". */
    QString named(int place) const;

    /** "reserved = 0", "ledger = 0", "reserved = 1 and ledger = 0". */
    QString values(const HotelRecords &seen, Reads reads) const;

    /** "Alice’s take (3) was visible to him", "Alice’s commit (5) made her booking visible to him".
     */
    QString madeVisible(const QList<VisibleChange> &unseen, int client) const;

    static QString him(int client);
    static QString he(int client);
    static QString his(int client);

private:
    const ScheduleRecording &m_recording;
};

} // namespace lastroom
