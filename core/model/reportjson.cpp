// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/reportjson.h"

#include "core/model/workloadfields.h"

#include <QJsonArray>

namespace lastroom {

namespace {

using namespace Qt::StringLiterals;

/** "naive:5", as on the command line. */
QJsonValue mixJson(const Workload::Mix &mix)
{
    return mix.percent == 0 ? QJsonValue()
                            : QJsonValue(u"%1:%2"_s.arg(mix.strategy).arg(mix.percent));
}

QJsonArray hotelsJson(const Report &report)
{
    QJsonArray hotels;
    for (qsizetype at = 0; at < report.end.hotels.size(); ++at) {
        const HotelRecords &records = report.end.hotels.at(at);
        hotels.append(QJsonObject{{u"name"_s, report.description.inventory.hotels.at(at).name},
                                  {u"contracted"_s, records.contracted},
                                  {u"locked"_s, records.locked},
                                  {u"reserved"_s, records.reserved},
                                  {u"ledger"_s, records.ledger},
                                  {u"overbooked"_s, report.end.overbooked(records)},
                                  {u"lost_rooms"_s, records.lostRooms(report.description.keeps)}});
    }
    return hotels;
}

QJsonValue auditJson(const std::optional<Audit> &audit)
{
    if (!audit)
        return {};
    return QJsonObject{{u"bookings"_s, audit->bookings},
                       {u"missing"_s, audit->missing},
                       {u"duplicated"_s, audit->duplicated},
                       {u"unacknowledged"_s, audit->unacknowledged},
                       {u"unknown_booked"_s, audit->unknownBooked}};
}

QJsonObject latencyJson(const LatencyHistogram &latency)
{
    const auto percentile = [&](double share) {
        return latency.count() > 0 ? QJsonValue(latency.percentile(share)) : QJsonValue();
    };
    return {{u"p50"_s, percentile(0.5)},
            {u"p95"_s, percentile(0.95)},
            {u"p99"_s, percentile(0.99)},
            {u"max"_s, latency.count() > 0 ? QJsonValue(latency.maximum()) : QJsonValue()}};
}

QJsonObject outcomesJson(const OutcomeCounts &counts)
{
    QJsonObject outcomes;
    for (std::size_t at = 0; at < outcomeCount; ++at) {
        if (counts[at] > 0)
            outcomes.insert(outcomeKey(Outcome(at)), counts[at]);
    }
    return outcomes;
}

QJsonValue firstOverbookingJson(const std::optional<Report::FirstOverbooking> &first)
{
    if (!first)
        return {};
    QJsonArray bookings;
    for (const Report::Booking &booking : first->bookings)
        bookings.append(QJsonObject{{u"client"_s, qint64(booking.client)},
                                    {u"rooms"_s, qint64(booking.rooms)},
                                    {u"request"_s, booking.request}});
    return QJsonObject{
        {u"seconds"_s, first->seconds},
        {u"hotel"_s, first->hotel},
        {u"client"_s, qint64(first->client)},
        {u"bookings"_s, bookings},
        {u"why"_s, QJsonArray::fromStringList(first->why)},
        {u"order"_s, first->order.isEmpty() ? QJsonValue() : QJsonValue(first->order)},
        {u"order_strategy"_s,
         first->strategy.isEmpty() ? QJsonValue() : QJsonValue(first->strategy)}};
}

/** Null where no other way is mixed in. */
QJsonValue splitJson(const Report &report)
{
    if (report.parts.isEmpty())
        return {};
    QJsonArray split;
    for (const Report::Part &part : report.parts) {
        const bool isMixed = !split.isEmpty();
        const double time = report.duration();
        split.append(QJsonObject{
            {u"strategy"_s,
             isMixed ? report.description.workload.mix.strategy : report.description.strategy},
            {u"title"_s, part.title},
            {u"clients"_s, part.clients},
            {u"requests"_s, part.requests},
            {u"attempts"_s, part.attempts()},
            {u"outcomes"_s, outcomesJson(part.outcomes)},
            {u"rooms_booked"_s, part.rooms},
            {u"bookings_per_second"_s, time > 0 ? double(part.booked()) / time : 0},
            {u"latency_ms"_s, latencyJson(part.latency)}});
    }
    return split;
}

} // namespace

QJsonValue triedAloneJson(const std::optional<Trial> &trial)
{
    return trial && !trial->isSound() ? QJsonValue(trial->finding()) : QJsonValue();
}

QJsonArray failuresJson(const StatementFailures &failures)
{
    const auto text
        = [](const QString &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); };
    QJsonArray array;
    for (const StatementFailure &failure : failures.all())
        array.append(
            QJsonObject{{u"step"_s, failure.step},
                        {u"line"_s, failure.line > 0 ? QJsonValue(failure.line) : QJsonValue()},
                        {u"sqlstate"_s, text(failure.sqlState)},
                        {u"message"_s, failure.message},
                        {u"detail"_s, text(failure.detail)},
                        {u"hint"_s, text(failure.hint)},
                        {u"count"_s, failure.count}});
    return array;
}

