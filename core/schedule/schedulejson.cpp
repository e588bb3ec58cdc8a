// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/schedulejson.h"

#include "core/model/reportjson.h"
#include "core/schedule/orderremarks.h"
#include "core/schedule/whyoverbooked.h"

#include <QJsonArray>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QJsonArray lettersJson(const QList<int> &clients)
{
    QJsonArray letters;
    for (const int client : clients)
        letters.append(clientLetter(client));
    return letters;
}

template <typename Value, typename Convert>
QJsonValue orNull(const std::optional<Value> &value, Convert convert)
{
    return value ? QJsonValue(convert(*value)) : QJsonValue();
}

QJsonValue errorJson(const std::optional<Error> &error)
{
    return orNull(error, [](const Error &e) { return e.sentence(); });
}

QJsonObject stepJson(const ScheduleRecording &recording, const RecordedStep &step)
{
    const auto record
        = [](const std::optional<HotelRecords> &records, qint64 HotelRecords::*member) {
              return orNull(records, [&](const HotelRecords &r) { return r.*member; });
          };
    const auto own = [](const HotelRecords &records) {
        return QJsonObject{{u"contracted"_s, records.contracted},
                           {u"locked"_s, records.locked},
                           {u"reserved"_s, records.reserved},
                           {u"ledger"_s, records.ledger}};
    };
    const bool answered = step.answeredAt >= 0 && step.answeredAt < recording.steps.size();
    const bool failed = step.answer && !step.answer->sqlState.isEmpty();
    return {{u"client"_s, clientLetter(step.move.client)},
            {u"number"_s, step.move.step},
            {u"step"_s, step.name},
            {u"result"_s, step.result()},
            {u"rows"_s, orNull(step.answer, [](const StepAnswer &a) { return a.rows; })},
            {u"sqlstate"_s, failed ? QJsonValue(step.answer->sqlState) : QJsonValue()},
            {u"outcome"_s,
             orNull(step.outcome, [](Outcome outcome) { return QString(outcomeKey(outcome)); })},
            {u"waits_for"_s, lettersJson(step.waitsFor)},
            {u"released"_s, lettersJson(step.released)},
            {u"released_by"_s,
             answered && !step.waitsFor.isEmpty()
                 ? QJsonValue(recording.steps.at(step.answeredAt).move.text())
                 : QJsonValue()},
            {u"contracted"_s, record(step.committed, &HotelRecords::contracted)},
            {u"locked"_s, record(step.committed, &HotelRecords::locked)},
            {u"reserved"_s, record(step.committed, &HotelRecords::reserved)},
            {u"ledger"_s, record(step.committed, &HotelRecords::ledger)},
            {u"own"_s, orNull(step.own, own)}};
}

/** The verdict of an order; "correct" only where it is safe. */
QString orderVerdict(Ending ending)
{
    return ending == Ending::Safe ? verdictName(Verdict::Correct) : endingName(ending);
}

/** A schedule and the one that was run for it. */
using Named = std::pair<ExploredSchedule, QString>;

/** Every schedule that there is, fewest switches first. */
std::vector<Named> named(const Exploration &exploration)
{
    std::vector<Named> all;
    for (const ExploredSchedule &kind : exploration.schedules()) {
        for (ExploredSchedule &explored : kind.everyName())
            all.emplace_back(std::move(explored), kind.schedule().text());
    }
    std::stable_sort(all.begin(), all.end(), [](const Named &left, const Named &right) {
        return std::pair(left.first.switches(), left.first.order)
            < std::pair(right.first.switches(), right.first.order);
    });
    return all;
}

QJsonObject scheduleJson(const Exploration &exploration, const ExploredSchedule &explored,
                         const QString &run)
{
    const StatementFailure *failure = exploration.failureOf(explored);
    return {{u"schedule"_s, explored.schedule().text()},
            {u"run_as"_s, run},
            {u"switches"_s, explored.switches()},
            {u"serial"_s, explored.isSerial()},
            {u"verdict"_s, orderVerdict(explored.ending)},
            {u"ending"_s, endingName(explored.ending)},
            {u"reserved"_s, explored.end.reserved},
            {u"ledger"_s, explored.end.ledger},
            {u"waited"_s, explored.waited},
            {u"conflicted"_s, explored.conflicted},
            {u"serialization_failure"_s, explored.serializationFailure},
            {u"deadlock"_s, explored.deadlock},
            {u"turned_away"_s, explored.turnedAway},
            {u"failure"_s, failure ? QJsonValue(failure->sentence()) : QJsonValue()}};
}

