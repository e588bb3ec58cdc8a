// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/race/caughtintheact.h"

#include "core/model/sentence.h"
#include "core/model/text.h"
#include "core/race/actorder.h"
#include "core/race/actwords.h"
#include "core/race/decision.h"
#include "core/race/requeststream.h"

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** One overbooking, and the bookings of the same hotel around it. */
class Reader
{
public:
    Reader(const Recording &recording, const QList<Strategy> &ways, std::size_t number)
        : m_recording(recording)
        , m_ways(ways)
        , m_requests(recording.description().workload)
        , m_overbooking(recording.overbookings().at(number))
    {
        for (const Strategy &way : ways)
            m_decisions.append(Decision(way));
    }

    CaughtInTheAct read()
    {
        m_act.overbooking = m_overbooking;
        m_act.hotel = hotel().name;
        ActLane last = laneOf(theOneTooMany());
        last.isTooMany = true;
        if (last.attempt.notes == 0)
            return cannotTell(last, Text::tr("its statements were not noted"));
        if (const QString unknown = decisionOf(last.attempt).unknown(); !unknown.isEmpty())
            return cannotTell(last, unknown);
        if (last.decision < 0)
            return without(last,
                           Text::tr("no step of %1 that %2 ran looks how many rooms are sold")
                               .arg(wayOf(last.attempt).title, last.client()));
        divide(last);
        if (m_unseen.isEmpty())
            return m_between.isEmpty() ? informed(last) : undecided(last);
        return caught(last);
    }

private:
    const Hotel &hotel() const
    {
        return m_recording.description().inventory.hotels.at(m_overbooking.hotel);
    }

    const Strategy &wayOf(const Attempt &attempt) const
    {
        return attempt.isMixed ? m_ways.last() : m_ways.first();
    }

    const Decision &decisionOf(const Attempt &attempt) const
    {
        return attempt.isMixed ? m_decisions.last() : m_decisions.first();
    }

    const Attempt &theOneTooMany() const
    {
        const std::deque<Attempt> &attempts = m_recording.attempts();
        auto place = std::lower_bound(
            attempts.begin(), attempts.end(), m_overbooking.time,
            [](const Attempt &attempt, RaceTime time) { return attempt.end < time; });
        while (place->client != m_overbooking.client || place->hotel != m_overbooking.hotel)
            ++place;
        return *place;
    }

    ActLane laneOf(const Attempt &attempt) const
    {
        ActLane lane;
        lane.attempt = attempt;
        lane.request = m_requests.requestId({attempt.client, attempt.request});
        lane.statements = m_recording.statementsOf(attempt);
        const Strategy &way = wayOf(attempt);
        for (const StatementTime &statement : lane.statements)
            lane.names.append(statement.isLook()       ? u"look"_s
                                  : statement.isCommit ? u"commit"_s
                                                       : way.steps.at(statement.step).name);
        lane.decision = decisionOf(attempt).decisionIn(lane.statements);
        lane.effect
            = decisionOf(attempt).effectIn(lane.statements, decisionOf(theOneTooMany()).reads());
        return lane;
    }

    /** Every other booking of the hotel: seen by the look of \p last, not seen, or perhaps. */
    void divide(const ActLane &last)
    {
        const StatementTime &snapshot = last.statements.at(
            std::size_t(decisionOf(last.attempt).snapshotIn(last.statements, last.decision)));
        for (const Attempt &attempt : m_recording.attempts()) {
            const bool isOther = attempt.outcome == Outcome::Booked
                && attempt.hotel == m_overbooking.hotel
                && (attempt.client != last.attempt.client || attempt.end != last.attempt.end);
            if (!isOther)
                continue;
            // What a booking writes is not always what this check reads.
            if (!decisionOf(attempt).changes(decisionOf(last.attempt).reads())) {
                m_isElsewhere = true;
                continue;
            }
            if (attempt.end < snapshot.begin) {
                m_seen += attempt.rooms;
                continue;
            }
            if (attempt.start > last.attempt.end)
                continue;
            const ActLane lane = laneOf(attempt);
            if (lane.effect < 0)
                continue;
            if (effectOf(lane).end <= snapshot.begin)
                m_seen += attempt.rooms;
            else if (effectOf(lane).begin < snapshot.end)
                m_between.append(lane);
            else if (attempt.end <= last.attempt.end)
                m_unseen.append(lane);
        }
        // The one that was visible last comes last.
        std::sort(m_unseen.begin(), m_unseen.end(), [](const ActLane &left, const ActLane &right) {
            return effectOf(left).begin < effectOf(right).begin;
        });
    }

