// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/recordjson.h"

#include "core/model/reportjson.h"
#include "core/model/text.h"
#include "core/model/workloadfields.h"
#include "core/race/racereport.h"
#include "core/record/receipt.h"

#include <QJsonArray>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

const QStringList &states()
{
    static const QStringList all{u"waiting"_s, u"racing"_s,  u"finished"_s,
                                 u"stalled"_s, u"stopped"_s, u"failed"_s};
    return all;
}

const QStringList &keepsNames()
{
    static const QStringList all{u"counter and ledger"_s, u"counter"_s, u"ledger"_s};
    return all;
}

qint64 number(const QJsonValue &value)
{
    return value.toInteger();
}

QJsonObject json(const HotelRecords &records)
{
    return {{u"contracted"_s, records.contracted},
            {u"locked"_s, records.locked},
            {u"reserved"_s, records.reserved},
            {u"ledger"_s, records.ledger}};
}

HotelRecords recordsFrom(const QJsonObject &json)
{
    return {number(json[u"contracted"]), number(json[u"locked"]), number(json[u"reserved"]),
            number(json[u"ledger"])};
}

QJsonValue json(const std::optional<Audit> &audit)
{
    if (!audit)
        return {};
    QJsonArray hotels;
    for (const HotelRecords &records : audit->hotels)
        hotels.append(json(records));
    return QJsonObject{{u"hotels"_s, hotels},
                       {u"bookings"_s, audit->bookings},
                       {u"missing"_s, audit->missing},
                       {u"duplicated"_s, audit->duplicated},
                       {u"unacknowledged"_s, audit->unacknowledged},
                       {u"unknown_booked"_s, audit->unknownBooked}};
}

Audit auditFrom(const QJsonObject &json, qsizetype hotels)
{
    Audit audit;
    for (const QJsonArray kept = json[u"hotels"].toArray(); const QJsonValue &hotel : kept)
        audit.hotels.append(recordsFrom(hotel.toObject()));
    audit.hotels.resize(hotels);
    audit.bookings = number(json[u"bookings"]);
    audit.missing = number(json[u"missing"]);
    audit.duplicated = number(json[u"duplicated"]);
    audit.unacknowledged = number(json[u"unacknowledged"]);
    audit.unknownBooked = number(json[u"unknown_booked"]);
    return audit;
}

QJsonObject json(const StatementFailure &failure)
{
    return {{u"step"_s, failure.step},         {u"line"_s, failure.line},
            {u"sqlstate"_s, failure.sqlState}, {u"message"_s, failure.message},
            {u"detail"_s, failure.detail},     {u"hint"_s, failure.hint},
            {u"count"_s, failure.count}};
}

StatementFailure failureFrom(const QJsonObject &json)
{
    return {json[u"step"].toString(),    json[u"line"].toInt(),      json[u"sqlstate"].toString(),
            json[u"message"].toString(), json[u"detail"].toString(), json[u"hint"].toString(),
            number(json[u"count"])};
}

QJsonValue json(const std::optional<StatementFailure> &failure)
{
    return failure ? QJsonValue(json(*failure)) : QJsonValue();
}

std::optional<StatementFailure> failureFrom(const QJsonValue &value)
{
    return value.isObject() ? std::optional(failureFrom(value.toObject())) : std::nullopt;
}

QJsonValue json(const std::optional<Trial> &trial)
{
    if (!trial)
        return {};
    return QJsonObject{{u"outcome"_s, int(trial->outcome)},
                       {u"step"_s, trial->step},
                       {u"line"_s, trial->line},
                       {u"failure"_s, json(trial->failure)},
                       {u"failed_afterwards"_s, json(trial->failedAfterwards)},
                       {u"cut_short"_s, trial->wasCutShort},
                       {u"keeps"_s, keepsNames().at(int(trial->keeps))},
                       {u"rooms"_s, trial->rooms},
                       {u"records"_s, json(trial->records)},
                       {u"duration_ns"_s, qint64(trial->duration.count())}};
}

