// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/report.h"

#include <numeric>

namespace lastroom {

qint64 Report::Part::attempts() const
{
    return std::accumulate(outcomes.begin(), outcomes.end(), qint64(0));
}

void Report::Part::add(const Attempt &attempt)
{
    ++outcomes[index(attempt.outcome)];
    requests += attempt.isFirst() ? 1 : 0;
    if (attempt.outcome == Outcome::Booked) {
        rooms += attempt.rooms;
        latency.add(attempt.end - attempt.requestStart);
    }
}

std::optional<Verdict> judgeRace(const Recording &recording, const Frame &end)
{
    const std::optional<Audit> &audit = recording.audit();
    if (!audit)
        return {};
    const Keeps keeps = recording.description().keeps;
    const Verdict books = judgeBooks(audit->hotels, keeps);
    if (books != Verdict::Correct)
        return books;
    // A booking that was told and is not there is a ledger that differs, even where the sums agree
    // by chance.
    if (keeps != Keeps::Counter && (audit->missing > 0 || audit->duplicated > 0))
        return Verdict::LedgerDiffers;
    if (recording.trial() && !recording.trial()->booked())
        return Verdict::NothingBooked;
    // Whom somebody's Stop cut short might have booked.
    const bool wasStopped = recording.state() == Recording::State::Stopped;
    const qint64 tried = end.attempts - (wasStopped ? end.count(Outcome::Cancelled) : 0);
    if (tried > 0 && end.count(Outcome::Booked) == 0 && end.available() > 0)
        return Verdict::NothingBooked;
    return recording.state() == Recording::State::Stalled ? Verdict::Stalled : Verdict::Correct;
}

Report makeReport(const Recording &recording)
{
    Report report;
    report.description = recording.description();
    report.state = recording.state();
    report.end = recording.frameAt(recording.length());
    report.audit = recording.audit();
    report.error = recording.error();
    report.reconnects = recording.reconnects();
    report.trial = recording.trial();
    report.failures = recording.failures();
    report.verdict = judgeRace(recording, report.end);
    if (!report.description.mixed.isEmpty()) {
        const Workload &workload = report.description.workload;
        const int mixed = workload.mixedClients();
        report.parts = {{report.description.title, workload.clients - mixed},
                        {report.description.mixed, mixed}};
    }
    for (const Attempt &attempt : recording.attempts()) {
        if (!report.parts.isEmpty())
            report.parts[attempt.isMixed ? 1 : 0].add(attempt);
        if (!attempt.sqlState().isEmpty())
            ++report.sqlStates[attempt.sqlState()];
        const HotelRecords &left = report.end.hotels.at(attempt.hotel);
        if (report.audit && attempt.outcome == Outcome::SoldOut
            && attempt.rooms <= left.available(report.description.keeps))
            ++report.turnedAway;
    }
    if (!recording.overbookings().empty()) {
        const Recording::Overbooking &first = recording.overbookings().front();
        report.firstOverbooking = {seconds(first.time),
                                   report.description.inventory.hotels.at(first.hotel).name,
                                   first.client + 1,
                                   {},
                                   {},
                                   {},
                                   {}};
    }
    return report;
}

} // namespace lastroom