    static const StatementTime &effectOf(const ActLane &lane)
    {
        return lane.statements.at(std::size_t(lane.effect));
    }

    static qint64 roomsOf(const QList<ActLane> &lanes)
    {
        qint64 sum = 0;
        for (const ActLane &lane : lanes)
            sum += lane.attempt.rooms;
        return sum;
    }

    /** "client 17’s take". */
    static QString named(const ActLane &lane, int statement)
    {
        //: %1 is a client, %2 the name of a step
        return Text::tr("%1’s %2").arg(lane.client(), lane.names.value(statement));
    }

    void setLanes(QList<ActLane> lanes)
    {
        std::sort(lanes.begin(), lanes.end(), [](const ActLane &left, const ActLane &right) {
            return left.attempt.start < right.attempt.start;
        });
        m_act.lanes = std::move(lanes);
    }

    CaughtInTheAct without(const ActLane &last, const QString &why)
    {
        setLanes({last});
        m_act.why = {asSentence(why)};
        return m_act;
    }

    CaughtInTheAct cannotTell(const ActLane &last, const QString &why)
    {
        return without(
            last, Text::tr("the recording cannot tell whose check was out of date: %1").arg(why));
    }

    /** What was read and what others made visible happened at the same time. */
    CaughtInTheAct undecided(const ActLane &last)
    {
        const ActLane &other = m_between.last();
        cannotTell(
            last,
            Text::tr("%1 and %2 ran at the same time")
                .arg(named(last, last.decision),
                     named(other, other.effect >= 0 ? other.effect : int(other.names.size()) - 1)));
        const qint64 left = hotel().contracted - hotel().locked - m_seen - roomsOf(m_between);
        if (left >= 0 && left < last.attempt.rooms && isNothingInDoubt())
            m_act.why.append(asSentence(
                (left == 1
                     ? Text::tr(
                         "with all bookings that ran beside it 1 room was left, and %1 took %2")
                     : Text::tr(
                         "with all bookings that ran beside it %n rooms were left, and %1 took %2",
                         nullptr, int(left)))
                    .arg(last.client())
                    .arg(last.attempt.rooms)));
        setLanes(latestOf(m_between) + QList{last});
        return m_act;
    }

    /** As many as are drawn; the others are counted. */
    QList<ActLane> latestOf(const QList<ActLane> &lanes)
    {
        m_act.omitted = int(std::max<qsizetype>(0, lanes.size() - (mostActLanes - 1)));
        return lanes.mid(m_act.omitted);
    }

    /** Until then every attempt was told of its end, and none broke off. */
    bool isNothingInDoubt() const
    {
        const Frame frame = m_recording.frameAt(m_overbooking.time);
        return frame.count(Outcome::Unknown) == 0 && frame.crashes == 0
            && frame.count(Outcome::ConnectionLost) == 0;
    }

    /** Nobody had booked behind the back of the one that was too many. */
    CaughtInTheAct informed(const ActLane &last)
    {
        if (m_isElsewhere)
            return cannotTell(last,
                              Text::tr("others write their bookings where %1 does not look")
                                  .arg(named(last, last.decision)));
        const QString which = isNothingInDoubt()
            ? Text::tr("every other booking of %1").arg(hotel().name)
            : Text::tr("every other booking of %1 that a client was told of").arg(hotel().name);
        return cannotTell(last,
                          Text::tr("%1 was visible when %2 began, and it passed all the same")
                              .arg(which, named(last, last.decision)));
    }

