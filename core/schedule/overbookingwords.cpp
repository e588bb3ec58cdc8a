// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/overbookingwords.h"

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** Alice and Carol, Bob and Dave. */
bool isWoman(int client)
{
    return client % 2 == 0;
}

} // namespace

OverbookingWords::OverbookingWords(const ScheduleRecording &recording)
    : m_recording(recording)
{
}

QString OverbookingWords::named(int place) const
{
    const RecordedStep &step = m_recording.steps.at(place);
    return u"%1’s %2 (%3)"_s.arg(clientName(step.move.client), step.name).arg(place + 1);
}

QString OverbookingWords::values(const HotelRecords &seen, Reads reads) const
{
    const QString counter = u"reserved = %1"_s.arg(seen.reserved);
    const QString ledger = u"ledger = %1"_s.arg(seen.ledger);
    const Keeps keeps = m_recording.strategy.keeps;
    if (reads == Reads::Both && keeps == Keeps::CounterAndLedger && seen.reserved != seen.ledger)
        return counter + u" and "_s + ledger;
    const bool byLedger
        = reads == Reads::Ledger || (reads == Reads::Both && keeps == Keeps::Ledger);
    return byLedger ? ledger : counter;
}

QString OverbookingWords::madeVisible(const QList<VisibleChange> &unseen, int client) const
{
    QStringList names;
    for (const VisibleChange &change : unseen)
        names.append(named(change.place));
    const bool one = names.size() == 1;
    const QString verb = one ? u"was visible"_s : u"were visible"_s;
    const QString bookings = one ? his(unseen.first().client) + u" booking"_s : u"their bookings"_s;
    const bool committed
        = std::all_of(unseen.begin(), unseen.end(), [this](const VisibleChange &change) {
              return m_recording.steps.at(change.place).isCommit();
          });
    return u"%1 %2 to %3"_s.arg(names.join(u" and "_s),
                                committed ? u"made %1 visible"_s.arg(bookings) : verb, him(client));
}

QString OverbookingWords::him(int client)
{
    return isWoman(client) ? u"her"_s : u"him"_s;
}

QString OverbookingWords::he(int client)
{
    return isWoman(client) ? u"she"_s : u"he"_s;
}

QString OverbookingWords::his(int client)
{
    return isWoman(client) ? u"her"_s : u"his"_s;
}

} // namespace lastroom
