// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/overbookingwords.h"

#include "core/model/sentence.h"
#include "core/model/text.h"

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

OverbookingWords::OverbookingWords(const ScheduleRecording &recording)
    : m_recording(recording)
{
}

QString OverbookingWords::named(int place) const
{
    const RecordedStep &step = m_recording.steps.at(place);
    //: %1 is a client, %2 the name of a step, %3 its place in the order: Bob’s check (2)
    return Text::tr("%1’s %2 (%3)").arg(clientName(step.move.client), step.name).arg(place + 1);
}

QString OverbookingWords::values(const HotelRecords &seen, Reads reads) const
{
    const QString counter = u"reserved = %1"_s.arg(seen.reserved);
    const QString ledger = u"ledger = %1"_s.arg(seen.ledger);
    const Keeps keeps = m_recording.strategy.keeps;
    if (reads == Reads::Both && keeps == Keeps::CounterAndLedger && seen.reserved != seen.ledger)
        return listText({counter, ledger});
    const bool byLedger
        = reads == Reads::Ledger || (reads == Reads::Both && keeps == Keeps::Ledger);
    return byLedger ? ledger : counter;
}

QString OverbookingWords::madeVisible(const QList<VisibleChange> &unseen, int client) const
{
    QList<int> places;
    for (const VisibleChange &change : unseen)
        places.append(change.place);
    const QString all = namedAll(places);
    const bool isOne = places.size() == 1;
    const bool toHer = isWoman(client);
    const bool committed = std::all_of(places.begin(), places.end(), [this](int place) {
        return m_recording.steps.at(place).isCommit();
    });
    //: What follows "before": Alice’s take (3) was visible to him
    if (!committed && isOne)
        return (toHer ? Text::tr("%1 was visible to her") : Text::tr("%1 was visible to him"))
            .arg(all);
    if (!committed)
        return (toHer ? Text::tr("%1 were visible to her") : Text::tr("%1 were visible to him"))
            .arg(all);
    if (!isOne)
        return (toHer ? Text::tr("%1 made their bookings visible to her")
                      : Text::tr("%1 made their bookings visible to him"))
            .arg(all);
    if (isWoman(unseen.first().client))
        return (toHer ? Text::tr("%1 made her booking visible to her")
                      : Text::tr("%1 made her booking visible to him"))
            .arg(all);
    return (toHer ? Text::tr("%1 made his booking visible to her")
                  : Text::tr("%1 made his booking visible to him"))
        .arg(all);
}

QString OverbookingWords::namedAll(const QList<int> &places) const
{
    QString all;
    for (const int place : places)
        all = all.isEmpty() ? named(place) : Text::tr("%1 and %2").arg(all, named(place));
    return all;
}

bool OverbookingWords::isWoman(int client)
{
    return client % 2 == 0;
}

} // namespace lastroom
