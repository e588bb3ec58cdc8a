// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/schedulerows.h"

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QString number(const std::optional<HotelRecords> &records, qint64 HotelRecords::*value)
{
    return records ? QString::number((*records).*value) : QString();
}

QString letters(const QList<int> &clients)
{
    QStringList letters;
    for (const int client : clients)
        letters.append(clientLetter(client));
    return letters.join(u' ');
}

} // namespace

QList<QStringList> scheduleRows(const ScheduleRecording &recording)
{
    QList<QStringList> rows{{u"place"_s, u"client"_s, u"step"_s, u"result"_s, u"waits_for"_s,
                             u"releases"_s, u"reserved_rooms"_s, u"ledger_rooms"_s}};
    for (const RecordedStep &step : recording.steps)
        rows.append({QString::number(rows.size()), clientLetter(step.move.client), step.name,
                     step.result(), letters(step.waitsFor), letters(step.released),
                     number(step.committed, &HotelRecords::reserved),
                     number(step.committed, &HotelRecords::ledger)});
    return rows;
}

QList<QStringList> orderRows(const std::vector<Exploration> &explorations)
{
    QList<QStringList> rows{{u"strategy"_s, u"order"_s, u"switches"_s, u"stands_for_orders"_s,
                             u"ending"_s, u"reserved_rooms"_s, u"ledger_rooms"_s, u"serial"_s,
                             u"waited"_s, u"conflicted"_s, u"serialization_failure"_s,
                             u"deadlock"_s, u"turned_away"_s}};
    const auto mark = [](bool isSo) { return isSo ? u"1"_s : u"0"_s; };
    for (const Exploration &exploration : explorations) {
        for (const ExploredSchedule &schedule : exploration.schedules())
            rows.append({exploration.strategy().key(), schedule.schedule().text(),
                         QString::number(schedule.switches()), QString::number(schedule.standsFor),
                         endingName(schedule.ending), QString::number(schedule.end.reserved),
                         QString::number(schedule.end.ledger), mark(schedule.isSerial()),
                         mark(schedule.waited), mark(schedule.conflicted),
                         mark(schedule.serializationFailure), mark(schedule.deadlock),
                         mark(schedule.turnedAway)});
    }
    return rows;
}

} // namespace lastroom
