// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/report.h"

namespace lastroom {

namespace {

/** A booking that was told and is not there is a ledger that differs, even where the sums agree by
 * chance. */
Verdict verdictOf(const Audit &audit, Keeps keeps)
{
    const Verdict verdict = judge(audit.hotels, keeps);
    const bool ledgerWrong = keeps != Keeps::Counter && (audit.missing > 0 || audit.duplicated > 0);
    return verdict == Verdict::Correct && ledgerWrong ? Verdict::LedgerDiffers : verdict;
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
    if (report.audit)
        report.verdict = verdictOf(*report.audit, report.description.keeps);
    for (const Attempt &attempt : recording.attempts()) {
        if (!attempt.sqlState().isEmpty())
            ++report.sqlStates[attempt.sqlState()];
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