QJsonObject explorationJson(const Exploration &exploration, bool listed)
{
    const ExplorationCounts &counts = exploration.counts();
    const ExploredSchedule *witness = exploration.witness();
    QJsonObject object{
        {u"strategy"_s, exploration.strategy().name},
        {u"isolation"_s, isolationName(exploration.strategy().isolation)},
        {u"overlap"_s, exploration.situation().overlap},
        {u"tried_alone"_s, triedAloneJson(exploration.trial())},
        {u"clients"_s, exploration.situation().clients},
        {u"rooms"_s, exploration.situation().rooms},
        {u"booking"_s, exploration.situation().booking},
        {u"most_switches"_s, orNull(exploration.mostSwitches(), [](int most) { return most; })},
        {u"schedules"_s, counts.schedules},
        {u"safe"_s, counts.safe},
        {u"overbooked"_s, counts.overbooked},
        {u"hidden"_s, counts.hidden},
        {u"ledger_differs"_s, counts.ledgerDiffers},
        {u"nobody_booked"_s, counts.nobodyBooked},
        {u"stuck"_s, counts.stuck},
        {u"failed"_s, counts.failed},
        {u"turned_away"_s, counts.turnedAway},
        {u"waited"_s, counts.waited},
        {u"conflicted"_s, counts.conflicted},
        {u"serialization_failures"_s, counts.serializationFailures},
        {u"deadlocks"_s, counts.deadlocks},
        {u"run"_s, counts.run},
        {u"serial"_s, counts.serial},
        {u"serial_overbooked"_s, counts.serialOverbooked},
        {u"failures"_s, failuresJson(exploration.failures())},
        {u"complete"_s, exploration.isComplete()},
        {u"stopped"_s, exploration.state() == Exploration::State::Stopped},
        {u"error"_s, errorJson(exploration.error())},
        {u"seconds"_s, exploration.seconds()},
        {u"witness"_s, witness ? QJsonValue(witness->schedule().text()) : QJsonValue()}};
    if (listed) {
        QJsonArray list;
        for (const auto &[explored, run] : named(exploration))
            list.append(scheduleJson(exploration, explored, run));
        object.insert(u"schedule_list"_s, list);
    }
    return object;
}

} // namespace

QJsonObject stepJson(const ScheduleRecording &recording, const std::optional<Error> &error)
{
    QJsonArray steps;
    for (const RecordedStep &step : recording.steps)
        steps.append(stepJson(recording, step));
    const std::optional<Ending> ending = recording.ending();
    return {{u"version"_s, 1},
            {u"strategy"_s, recording.strategy.name},
            {u"tried_alone"_s, triedAloneJson(recording.trial)},
            {u"clients"_s, recording.situation.clients},
            {u"rooms"_s, recording.situation.rooms},
            {u"booking"_s, recording.situation.booking},
            {u"overlap"_s, recording.situation.overlap},
            {u"schedule"_s, recording.schedule().text()},
            {u"steps"_s, steps},
            {u"over"_s, recording.isOver()},
            {u"verdict"_s, ending ? orderVerdict(*ending) : verdictName(recording.verdictSoFar())},
            {u"ending"_s, orNull(ending, endingName)},
            {u"remarks"_s, QJsonArray::fromStringList(orderRemarks(recording))},
            {u"why"_s, QJsonArray::fromStringList(whyOverbooked(recording))},
            {u"error"_s, errorJson(error)}};
}

QJsonObject explorationsJson(const Environment &environment,
                             const std::vector<Exploration> &explorations, bool listed)
{
    QJsonArray array;
    for (const Exploration &exploration : explorations)
        array.append(explorationJson(exploration, listed));
    return {{u"version"_s, 1},
            {u"environment"_s, environmentJson(environment)},
            {u"explorations"_s, array}};
}

QJsonObject verificationsJson(const Environment &environment,
                              const std::vector<Verification> &verifications)
{
    QJsonArray array;
    for (const Verification &verification : verifications) {
        QJsonArray explorations;
        for (const Exploration &exploration : verification.explorations())
            explorations.append(explorationJson(exploration, false));
        const QString objection = verification.objection();
        array.append(QJsonObject{
            {u"strategy"_s, verification.strategy().name},
            {u"expect"_s, expectName(verification.strategy().expect)},
            {u"result"_s, verificationName(verification.outcome())},
            {u"objection"_s, objection.isEmpty() ? QJsonValue() : QJsonValue(objection)},
            {u"explorations"_s, explorations}});
    }
    return {{u"version"_s, 1},
            {u"environment"_s, environmentJson(environment)},
            {u"verifications"_s, array}};
}

} // namespace lastroom
