// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learn/slip.h"

#include "core/model/sentence.h"
#include "core/model/text.h"
#include "core/schedule/overbookingcause.h"
#include "core/schedule/overbookingwords.h"

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** What is offered as a reason. */
enum class Reason { Stale, Outdated, Overlooked, WrongCounter, Informed, Unlooked, Unguarded };

QList<LaneGap> gapsOf(const ScheduleRecording &recording)
{
    const OverbookingWords words(recording);
    QList<LaneGap> gaps;
    for (int client = 0; client < recording.situation.clients; ++client) {
        std::optional<int> last;
        for (int place = 0; place < recording.steps.size(); ++place) {
            const RecordedStep &step = recording.steps.at(place);
            if (step.move.client != client)
                continue;
            if (last && place > *last)
                gaps.append(
                    {client,
                     *last,
                     place,
                     false,
                     Text::tr("between %1 and %2").arg(words.named(*last), words.named(place)),
                     {}});
            last = place;
            if (step.answeredAt > place) {
                gaps.append({client,
                             place,
                             step.answeredAt,
                             true,
                             Text::tr("while %1 waited").arg(words.named(place)),
                             {}});
                last = step.answeredAt;
            }
        }
    }
    return gaps;
}

/** A change at that place came in this gap. */
bool holds(const LaneGap &gap, int place)
{
    return gap.from < place && place <= gap.to;
}

std::optional<Reason> reasonOf(const OverbookingCause &cause)
{
    using Kind = OverbookingCause::Kind;
    switch (cause.kind()) {
    case Kind::Unguarded:
        return Reason::Unguarded;
    case Kind::Unlooked:
        return Reason::Unlooked;
    case Kind::Unknown:
        return {};
    case Kind::Stale:
        return Reason::Stale;
    case Kind::Overlooked:
        return Reason::Overlooked;
    case Kind::Outdated:
        return Reason::Outdated;
    case Kind::WrongCounter:
        return Reason::WrongCounter;
    case Kind::Informed:
    case Kind::Passed:
        return Reason::Informed;
    }
    return {};
}

/** Three, of which just one is so. */
QList<Reason> offered(Reason right, const OverbookingCause &cause)
{
    QList<Reason> all{right};
    switch (right) {
    case Reason::Stale:
    case Reason::Outdated:
        all += {Reason::Informed, Reason::Unlooked};
        break;
    case Reason::Overlooked:
    case Reason::WrongCounter:
        all += {Reason::Stale, Reason::Unlooked};
        break;
    case Reason::Informed:
        // Where it reads the rooms and does not compare them, that nobody looks is half true.
        all += {Reason::Stale,
                cause.guards().comparesRooms(cause.guard()) ? Reason::Unlooked
                                                            : Reason::Overlooked};
        break;
    case Reason::Unlooked:
    case Reason::Unguarded:
        // That its own statements let it through is true of these, too.
        all += {Reason::Stale, Reason::Overlooked};
        break;
    }
    // Their order says nothing.
    std::sort(all.begin(), all.end());
    return all;
}

QString textOf(Reason reason, const OverbookingCause &cause, const OverbookingWords &words)
{
    const QString who = clientName(cause.client());
    const QString guard
        = cause.guard() < 0 ? Text::tr("what %1 had read").arg(who) : words.named(cause.guard());
    const int snapshot = cause.guard() < 0 ? -1 : cause.visibility().snapshotOf(cause.guard());
    const bool isOfSnapshot = snapshot != cause.guard();
    switch (reason) {
    case Reason::Stale:
        if (isOfSnapshot)
            return Text::tr("%1 read the snapshot of %2, and what others had booked after that was "
                            "not in it")
                .arg(guard, words.named(snapshot));
        return Text::tr("%1 was out of date when %2 acted on it: others had booked since")
            .arg(guard, who);
    case Reason::Outdated:
        return Text::tr("%1 waited, and then went on with what it had read before").arg(guard);
    case Reason::Overlooked:
        return Text::tr("counter and ledger are two records, and %1 looked at the one that did not "
                        "show it yet")
            .arg(who);
    case Reason::WrongCounter:
        return Text::tr("the counter that %1 read was wrong already: it said less than the ledger")
            .arg(who);
    case Reason::Informed:
        return (OverbookingWords::isWoman(cause.client())
                    ? Text::tr("nothing was hidden from %1: her own statements let her through")
                    : Text::tr("nothing was hidden from %1: his own statements let him through"))
            .arg(who);
    case Reason::Unlooked:
        return Text::tr("no step that %1 ran looks how many rooms are sold").arg(who);
    case Reason::Unguarded:
        return Text::tr("no step that %1 ran ends the attempt when nothing is left").arg(who);
    }
    return {};
}

/** The gaps in which it came about. */
QList<int> rightGaps(const QList<LaneGap> &gaps, const OverbookingCause &cause)
{
    QList<int> right;
    for (int place = 0; place < gaps.size(); ++place) {
        const LaneGap &gap = gaps.at(place);
        if (gap.lane != cause.client())
            continue;
        const bool isWait = cause.kind() == OverbookingCause::Kind::Outdated && gap.isWait
            && gap.from == cause.guard();
        const bool isStale
            = std::any_of(cause.unseen().begin(), cause.unseen().end(),
                          [&](const VisibleChange &change) { return holds(gap, change.place); });
        if (isWait || isStale)
            right.append(place);
    }
    return right;
}

