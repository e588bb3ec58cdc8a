// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/workloadfields.h"

namespace lastroom {

using namespace Qt::StringLiterals;

const QList<WorkloadField> &workloadFields()
{
    static const QList<WorkloadField> fields{
        {u"clients"_s, u"clients"_s, u"customers who book until nothing is left"_s,
         Workload::clientsRange, &Workload::clients},
        {u"servers"_s, u"servers"_s, u"copies of the booking service"_s, Workload::serversRange,
         &Workload::servers},
        {u"connections"_s, u"connections"_s, u"PostgreSQL sessions of each server"_s,
         Workload::connectionsRange, &Workload::connections},
        {u"booking"_s, u"booking"_s, u"rooms that a client asks for"_s, Workload::bookingRange,
         &Workload::bookingLeast, &Workload::bookingMost},
        {u"pause"_s, u"pause_ms"_s, u"ms of rest between a client's requests"_s,
         Workload::pauseRange, &Workload::pauseLeast, &Workload::pauseMost},
        {u"hold"_s, u"hold_ms"_s, u"ms between a strategy's first step and its second"_s,
         Workload::holdRange, &Workload::hold},
        {u"round-trip"_s, u"round_trip_ms"_s, u"ms before every statement: a network"_s,
         Workload::roundTripRange, &Workload::roundTrip},
        {u"crash"_s, u"crash_percent"_s,
         u"% of the attempts whose connection is closed between two statements"_s,
         Workload::percentRange, &Workload::crash},
        {u"lose-commit"_s, u"lose_commit_percent"_s,
         u"% of the attempts whose connection is cut right after COMMIT was sent"_s,
         Workload::percentRange, &Workload::loseCommit},
        {u"tries"_s, u"tries"_s, u"how often a request is tried again; 0 = never"_s,
         Workload::triesRange, &Workload::tries},
        {u"duration"_s, u"duration_s"_s, u"s after which the race ends; 0 = when nothing is left"_s,
         Workload::durationRange, &Workload::duration, nullptr, true},
        {u"stall"_s, u"stall_s"_s, u"s without a booking after which the race ends; 0 = never"_s,
         Workload::stallRange, &Workload::stall}};
    return fields;
}

} // namespace lastroom