QJsonObject environmentJson(const Environment &environment)
{
    return {{u"lastroom"_s, environment.program},
            {u"postgresql"_s, environment.postgresql},
            {u"qt"_s, environment.qt},
            {u"cores"_s, environment.cores},
            {u"server"_s, environment.privateServer ? u"private"_s : u"given"_s},
            {u"fsync"_s, environment.fsync},
            {u"started"_s, environment.started.toUTC().toString(Qt::ISODate)}};
}

QJsonObject settingsJson(const Inventory &inventory, const Workload &workload)
{
    QJsonObject settings{{u"event"_s, inventory.event},
                         {u"choice"_s, choiceName(workload.choice)},
                         {u"seed"_s, qint64(workload.seed)},
                         {u"together"_s, workload.together},
                         {u"mix"_s, mixJson(workload.mix)}};
    for (const WorkloadField &field : workloadFields()) {
        const int value = workload.*field.value;
        QJsonValue json = value;
        if (field.isRange())
            json = QJsonArray{value, workload.*field.most};
        else if (field.isEndless && value == 0)
            json = QJsonValue();
        settings.insert(field.key, json);
    }
    return settings;
}

QJsonObject raceJson(const Report &report)
{
    const Frame &end = report.end;
    QJsonObject sqlStates;
    for (auto it = report.sqlStates.begin(); it != report.sqlStates.end(); ++it)
        sqlStates.insert(it.key(), it.value());
    return {
        {u"strategy"_s, report.description.strategy},
        {u"title"_s, report.description.title},
        {u"isolation"_s, report.description.isolation},
        {u"tried_alone"_s, triedAloneJson(report.trial)},
        {u"verdict"_s, report.verdict ? QJsonValue(verdictName(*report.verdict)) : QJsonValue()},
        {u"contracted"_s, end.contracted()},
        {u"locked"_s, end.locked()},
        {u"reserved"_s, end.reserved()},
        {u"ledger"_s, end.ledger()},
        {u"overbooked"_s, end.overbooked()},
        {u"lost_rooms"_s, end.lostRooms()},
        {u"unsold"_s, end.available()},
        {u"hotels"_s, hotelsJson(report)},
        {u"requests"_s, end.requests},
        {u"attempts"_s, end.attempts},
        {u"outcomes"_s, outcomesJson(end.outcomes)},
        {u"sqlstates"_s, sqlStates},
        {u"turned_away"_s, report.turnedAway},
        {u"failures"_s, failuresJson(report.failures)},
        {u"retries"_s, end.retries()},
        {u"reconnects"_s, report.reconnects},
        {u"crashed"_s, end.crashes},
        {u"commits_lost"_s, end.lostCommits},
        {u"split"_s, splitJson(report)},
        {u"seconds"_s, report.duration()},
        {u"bookings_per_second"_s, end.bookingsPerSecond()},
        {u"latency_ms"_s, latencyJson(end.latency)},
        {u"first_overbooking"_s, firstOverbookingJson(report.firstOverbooking)},
        {u"audit"_s, auditJson(report.audit)},
        {u"stopped"_s, report.state == Recording::State::Stopped},
        {u"error"_s, report.error ? QJsonValue(report.error->sentence()) : QJsonValue()}};
}

QJsonObject racesJson(const Environment &environment, const QList<Report> &reports)
{
    QJsonArray races;
    for (const Report &report : reports)
        races.append(raceJson(report));
    const RaceDescription &common = reports.first().description;
    return {{u"version"_s, 1},
            {u"environment"_s, environmentJson(environment)},
            {u"settings"_s, settingsJson(common.inventory, common.workload)},
            {u"races"_s, races}};
}

} // namespace lastroom
