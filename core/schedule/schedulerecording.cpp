// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/schedulerecording.h"

#include "core/model/text.h"

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

int ScheduleRecording::mostMoves() const
{
    int moves = int(strategy.steps.size());
    if (strategy.isolation != Isolation::None)
        ++moves;
    for (int step = 0; situation.overlap && step < strategy.steps.size(); ++step) {
        const bool alone = strategy.isolation == Isolation::None || strategy.steps.at(step).when;
        moves += alone && strategy.mayChange(step) ? 1 : 0;
    }
    return moves;
}

QString ScheduleRecording::name(const AttemptMove &move) const
{
    return move.isCommit ? u"commit"_s : strategy.steps.at(move.step).name;
}

/** As its answers have brought it there. */
AttemptProgress ScheduleRecording::progressOf(int client) const
{
    AttemptProgress progress(strategy, situation.grain());
    for (const RecordedStep &step : steps) {
        if (step.move.client != client || !step.answer)
            continue;
        progress.advance({step.answer->ok, step.answer->rows, step.answer->saysNo,
                          step.outcome.value_or(Outcome::Failed)});
    }
    return progress;
}

std::optional<AttemptMove> ScheduleRecording::nextMove(int client) const
{
    if (stateOf(client) == ClientState::Ended)
        return {};
    return progressOf(client).next();
}

int ScheduleRecording::movesLeft(int client) const
{
    if (stateOf(client) == ClientState::Ended)
        return 0;
    AttemptProgress progress = progressOf(client);
    int moves = 0;
    for (; !progress.isOver(); ++moves)
        progress.advance({true, 1});
    return moves;
}

ScheduleRecording::ClientState ScheduleRecording::stateOf(int client) const
{
    for (auto step = steps.crbegin(); step != steps.crend(); ++step) {
        if (step->move.client != client)
            continue;
        if (step->isWaiting())
            return ClientState::Waiting;
        return step->ending ? ClientState::Ended : ClientState::Ready;
    }
    return ClientState::Ready;
}

std::optional<Outcome> ScheduleRecording::endingOf(int client) const
{
    for (const RecordedStep &step : steps) {
        if (step.move.client == client && step.ending)
            return step.ending;
    }
    return {};
}

int ScheduleRecording::nextStep(int client) const
{
    if (stateOf(client) == ClientState::Ended)
        return 0;
    return int(std::count_if(steps.begin(), steps.end(),
                             [&](const RecordedStep &step) { return step.move.client == client; }))
        + 1;
}

QList<int> ScheduleRecording::holdersOf(int client) const
{
    for (const RecordedStep &step : steps) {
        if (step.move.client == client && step.isWaiting())
            return step.waitsFor;
    }
    return {};
}

QList<int> ScheduleRecording::ready() const
{
    QList<int> clients;
    for (int client = 0; client < situation.clients; ++client) {
        if (stateOf(client) == ClientState::Ready)
            clients.append(client);
    }
    return clients;
}

QList<int> ScheduleRecording::waiting() const
{
    QList<int> clients;
    for (const RecordedStep &step : steps) {
        if (step.isWaiting())
            clients.append(step.move.client);
    }
    return clients;
}

Result<> ScheduleRecording::check(const Move &move) const
{
    const QString place
        = Text::tr("schedule, position %1 (%2)").arg(steps.size() + 1).arg(move.text());
    const auto refused = [&](const QString &why, const QString &remedy = {}) {
        return failure(Error{Error::Kind::Arguments, place, why, remedy}.at(
            Place{.position = int(steps.size()) + 1}));
    };
    if (move.client < 0 || move.client >= situation.clients)
        return refused(
            Text::tr("there is no client %1 among %2")
                .arg(clientLetter(move.client))
                .arg(situation.clients),
            Text::tr("the clients are A to %1").arg(clientLetter(situation.clients - 1)));
    const QString who = clientName(move.client);
    if (move.step < 1 || move.step > mostMoves())
        return refused(Text::tr("%1 has no step %2").arg(strategy.title).arg(move.step),
                       Text::tr("its steps are 1 to %1").arg(mostMoves()));
    if (stateOf(move.client) == ClientState::Waiting) {
        const QString holders = clientNames(holdersOf(move.client));
        return refused(holders.isEmpty() ? Text::tr("%1 waits").arg(who)
                                         : Text::tr("%1 waits for %2").arg(who, holders),
                       holders.isEmpty() ? QString() : Text::tr("let %1 go on first").arg(holders));
    }
    if (const std::optional<Outcome> ending = endingOf(move.client))
        return refused(Text::tr("%1’s attempt has ended: %2").arg(who, outcomeText(*ending)),
                       Text::tr("a client makes one attempt"));
    if (const int next = nextStep(move.client); move.step != next)
        return refused(Text::tr("%1’s next step is %2 (%3)")
                           .arg(who, Move{move.client, next}.text(), name(*nextMove(move.client))),
                       Text::tr("a client issues its steps in their order"));
    return {};
}

