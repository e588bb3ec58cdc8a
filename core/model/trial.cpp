// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/trial.h"

#include "core/model/sentence.h"
#include "core/model/text.h"

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** Why the attempt ended without a booking. */
QString reasonOf(const Trial &trial)
{
    const QString step = Text::tr("step “%1” (line %2)").arg(trial.step).arg(trial.line);
    if (trial.wasCutShort)
        return Text::tr("%1 does not end").arg(step);
    if (trial.failure)
        return trial.failure->sentence();
    return Text::tr("%1 ends it: %2").arg(step, outcomeText(trial.outcome));
}

/** What the books say after a booking that did not keep them. */
QString booksOf(const Trial &trial)
{
    const HotelRecords &records = trial.records;
    if (records.sold(trial.keeps) == 0)
        return Text::tr("it writes no room into the records that it keeps");
    return Text::tr("the counter says %1, the ledger %2").arg(records.reserved).arg(records.ledger);
}

} // namespace

bool Trial::keepsItsBooks() const
{
    return records.agrees(keeps) && records.sold(keeps) > 0;
}

QString Trial::finding() const
{
    if (isSound())
        return {};
    if (booked() && keepsItsBooks())
        return Text::tr("tried alone, it books %1, and then fails: %2")
            .arg(roomsText(rooms), failedAfterwards->sentence());
    return booked() ? Text::tr("tried alone, it books %1 and does not keep its books: %2")
                          .arg(roomsText(rooms), booksOf(*this))
                    : Text::tr("tried alone, it does not book: %1").arg(reasonOf(*this));
}

} // namespace lastroom
