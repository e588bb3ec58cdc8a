// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/workloadfields.h"

#include "core/model/text.h"

namespace lastroom {

using namespace Qt::StringLiterals;

const QList<WorkloadField> &workloadFields()
{
    static const QList<WorkloadField> fields{
        {u"clients"_s, u"clients"_s, QT_TRANSLATE_NOOP("Text", "clients"),
         QT_TRANSLATE_NOOP("Text", "customers who book until nothing is left"),
         Workload::clientsRange, &Workload::clients},
        {u"servers"_s, u"servers"_s, QT_TRANSLATE_NOOP("Text", "servers"),
         QT_TRANSLATE_NOOP("Text", "copies of the booking service"), Workload::serversRange,
         &Workload::servers},
        {u"connections"_s, u"connections"_s, QT_TRANSLATE_NOOP("Text", "connections"),
         QT_TRANSLATE_NOOP("Text", "PostgreSQL sessions of each server"),
         Workload::connectionsRange, &Workload::connections},
        {u"booking"_s, u"booking"_s, QT_TRANSLATE_NOOP("Text", "booking"),
         QT_TRANSLATE_NOOP("Text", "rooms that a client asks for"), Workload::bookingRange,
         &Workload::bookingLeast, &Workload::bookingMost},
        {u"pause"_s, u"pause_ms"_s, QT_TRANSLATE_NOOP("Text", "pause"),
         QT_TRANSLATE_NOOP("Text", "ms of rest between a client's requests"), Workload::pauseRange,
         &Workload::pauseLeast, &Workload::pauseMost},
        {u"hold"_s, u"hold_ms"_s, QT_TRANSLATE_NOOP("Text", "hold"),
         QT_TRANSLATE_NOOP("Text", "ms between a strategy's first step and its second"),
         Workload::holdRange, &Workload::hold},
        {u"round-trip"_s, u"round_trip_ms"_s, QT_TRANSLATE_NOOP("Text", "round-trip"),
         QT_TRANSLATE_NOOP("Text", "ms before every statement: a network"),
         Workload::roundTripRange, &Workload::roundTrip},
        {u"crash"_s, u"crash_percent"_s, QT_TRANSLATE_NOOP("Text", "crash"),
         QT_TRANSLATE_NOOP("Text",
                           "% of the attempts whose connection is closed between two statements"),
         Workload::percentRange, &Workload::crash},
        {u"lose-commit"_s, u"lose_commit_percent"_s, QT_TRANSLATE_NOOP("Text", "lose-commit"),
         QT_TRANSLATE_NOOP("Text",
                           "% of the attempts whose connection is cut right after COMMIT was sent"),
         Workload::percentRange, &Workload::loseCommit},
        {u"tries"_s, u"tries"_s, QT_TRANSLATE_NOOP("Text", "tries"),
         QT_TRANSLATE_NOOP("Text", "how often a request is tried again; 0 = never"),
         Workload::triesRange, &Workload::tries},
        {u"duration"_s, u"duration_s"_s, QT_TRANSLATE_NOOP("Text", "duration"),
         QT_TRANSLATE_NOOP("Text", "s after which the race ends; 0 = when nothing is left"),
         Workload::durationRange, &Workload::duration, nullptr, true},
        {u"stall"_s, u"stall_s"_s, QT_TRANSLATE_NOOP("Text", "stall"),
         QT_TRANSLATE_NOOP("Text", "s without a booking after which the race ends; 0 = never"),
         Workload::stallRange, &Workload::stall}};
    return fields;
}

} // namespace lastroom
