// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/recordingcsv.h"

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** To the nanosecond, as the clock has it. */
QString milliseconds(RaceTime time)
{
    return QString::number(double(time) / 1e6, 'f', 6);
}

QString faultName(Fault fault)
{
    switch (fault) {
    case Fault::None:
        return {};
    case Fault::Crash:
        return u"crash"_s;
    case Fault::LostCommit:
        return u"lost commit"_s;
    }
    return {};
}

} // namespace

QList<QStringList> attemptRows(const std::vector<Recording> &recordings)
{
    QList<QStringList> rows{{u"strategy"_s, u"client"_s, u"request"_s, u"connection"_s, u"hotel"_s,
                             u"rooms"_s, u"request_start_ms"_s, u"start_ms"_s, u"end_ms"_s,
                             u"outcome"_s, u"sqlstate"_s, u"fault"_s, u"mixed_in"_s}};
    for (const Recording &recording : recordings) {
        const QList<Hotel> &hotels = recording.description().inventory.hotels;
        for (const Attempt &attempt : recording.attempts())
            rows.append({recording.description().strategy, QString::number(attempt.client + 1),
                         QString::number(attempt.request + 1),
                         QString::number(attempt.connection + 1),
                         attempt.hotel < hotels.size() ? hotels.at(attempt.hotel).name : QString(),
                         QString::number(attempt.rooms), milliseconds(attempt.requestStart),
                         milliseconds(attempt.start), milliseconds(attempt.end),
                         outcomeKey(attempt.outcome), attempt.sqlState(), faultName(attempt.fault),
                         attempt.isMixed ? u"1"_s : u"0"_s});
    }
    return rows;
}

QList<QStringList> sampleRows(const std::vector<Recording> &recordings)
{
    QList<QStringList> rows{
        {u"strategy"_s, u"time_ms"_s, u"hotel"_s, u"reserved_rooms"_s, u"ledger_rooms"_s}};
    for (const Recording &recording : recordings) {
        const QList<Hotel> &hotels = recording.description().inventory.hotels;
        for (const Sample &sample : recording.samples()) {
            for (qsizetype hotel = 0; hotel < sample.reserved.size(); ++hotel)
                rows.append({recording.description().strategy, milliseconds(sample.time),
                             hotels.at(hotel).name, QString::number(sample.reserved.at(hotel)),
                             sample.ledger.isEmpty() ? QString()
                                                     : QString::number(sample.ledger.at(hotel))});
        }
    }
    return rows;
}

} // namespace lastroom