/** What is wrong with every gap that is not right. \p who is whose rooms were too many. */
void object(Slip &slip, const QString &who)
{
    for (int place = 0; place < slip.gaps.size(); ++place) {
        LaneGap &gap = slip.gaps[place];
        if (slip.right.contains(place))
            continue;
        if (gap.lane != slip.lane)
            gap.objection
                = Text::tr("The room of %1 was the one too many: look at the lane of %1.").arg(who);
        else if (slip.right.isEmpty())
            gap.objection
                = Text::tr(
                      "Nothing that %1 needed to know came in this gap: perhaps it needed none.")
                      .arg(who);
        else if (place < slip.right.first())
            gap.objection
                = Text::tr("It came later: what %1 had read by then was not out of date yet.")
                      .arg(who);
        else if (place > slip.right.last())
            gap.objection
                = Text::tr("It came earlier: what %1 knew was out of date before.").arg(who);
        else
            gap.objection = Text::tr("No booking of somebody else became visible in this gap.");
    }
    if (!slip.right.isEmpty())
        slip.noGapObjection = Text::tr("There is a gap: between the moment as of which %1 saw the "
                                       "rooms and the taking of one, somebody else booked.")
                                  .arg(who);
}

/** "client 17’s take". */
QString named(const ActLane &lane, int statement)
{
    //: A client’s step: “client 17’s take”
    return Text::tr("%1’s %2").arg(lane.client(), lane.names.value(statement));
}

/** What made another booking visible may have run in this gap of the lane that was too many. Which
 * of two that ran at once came first, nobody knows: both are right. */
bool isOpenIn(const CaughtInTheAct &act, const LaneGap &gap)
{
    const ActLane &lane = act.lanes.at(gap.lane);
    if (gap.to > lane.effect)
        return false;
    const StatementTime &first = lane.statements.at(std::size_t(gap.from));
    const StatementTime &second = lane.statements.at(std::size_t(gap.to));
    const RaceTime begin = gap.isWait ? first.begin : first.end;
    const RaceTime end = second.end;
    return std::any_of(act.lanes.begin(), act.lanes.end(), [&](const ActLane &other) {
        if (other.isTooMany || other.effect < 0)
            return false;
        const StatementTime &effect = other.statements.at(std::size_t(other.effect));
        return effect.end >= begin && effect.begin <= end;
    });
}

} // namespace

std::optional<Slip> Slip::of(const ScheduleRecording &recording)
{
    const QList<int> places = recording.overbookings();
    if (places.isEmpty())
        return {};
    const OverbookingCause cause(recording, places.first());
    const std::optional<Reason> right = reasonOf(cause);
    if (!right)
        return {};
    const OverbookingWords words(recording);
    Slip slip;
    slip.lane = cause.client();
    slip.gaps = gapsOf(recording);
    slip.right = rightGaps(slip.gaps, cause);
    for (const Reason reason : offered(*right, cause)) {
        if (reason == *right)
            slip.reason = int(slip.reasons.size());
        slip.reasons.append(asSentence(textOf(reason, cause, words)));
    }
    // What let it happen is not on this client's lane alone: only the reason is asked for.
    if (*right == Reason::Overlooked || *right == Reason::WrongCounter)
        slip.gaps.clear();
    object(slip, clientName(slip.lane));
    return slip;
}

std::optional<Slip> Slip::of(const CaughtInTheAct &act)
{
    if (!act.isCertain)
        return {};
    Slip slip;
    for (int place = 0; place < act.lanes.size(); ++place) {
        const ActLane &lane = act.lanes.at(place);
        if (lane.isTooMany)
            slip.lane = place;
        std::optional<int> last;
        for (int statement = 0; statement < int(lane.statements.size()); ++statement) {
            if (lane.statements.at(std::size_t(statement)).isLook())
                continue;
            if (last)
                slip.gaps.append(
                    {place,
                     *last,
                     statement,
                     false,
                     Text::tr("between %1 and %2").arg(named(lane, *last), named(lane, statement)),
                     {}});
            // What looks and takes at once has no other gap.
            if (lane.isTooMany && statement == lane.decision && lane.decision == lane.effect)
                slip.gaps.append({place,
                                  statement,
                                  statement,
                                  true,
                                  Text::tr("while %1 ran").arg(named(lane, statement)),
                                  {}});
            last = statement;
        }
    }
    for (int place = 0; place < slip.gaps.size(); ++place) {
        if (slip.gaps.at(place).lane == slip.lane && isOpenIn(act, slip.gaps.at(place)))
            slip.right.append(place);
    }
    if (slip.right.isEmpty())
        return {};
    const ActLane &tooMany = act.lanes.at(slip.lane);
    slip.reasons
        = {Text::tr("%1 was out of date when the room was taken: others had booked since")
               .arg(named(tooMany, tooMany.decision)),
           Text::tr("nothing was hidden from %1: its own statements let it through")
               .arg(tooMany.client()),
           Text::tr("no step that %1 ran looks how many rooms are sold").arg(tooMany.client())};
    for (QString &reason : slip.reasons)
        reason = asSentence(reason);
    slip.reason = 0;
    object(slip, tooMany.client());
    return slip;
}

} // namespace lastroom