Schedule ScheduleRecording::schedule() const
{
    Schedule schedule;
    for (const RecordedStep &step : steps)
        schedule.moves.append(step.move);
    return schedule;
}

HotelRecords ScheduleRecording::records() const
{
    for (auto step = steps.crbegin(); step != steps.crend(); ++step) {
        if (step->committed)
            return *step->committed;
    }
    return situation.start();
}

int ScheduleRecording::waits() const
{
    return int(std::count_if(steps.begin(), steps.end(),
                             [](const RecordedStep &step) { return !step.waitsFor.isEmpty(); }));
}

QList<AttemptEnd> ScheduleRecording::attemptEnds() const
{
    QList<AttemptEnd> ends(situation.clients);
    for (const RecordedStep &step : steps) {
        if (step.ending)
            ends[step.move.client].outcome = step.ending;
        AttemptEnd &end = ends[step.move.client];
        if (step.outcome && step.answer)
            end.sqlState = step.answer->sqlState;
        if (step.answer && !step.answer->ok && !step.outcome)
            end.failedAfterwards = true;
    }
    return ends;
}

std::optional<Ending> ScheduleRecording::ending() const
{
    if (!isOver())
        return {};
    return judgeOrder(records(), strategy.keeps, attemptEnds());
}

Verdict ScheduleRecording::verdictSoFar() const
{
    const bool anyUnderWay = std::any_of(steps.begin(), steps.end(), [&](const RecordedStep &step) {
        return stateOf(step.move.client) != ClientState::Ended;
    });
    return anyUnderWay && !isOver() ? judgeSoFar({records()}, strategy.keeps)
                                    : judgeBooks({records()}, strategy.keeps);
}

qint64 ScheduleRecording::overbooked() const
{
    return isOver() ? records().oversold(strategy.keeps) : records().overbooked(strategy.keeps);
}

qint64 ScheduleRecording::lostRooms() const
{
    return isOver() ? records().lostRooms(strategy.keeps) : 0;
}

QList<int> ScheduleRecording::turnedAway() const
{
    QList<int> clients;
    if (!isOver() || records().available(strategy.keeps) < situation.booking)
        return clients;
    for (int client = 0; client < situation.clients; ++client) {
        if (endingOf(client) == Outcome::SoldOut)
            clients.append(client);
    }
    return clients;
}

QList<StatementFailure> ScheduleRecording::failures() const
{
    QList<StatementFailure> failures;
    for (const RecordedStep &step : steps) {
        if (step.answer && !step.answer->ok)
            failures.append({step.name, step.answer->line, step.answer->sqlState,
                             step.answer->message, step.answer->detail, step.answer->hint});
    }
    return failures;
}

QList<int> ScheduleRecording::overbookings() const
{
    QList<int> places;
    // What was sold twice and then given back leaves nobody without a room.
    if (overbooked() == 0)
        return places;
    qint64 most = 0;
    for (qsizetype at = 0; at < steps.size(); ++at) {
        const std::optional<HotelRecords> &committed = steps.at(at).committed;
        const qint64 over = committed ? committed->overbooked(strategy.keeps) : 0;
        if (over > most)
            places.append(int(at));
        most = std::max(most, over);
    }
    return places;
}

bool ScheduleRecording::wasOvertaken() const
{
    const int last = int(steps.size()) - 1;
    for (int earlier = 0; earlier < last; ++earlier) {
        const RecordedStep &waiting = steps.at(earlier);
        for (int later = earlier + 1; waiting.isWaiting() && later < last; ++later) {
            const RecordedStep &served = steps.at(later);
            if (served.answeredAt == last && waiting.waitsFor.contains(served.move.client))
                return true;
        }
    }
    return false;
}

} // namespace lastroom