Trial trialFrom(const QJsonObject &json)
{
    Trial trial;
    trial.outcome = Outcome(std::clamp(json[u"outcome"].toInt(), 0, int(outcomeCount) - 1));
    trial.step = json[u"step"].toString();
    trial.line = json[u"line"].toInt();
    trial.failure = failureFrom(json[u"failure"]);
    trial.failedAfterwards = failureFrom(json[u"failed_afterwards"]);
    trial.wasCutShort = json[u"cut_short"].toBool();
    trial.keeps = Keeps(std::max<qsizetype>(0, keepsNames().indexOf(json[u"keeps"].toString())));
    trial.rooms = json[u"rooms"].toInt();
    trial.records = recordsFrom(json[u"records"].toObject());
    trial.duration = std::chrono::nanoseconds(number(json[u"duration_ns"]));
    return trial;
}

QJsonValue json(const std::optional<Error> &error)
{
    if (!error)
        return {};
    return QJsonObject{{u"kind"_s, int(error->kind)},    {u"what"_s, error->what},
                       {u"why"_s, error->why},           {u"remedy"_s, error->remedy},
                       {u"sqlstate"_s, error->sqlState}, {u"detail"_s, error->detail},
                       {u"hint"_s, error->hint}};
}

Error errorFrom(const QJsonObject &json)
{
    Error error;
    error.kind = Error::Kind(
        std::clamp(json[u"kind"].toInt(), int(Error::Kind::Arguments), int(Error::Kind::Stopped)));
    error.what = json[u"what"].toString();
    error.why = json[u"why"].toString();
    error.remedy = json[u"remedy"].toString();
    error.sqlState = json[u"sqlstate"].toString();
    error.detail = json[u"detail"].toString();
    error.hint = json[u"hint"].toString();
    return error;
}

QJsonObject json(const Recording &recording, const RecordSummary::Race &summary)
{
    QJsonArray failures;
    for (const StatementFailure &failure : recording.failures().all())
        failures.append(json(failure));
    return {{u"strategy"_s, recording.description().strategy},
            {u"title"_s, recording.description().title},
            {u"state"_s, states().at(int(recording.state()))},
            {u"elapsed_ns"_s, qint64(recording.length())},
            {u"reconnects"_s, recording.reconnects()},
            {u"verdict"_s, summary.verdict},
            {u"overbooked"_s, summary.overbooked},
            {u"bookings_per_second"_s, summary.bookingsPerSecond},
            {u"attempts"_s, summary.attempts},
            {u"audit"_s, json(recording.audit())},
            {u"tried_alone"_s, json(recording.trial())},
            {u"failures"_s, failures},
            {u"error"_s, json(recording.error())}};
}

QJsonObject wayJson(const Strategy &strategy, const QString &file)
{
    return {{u"name"_s, strategy.name},
            {u"isolation"_s,
             strategy.isAsWritten() ? QJsonValue() : QJsonValue(int(strategy.isolation))},
            {u"file"_s, file}};
}

RecordedWay wayFrom(const QJsonObject &json)
{
    RecordedWay way{json[u"name"].toString(), {}, json[u"file"].toString()};
    if (const QJsonValue level = json[u"isolation"]; level.isDouble())
        way.level = Isolation(std::clamp(level.toInt(), 0, int(Isolation::Serializable)));
    return way;
}

} // namespace

QJsonObject recordJson(const RaceRecord &record)
{
    const RecordSummary summary = RecordSummary::of(record);
    QJsonArray races;
    for (std::size_t at = 0; at < record.recordings.size(); ++at)
        races.append(json(record.recordings[at], summary.races.at(qsizetype(at))));
    QJsonArray ways;
    for (const Strategy &strategy : record.plan.strategies)
        ways.append(wayJson(strategy, u"strategies/%1.sql"_s.arg(ways.size() + 1)));
    return {{u"format"_s, u"lastroom race"_s},
            {u"version"_s, recordVersion},
            {u"name"_s, record.label.name},
            {u"note"_s, record.label.note},
            {u"marked"_s, record.label.isMarked},
            {u"environment"_s, environmentJson(record.environment)},
            {u"settings"_s, settingsJson(record.plan.inventory, record.plan.workload)},
            {u"strategies"_s, ways},
            {u"mixed"_s,
             record.plan.mixed ? QJsonValue(wayJson(*record.plan.mixed, u"strategies/mixed.sql"_s))
                               : QJsonValue()},
            {u"receipt"_s, Receipt::of(record.plan, record.environment).json()},
            {u"series"_s, record.series ? QJsonValue(record.series->recordJson()) : QJsonValue()},
            {u"races"_s, races}};
}