    CaughtInTheAct caught(ActLane last)
    {
        m_act.isCertain = true;
        m_act.why = sentences(last);
        QList<ActLane> lanes = latestOf(m_unseen);
        findOrder(last, lanes);
        setLanes(lanes + QList{last});
        return m_act;
    }

    QStringList sentences(const ActLane &last) const
    {
        QStringList visible;
        for (const ActLane &lane : m_unseen)
            visible.append(named(lane, lane.effect));
        const qsizetype many = 3;
        const QString who = visible.size() <= many
            ? listText(visible)
            : Text::tr("%1 and %n more", "bookings", int(visible.size() - many))
                  .arg(visible.mid(0, many).join(u", "_s));
        const bool one = visible.size() == 1;
        const int snapshot = decisionOf(last.attempt).snapshotIn(last.statements, last.decision);
        const QString check = named(last, last.decision);
        QStringList all;
        if (snapshot == last.decision)
            all.append((one ? Text::tr("%1 passed before %2 made its booking visible to it")
                            : Text::tr("%1 passed before %2 made their bookings visible to it"))
                           .arg(check, who));
        else
            all.append((one ? Text::tr("%1 passed on the snapshot of %2, taken before %3 made its "
                                       "booking visible to it")
                            : Text::tr("%1 passed on the snapshot of %2, taken before %3 made "
                                       "their bookings visible to it"))
                           .arg(check, named(last, snapshot), who));
        const qint64 available = hotel().contracted - hotel().locked;
        const qint64 left = available - m_seen;
        const qint64 taken = roomsOf(m_unseen);
        // Where something is in doubt, what was left then is not known.
        const bool isKnown
            = m_between.isEmpty() && left >= last.attempt.rooms && isNothingInDoubt();
        if (isKnown)
            all.append(leftText(left) + u"; "_s
                       + takenText(one, taken <= left).arg(last.attempt.rooms).arg(taken));
        for (QString &sentence : all)
            sentence = asSentence(sentence);
        return all;
    }

    /** The latest of \p lanes that had not seen the booking of \p last either, and the order of the
     * two. */
    void findOrder(ActLane &last, QList<ActLane> &lanes)
    {
        for (auto lane = lanes.rbegin(); lane != lanes.rend(); ++lane) {
            if (lane->attempt.isMixed != last.attempt.isMixed) {
                m_act.noOrder = Text::tr("Step through runs one strategy, and these are two");
                continue;
            }
            if (lane->decision < 0)
                continue;
            const std::optional<ActOrder> order = orderOf(*lane, last, decisionOf(last.attempt));
            if (!order)
                continue;
            m_act.order = order->text;
            m_act.strategy = wayOf(last.attempt).name;
            m_act.noOrder.clear();
            lane->letter = order->firstLetter;
            last.letter = order->firstLetter == 'A' ? 'B' : 'A';
            return;
        }
        if (m_act.noOrder.isEmpty())
            m_act.noOrder = Text::tr("more than two clients were needed for it");
    }

    const Recording &m_recording;
    const QList<Strategy> &m_ways;
    const RequestStream m_requests;
    const Recording::Overbooking m_overbooking;
    QList<Decision> m_decisions; ///< one a way
    bool m_isElsewhere = false; ///< somebody booked where the check does not look
    qint64 m_seen = 0; ///< rooms whose booking was visible to the check
    QList<ActLane> m_unseen;
    QList<ActLane> m_between;
    CaughtInTheAct m_act;
};

} // namespace

QString ActLane::client() const
{
    return Text::tr("client %1").arg(attempt.client + 1);
}

QList<ActLane> CaughtInTheAct::pair() const
{
    QList<ActLane> two;
    for (const char letter : {'A', 'B'}) {
        for (const ActLane &lane : lanes) {
            if (lane.letter == letter)
                two.append(lane);
        }
    }
    return two;
}

CaughtInTheAct caughtInTheAct(const Recording &recording, const QList<Strategy> &ways,
                              std::size_t number)
{
    return Reader(recording, ways, number).read();
}

} // namespace lastroom
