// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/orderremarks.h"

#include "core/model/sentence.h"
#include "core/model/text.h"
#include "core/schedule/overbookingwords.h"

namespace lastroom {

QStringList orderRemarks(const ScheduleRecording &recording)
{
    QStringList all;
    // The same failure in each attempt is one to tell.
    StatementFailures told;
    if (recording.trial && !recording.trial->isSound()) {
        all.append(recording.trial->finding());
        if (recording.trial->failure)
            told.add(*recording.trial->failure);
    }
    for (const StatementFailure &failure : recording.failures()) {
        const std::size_t before = told.all().size();
        told.add(failure);
        if (told.all().size() > before && !failure.isConflict())
            all.append(failure.sentence());
    }
    for (const int client : recording.isOver() ? recording.waiting() : QList<int>()) {
        const QList<int> holders = recording.holdersOf(client);
        all.append(holders.isEmpty()
                       ? Text::tr("%1 waits for ever").arg(clientName(client))
                       : Text::tr("%1 waits for ever: what %2 holds, nobody gives back")
                             .arg(clientName(client), clientNames(holders)));
    }
    for (const int client : recording.turnedAway())
        all.append((OverbookingWords::isWoman(client)
                        ? Text::tr("%1 was told “sold out”, and in the end there are rooms enough "
                                   "for her")
                        : Text::tr("%1 was told “sold out”, and in the end there are rooms enough "
                                   "for him"))
                       .arg(clientName(client)));
    for (QString &sentence : all)
        sentence = asSentence(sentence);
    all.removeDuplicates();
    return all;
}

} // namespace lastroom
