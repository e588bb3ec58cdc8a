// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/race/racereport.h"

#include "core/race/caughtintheact.h"

#include <algorithm>

namespace lastroom {

namespace {

/** The two bookings that have no room beside each other: those whose order is known, else the one
 * too many and the last of those that it had not seen, or that ran beside it. */
QList<ActLane> bookingsOf(const CaughtInTheAct &act)
{
    if (const QList<ActLane> pair = act.pair(); !pair.isEmpty())
        return pair;
    QList<ActLane> two;
    for (const ActLane &lane : act.lanes) {
        if (lane.isTooMany)
            two.append(lane);
    }
    const ActLane *latest = nullptr;
    for (const ActLane &lane : act.lanes) {
        if (!lane.isTooMany && (!latest || lane.attempt.end > latest->attempt.end))
            latest = &lane;
    }
    if (latest)
        two.prepend(*latest);
    return two;
}

} // namespace

Report makeReport(const Recording &recording, const RacePlan &plan)
{
    Report report = makeReport(recording);
    const auto strategy
        = std::find_if(plan.strategies.begin(), plan.strategies.end(), [&](const Strategy &one) {
              return one.name == report.description.strategy;
          });
    if (!report.firstOverbooking || strategy == plan.strategies.end())
        return report;
    const CaughtInTheAct act = caughtInTheAct(recording, plan.waysOf(*strategy), 0);
    Report::FirstOverbooking &first = *report.firstOverbooking;
    for (const ActLane &lane : bookingsOf(act))
        first.bookings.append(
            {lane.attempt.client + 1, lane.attempt.rooms, QString::fromLatin1(lane.request)});
    first.why = act.why;
    first.order = act.order;
    first.strategy = act.strategy;
    return report;
}

} // namespace lastroom