RecordLabel labelOf(const QJsonObject &record)
{
    return {record[u"name"].toString(), record[u"note"].toString(), record[u"marked"].toBool()};
}

Environment environmentOf(const QJsonObject &record)
{
    const QJsonObject json = record[u"environment"].toObject();
    Environment environment;
    environment.program = json[u"lastroom"].toString();
    environment.postgresql = json[u"postgresql"].toString();
    environment.qt = json[u"qt"].toString();
    environment.cores = json[u"cores"].toInt();
    environment.privateServer = json[u"server"].toString() == u"private";
    environment.fsync = json[u"fsync"].toBool();
    environment.started = QDateTime::fromString(json[u"started"].toString(), Qt::ISODate);
    return environment;
}

Workload workloadOf(const QJsonObject &record)
{
    const QJsonObject json = record[u"settings"].toObject();
    Workload workload;
    for (const WorkloadField &field : workloadFields()) {
        const QJsonValue value = json[field.key];
        if (field.isRange()) {
            workload.*field.value = value.toArray().at(0).toInt(-1);
            workload.*field.most = value.toArray().at(1).toInt(-1);
        } else {
            workload.*field.value = field.isEndless && value.isNull() ? 0 : value.toInt(-1);
        }
    }
    workload.seed = quint64(number(json[u"seed"]));
    workload.together = json[u"together"].toBool();
    if (json[u"choice"].toString() == choiceName(Workload::Choice::Random))
        workload.choice = Workload::Choice::Random;
    if (const QString mix = json[u"mix"].toString(); !mix.isEmpty())
        workload.mix = {mix.section(u':', 0, -2), mix.section(u':', -1).toInt()};
    return workload;
}

RecordSummary summaryOf(const QJsonObject &record)
{
    RecordSummary summary;
    summary.label = labelOf(record);
    summary.environment = environmentOf(record);
    const QJsonObject receipt = record[u"receipt"].toObject();
    summary.settings = receipt[u"settings"].toString();
    summary.token = receipt[u"token"].toString();
    if (const std::optional<RaceSeries> series = RaceSeries::fromJson(record[u"series"].toObject()))
        summary.series = series->summary();
    for (const QJsonArray races = record[u"races"].toArray(); const QJsonValue &value : races) {
        const QJsonObject race = value.toObject();
        summary.races.append({race[u"strategy"].toString(), race[u"title"].toString(),
                              race[u"verdict"].toString(), number(race[u"overbooked"]),
                              race[u"bookings_per_second"].toDouble(), number(race[u"attempts"])});
    }
    return summary;
}

QList<RecordedWay> waysOf(const QJsonObject &record)
{
    QList<RecordedWay> ways;
    for (const QJsonArray strategies = record[u"strategies"].toArray();
         const QJsonValue &way : strategies)
        ways.append(wayFrom(way.toObject()));
    return ways;
}

std::optional<RecordedWay> mixedOf(const QJsonObject &record)
{
    const QJsonValue mixed = record[u"mixed"];
    return mixed.isObject() ? std::optional(wayFrom(mixed.toObject())) : std::nullopt;
}

bool readRace(const QJsonObject &race, Recording &recording)
{
    recording.setElapsed(number(race[u"elapsed_ns"]));
    recording.setReconnects(number(race[u"reconnects"]));
    const QJsonValue trial = race[u"tried_alone"];
    if (!trial.isObject())
        return true;
    recording.setTrial(trialFrom(trial.toObject()));
    // What could not book has no attempt but that one.
    return recording.trial()->booked();
}

void finishRace(const QJsonObject &race, Recording &recording)
{
    StatementFailures failures;
    for (const QJsonArray kept = race[u"failures"].toArray(); const QJsonValue &failure : kept)
        failures.add(failureFrom(failure.toObject()));
    recording.setFailures(failures);
    if (const QJsonValue audit = race[u"audit"]; audit.isObject())
        recording.setAudit(
            auditFrom(audit.toObject(), recording.description().inventory.hotels.size()));
    if (const QJsonValue error = race[u"error"]; error.isObject())
        recording.setError(errorFrom(error.toObject()));
    recording.setState(Recording::State(std::max(qsizetype(Recording::State::Finished),
                                                 states().indexOf(race[u"state"].toString()))));
}

} // namespace lastroom
