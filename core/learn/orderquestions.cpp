// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learn/orderquestions.h"

#include "core/model/sentence.h"
#include "core/model/text.h"
#include "core/schedule/orderremarks.h"
#include "core/schedule/whyoverbooked.h"

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** It was played to its end: nothing where a part of it is missing. */
bool isWhole(const ScheduleRecording &recording, const Schedule &schedule)
{
    return schedule.moves.isEmpty() ? recording.isOver() && !recording.steps.isEmpty()
                                    : recording.schedule() == schedule;
}

QString reasonOf(const ScheduleRecording &recording)
{
    QStringList all = orderRemarks(recording);
    all += whyOverbooked(recording);
    QStringList ends;
    for (int client = 0; client < recording.situation.clients; ++client) {
        if (const std::optional<Outcome> end = recording.endingOf(client))
            ends.append(u"%1: %2"_s.arg(clientName(client), outcomeText(*end)));
    }
    if (!ends.isEmpty())
        all.prepend(ends.join(u", "_s) + u'.');
    return all.join(u' ');
}

/** What one step of the order came to. */
Answer becameOf(const RecordedStep &step)
{
    const QString who = clientName(step.move.client);
    //: A client’s step and what came of it: “Bob’s check: 1 row”
    const QString what = asSentence(Text::tr("%1’s %2: %3").arg(who, step.name, step.resultText()));
    if (!step.waitsFor.isEmpty())
        return {1, Text::tr("%1 It waited for %2.").arg(what, clientNames(step.waitsFor))};
    if (step.outcome.value_or(step.ending.value_or(Outcome::Booked)) == Outcome::SoldOut)
        return {2, what};
    if (!step.answer || !step.answer->ok || (step.outcome && *step.outcome != Outcome::Booked))
        return {3, what};
    return {0, what};
}

/** The place, from 1, of the step with which an attempt looks for a room: the first that may end
 * it. */
int lookOf(const Strategy &strategy)
{
    for (int step = 0; step < strategy.bookingSteps(); ++step) {
        if (strategy.steps.at(step).empty || strategy.steps.at(step).isFalse)
            return step;
    }
    return 0;
}

OrderPrediction ofStep(const Strategy &strategy, const Schedule &schedule, int client)
{
    const int look = lookOf(strategy);
    const QString who = clientName(client);
    const QString step = strategy.steps.at(look).name;
    //: A client’s step: “Bob’s check”
    const QString question = Text::tr("What will become of %1’s %2?").arg(who, step);
    return {
        {question,
         {Text::tr("it comes back at once, and %1 goes on").arg(who),
          Text::tr("it has to wait for somebody else first"),
          Text::tr("it comes back at once: “sold out”"),
          Text::tr("a conflict or an error at once, or it is never run")}},
        [=](const ScheduleRecording &recording) -> std::optional<Answer> {
            if (!isWhole(recording, schedule))
                return {};
            const auto asked = std::find_if(
                recording.steps.begin(), recording.steps.end(), [&](const RecordedStep &each) {
                    return each.move.client == client && !each.isCommit() && each.what.step == look;
                });
            if (asked == recording.steps.end())
                return Answer{
                    3, Text::tr("%1’s %2 was never run. %3").arg(who, step, reasonOf(recording))};
            return becameOf(*asked);
        }};
}

OrderPrediction ofBooked(const Situation &situation, const Schedule &schedule)
{
    QStringList choices{Text::tr("nobody")};
    if (situation.clients == 2)
        choices += {Text::tr("Alice alone"), Text::tr("Bob alone"), Text::tr("both of them")};
    else
        choices
            += {Text::tr("one of them"), Text::tr("some, but not all"), Text::tr("all of them")};
    return {{Text::tr("Who will be told “booked”?"), choices},
            [=](const ScheduleRecording &recording) -> std::optional<Answer> {
                if (!isWhole(recording, schedule))
                    return {};
                QList<int> booked;
                for (int client = 0; client < situation.clients; ++client) {
                    if (recording.endingOf(client) == Outcome::Booked)
                        booked.append(client);
                }
                const int count = int(booked.size());
                const int choice = count == 0    ? 0
                    : count == situation.clients ? 3
                    : situation.clients == 2     ? booked.first() + 1
                    : count == 1                 ? 1
                                                 : 2;
                return Answer{choice, reasonOf(recording)};
            }};
}

OrderPrediction ofRooms(const Situation &situation, const Schedule &schedule)
{
    const QString question = situation.rooms == 1
        ? Text::tr("What will the books say of the one room after this order?")
        : Text::tr("What will the books say of the %n rooms after this order?", nullptr,
                   situation.rooms);
    return {{question,
             {Text::tr("none is sold"), Text::tr("no more are sold than there are"),
              Text::tr("more are sold than there are")}},
            [=](const ScheduleRecording &recording) -> std::optional<Answer> {
                if (!isWhole(recording, schedule))
                    return {};
                const HotelRecords books = recording.records();
                const bool none = books.reserved <= 0 && books.ledger <= 0;
                return Answer{recording.overbooked() > 0 ? 2 : none ? 0 : 1, reasonOf(recording)};
            }};
}

} // namespace

QList<OrderPrediction> orderQuestions(const Strategy &strategy, const Situation &situation,
                                      const Schedule &schedule)
{
    QList<OrderPrediction> all;
    for (int client = 1; client < situation.clients; ++client) {
        const auto isHis = [client](const Move &move) { return move.client == client; };
        if (schedule.moves.isEmpty()
            || std::any_of(schedule.moves.begin(), schedule.moves.end(), isHis))
            all.append(ofStep(strategy, schedule, client));
    }
    all.append(ofBooked(situation, schedule));
    all.append(ofRooms(situation, schedule));
    return all;
}

} // namespace lastroom
