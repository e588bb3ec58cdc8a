// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/report.h"

namespace lastroom {

namespace {

Verdict judgeRace(const Report &report)
{
    const Keeps keeps = report.description.keeps;
    const Verdict books = judgeBooks(report.audit->hotels, keeps);
    if (books != Verdict::Correct)
        return books;
    // A booking that was told and is not there is a ledger that differs, even where the sums agree
    // by chance.
    if (keeps != Keeps::Counter && (report.audit->missing > 0 || report.audit->duplicated > 0))
        return Verdict::LedgerDiffers;
    // Whom somebody's Stop cut short might have booked.
    const bool wasStopped = report.state == Recording::State::Stopped;
    const qint64 tried
        = report.end.attempts - (wasStopped ? report.end.count(Outcome::Cancelled) : 0);
    if (tried > 0 && report.end.count(Outcome::Booked) == 0 && report.end.available() > 0)
        return Verdict::NothingBooked;
    return report.state == Recording::State::Stalled ? Verdict::Stalled : Verdict::Correct;
}

} // namespace

Report makeReport(const Recording &recording)
{
    Report report;
    report.description = recording.description();
    report.state = recording.state();
    report.end = recording.frameAt(recording.length());
    report.audit = recording.audit();
    report.error = recording.error();
    report.reconnects = recording.reconnects();
    report.failures = recording.failures();
    if (report.audit)
        report.verdict = judgeRace(report);
    for (const Attempt &attempt : recording.attempts()) {
        if (!attempt.sqlState().isEmpty())
            ++report.sqlStates[attempt.sqlState()];
        const HotelRecords &left = report.end.hotels.at(attempt.hotel);
        if (report.audit && attempt.outcome == Outcome::SoldOut
            && attempt.rooms <= left.available(report.description.keeps))
            ++report.turnedAway;
    }
    if (!recording.overbookings().empty()) {
        const Recording::Overbooking &first = recording.overbookings().front();
        report.firstOverbooking
            = {seconds(first.time), report.description.inventory.hotels.at(first.hotel).name,
               first.client + 1};
    }
    return report;
}

} // namespace lastroom
