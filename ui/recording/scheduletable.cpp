// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recording/scheduletable.h"

#include "core/model/text.h"
#include "core/schedule/schedulerows.h"

#include <QCoreApplication>

namespace lastroom {

QList<QStringList> scheduleTable(const ScheduleRecording &recording)
{
    QList<QStringList> rows = scheduleRows(recording);
    rows.first() = {Text::tr("place"),          Text::tr("client"),
                    Text::tr("step"),           Text::tr("result"),
                    Text::tr("waits for"),      Text::tr("releases", "clients"),
                    Text::tr("rooms reserved"), Text::tr("rooms in the ledger")};
    for (qsizetype place = 0; place < recording.steps.size(); ++place) {
        const RecordedStep &step = recording.steps.at(place);
        QStringList &row = rows[place + 1];
        row[1] = clientName(step.move.client);
        row[3] = step.resultText();
        row[4] = clientNames(step.waitsFor);
        row[5] = clientNames(step.released);
    }
    return rows;
}

} // namespace lastroom
