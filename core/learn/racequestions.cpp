// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learn/racequestions.h"

#include "core/model/sentence.h"
#include "core/model/text.h"
#include "core/race/caughtintheact.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <memory>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

using Recordings = std::vector<Recording>;
using Plan = std::shared_ptr<const RacePlan>; ///< every answer reads it

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/** The end of a race that ran to its own end and was audited; nothing of others. */
std::optional<Frame> endOf(const Recordings &recordings, int place)
{
    if (place >= int(recordings.size()))
        return {};
    const Recording &recording = recordings.at(std::size_t(place));
    const bool ended = recording.state() == Recording::State::Finished
        || recording.state() == Recording::State::Stalled;
    if (!ended || !recording.audit() || recording.attempts().empty())
        return {};
    return recording.frameAt(recording.length());
}

/** How the first room too many came about; without one, what the attempts came to instead. */
QString howItCame(const Plan &plan, const Recordings &recordings, int place)
{
    const Recording &recording = recordings.at(std::size_t(place));
    if (!recording.overbookings().empty())
        return caughtInTheAct(recording, plan->waysOf(plan->strategies.at(place)), 0)
            .why.join(u' ');
    const Frame frame = recording.frameAt(recording.length());
    return Text::tr("Of %1 attempts %2 were told “sold out”, and %3 met a conflict. Another race "
                    "may end otherwise: Explore tries every order.")
        .arg(number(frame.attempts), number(frame.count(Outcome::SoldOut)),
             number(frame.conflicts()));
}

/** The bands into which rooms too many are divided: none, to \p few, to \p many, more. */
struct Bands
{
    qint64 few;
    qint64 many;

    static Bands of(qint64 available)
    {
        const qint64 few = std::max<qint64>(1, available / 100);
        return {few, std::max(few + 1, available / 10)};
    }

    int placeOf(qint64 rooms) const
    {
        return rooms <= 0 ? 0 : rooms <= few ? 1 : rooms <= many ? 2 : 3;
    }

    QStringList texts() const
    {
        const auto between = [](qint64 least, qint64 most) {
            return least == most ? number(least)
                                 : Text::tr("%1 to %2").arg(number(least), number(most));
        };
        return {Text::tr("none", "no rooms"), between(1, few), between(few + 1, many),
                Text::tr("more than %1").arg(number(many))};
    }
};

qint64 availableIn(const RacePlan &plan)
{
    return plan.inventory.contracted() - plan.inventory.locked();
}

RacePrediction oversold(const Plan &plan, int place)
{
    const QString title = plan->strategies.at(place).title;
    const Bands bands = Bands::of(availableIn(*plan));
    const QString rooms = number(availableIn(*plan));
    return {
        {Text::tr("How many rooms too many will %1 sell, where there are %2?").arg(title, rooms),
         bands.texts()},
        [=](const Recordings &recordings) -> std::optional<Answer> {
            const std::optional<Frame> end = endOf(recordings, place);
            if (!end)
                return {};
            return Answer{
                bands.placeOf(end->overbooked()),
                Text::tr("%1 sold %2 too many. %3")
                    .arg(title, roomsText(end->overbooked()), howItCame(plan, recordings, place))};
        }};
}

RacePrediction compared(const Plan &plan, int place, int base)
{
    const QString title = plan->strategies.at(place).title;
    const QString other = plan->strategies.at(base).title;
    return {{Text::tr("Will %1 do better than %2?").arg(title, other),
             {Text::tr("yes: fewer rooms too many"), Text::tr("neither: just as many"),
              Text::tr("no: more rooms too many")}},
            [=](const Recordings &recordings) -> std::optional<Answer> {
                const std::optional<Frame> end = endOf(recordings, place);
                const std::optional<Frame> baseEnd = endOf(recordings, base);
                if (!end || !baseEnd)
                    return {};
                const qint64 rooms = end->overbooked();
                const qint64 baseRooms = baseEnd->overbooked();
                const int worse = rooms >= baseRooms ? place : base;
                return Answer{rooms < baseRooms       ? 0
                                  : rooms > baseRooms ? 2
                                                      : 1,
                              Text::tr("%1: %2 too many. %3: %4 too many. %5")
                                  .arg(title, roomsText(rooms), other, roomsText(baseRooms),
                                       rooms == 0 && baseRooms == 0
                                           ? Text::tr("They may differ in what it cost.")
                                           : howItCame(plan, recordings, worse))};
            }};
}

RacePrediction repeated(const Plan &plan, int place)
{
    const QString title = plan->strategies.at(place).title;
    return {{Text::tr("How many attempts of %1 will meet a conflict and be made for nothing?")
                 .arg(title),
             {Text::tr("none", "no attempts"), Text::tr("fewer than 1 in 10"),
              Text::tr("1 in 10 or more")}},
            [=](const Recordings &recordings) -> std::optional<Answer> {
                const std::optional<Frame> end = endOf(recordings, place);
                if (!end)
                    return {};
                QStringList kinds;
                for (const Outcome outcome : {Outcome::Conflict, Outcome::SerializationFailure,
                                              Outcome::Deadlock, Outcome::LockNotAvailable}) {
                    if (end->count(outcome) > 0)
                        kinds.append(
                            u"%1: %2"_s.arg(outcomeText(outcome), number(end->count(outcome))));
                }
                const QString all = Text::tr("%1 of %2 attempts met a conflict")
                                        .arg(number(end->conflicts()), number(end->attempts));
                return Answer{end->conflicts() == 0                       ? 0
                                  : end->conflicts() * 10 < end->attempts ? 1
                                                                          : 2,
                              kinds.isEmpty() ? all + u'.'
                                              : u"%1 (%2)."_s.arg(all, kinds.join(u", "_s))};
            }};
}

RacePrediction faster(const Plan &plan, int place, int base)
{
    const QString title = plan->strategies.at(place).title;
    const QString other = plan->strategies.at(base).title;
    return {
        {Text::tr("Which will book more in a second, %1 or %2?").arg(title, other),
         {title, other, Text::tr("about the same, within a tenth")}},
        [=](const Recordings &recordings) -> std::optional<Answer> {
            const std::optional<Frame> end = endOf(recordings, place);
            const std::optional<Frame> baseEnd = endOf(recordings, base);
            if (!end || !baseEnd)
                return {};
            const double rate = end->bookingsPerSecond();
            const double baseRate = baseEnd->bookingsPerSecond();
            const bool same = std::abs(rate - baseRate) * 10 <= std::max(rate, baseRate);
            return Answer{
                same                  ? 2
                    : rate > baseRate ? 0
                                      : 1,
                Text::tr("%1 booked %2 a second, %3 booked %4, in this race and on this machine.")
                    .arg(title, number(qint64(std::round(rate))), other,
                         number(qint64(std::round(baseRate))))};
        }};
}

} // namespace

QList<RacePrediction> raceQuestions(const RacePlan &plan)
{
    const auto shared = std::make_shared<const RacePlan>(plan);
    const int count = int(plan.strategies.size());
    QList<RacePrediction> all;
    // Next to each other stand questions of different kinds: they are asked in turn.
    for (int place = 0; place < count; ++place) {
        all.append(oversold(shared, place));
        if (place + 1 < count)
            all.append(compared(shared, place + 1, place));
        all.append(repeated(shared, place));
        if (place + 1 < count)
            all.append(faster(shared, place + 1, place));
    }
    return all;
}

} // namespace lastroom
