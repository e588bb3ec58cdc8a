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

    /** "Alice’s take (1) and Bob’s check (2)". */
    QString namedAll(const QList<int> &places) const;

    /** "reserved = 0", "ledger = 0", "reserved = 1 and ledger = 0". */
    QString values(const HotelRecords &seen, Reads reads) const;

    /** "Alice’s take (3) was visible to him", "Alice’s commit (5) made her booking visible to him".
     */
    QString madeVisible(const QList<VisibleChange> &unseen, int client) const;

    /** Alice and Carol are, Bob and Dave are not. */
    static bool isWoman(int client);

private:
    const ScheduleRecording &m_recording;
};

} // namespace lastroom
