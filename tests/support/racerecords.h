// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/racerecord.h"
#include "core/strategy/strategylibrary.h"

#include <QRandomGenerator>

#include <cmath>

namespace lastroom {

/** A race made by hand: \p attempts of 200 clients on 8 connections, each of \p statements
 * statements, with times as spread as real ones are, and a sample now and then. Overbooks where
 * there are more than a few. */
inline Recording handmadeRace(const RaceDescription &description, int attempts, int statements = 5)
{
    constexpr RaceTime sampleDistance = 5'000'000;
    QRandomGenerator random(1);
    const auto spread = [&](double mean) {
        return qint64(-std::log(1 - random.generateDouble()) * mean) + 20'000;
    };
    Recording recording(description);
    recording.setState(Recording::State::Racing);
    Trial trial;
    trial.records = {11, 0, 1, 1};
    recording.setTrial(trial);
    const auto hotels = quint32(description.inventory.hotels.size());
    std::vector<RaceTime> free(8, 0);
    std::vector<quint32> requests(200, 0);
    Sample sample{0, QList<qint64>(hotels, 0), QList<qint64>(hotels, 0)};
    AttemptBatch batch;
    for (int made = 0; made < attempts; ++made) {
        const auto connection = quint16(random.bounded(8));
        Attempt attempt;
        attempt.start = free[connection] + spread(30'000);
        attempt.requestStart
            = random.bounded(20) == 0 ? attempt.start - spread(1e6) : attempt.start;
        attempt.client = quint32(random.bounded(200));
        attempt.request = requests[attempt.client]++;
        attempt.rooms = quint32(1 + random.bounded(5));
        attempt.hotel = quint16(random.bounded(hotels));
        attempt.connection = connection;
        attempt.outcome = random.bounded(10) == 0 ? Outcome::SerializationFailure : Outcome::Booked;
        if (attempt.outcome != Outcome::Booked)
            attempt.state = {'4', '0', '0', '0', '1'};
        attempt.fault = random.bounded(100) == 0 ? Fault::LostCommit : Fault::None;
        attempt.isMixed = !description.mixed.isEmpty() && random.bounded(5) == 0;
        attempt.firstNote = quint32(batch.notes.size());
        attempt.notes = quint8(statements);
        RaceTime now = attempt.start - spread(100'000);
        for (int at = 0; at < statements; ++at) {
            const RaceTime begin = now + spread(10'000);
            now = begin + spread(300'000);
            StatementNote note = StatementNote::of(attempt.start, begin, now);
            note.step = qint8(at == 0 ? StatementNote::look : std::min(at - 1, 2));
            note.isCommit = at == 4;
            note.isOk = attempt.outcome == Outcome::Booked || at < statements - 1;
            batch.notes.push_back(note);
        }
        attempt.end = now;
        free[connection] = now;
        batch.attempts.push_back(attempt);
        if (now - sample.time < sampleDistance)
            continue;
        sample.time = now;
        for (qsizetype hotel = 0; hotel < qsizetype(hotels); ++hotel)
            sample.reserved[hotel] += random.bounded(4);
        Sample read = sample;
        if (random.bounded(3) > 0)
            read.ledger = sample.ledger = sample.reserved;
        else
            read.ledger.clear();
        recording.append(read);
    }
    recording.append(std::move(batch));
    StatementFailures failures;
    failures.add(
        {u"take"_s, 21, u"40001"_s, u"could not serialize access"_s, {}, u"Try again"_s, 3});
    recording.setFailures(failures);
    recording.setReconnects(2);
    Audit audit;
    for (const Hotel &hotel : description.inventory.hotels)
        audit.hotels.append(
            {hotel.contracted, hotel.locked, hotel.contracted + 3, hotel.contracted + 2});
    audit.bookings = attempts;
    audit.unknownBooked = 1;
    recording.setAudit(audit);
    recording.setState(Recording::State::Stalled);
    return recording;
}

/** Two of them, as they are kept. */
inline RaceRecord handmadeRecord(int attempts)
{
    RaceRecord record;
    record.label = {u"Überbuchung “first”"_s, u"Two lines\nof a note"_s, true};
    record.environment = Environment::here();
    record.environment.postgresql = u"15.18"_s;
    record.environment.started = QDateTime::fromString(u"2026-01-31T12:00:00Z"_s, Qt::ISODate);
    record.plan.strategies
        = StrategyLibrary::load({}).value().select({u"naive"_s, u"pessimistic"_s}).value();
    record.plan.workload.hold = 3;
    record.plan.workload.duration = 9;
    record.plan.workload.mix = {u"atomic"_s, 20};
    record.plan.mixed = StrategyLibrary::load({}).value().select({u"atomic"_s}).value().first();
    record.plan.inventory.hotels[1].name = u"Zum “Löwen”"_s;
    record.plan.inventory.hotels[1].locked = 7;
    for (const Strategy &strategy : record.plan.strategies)
        record.recordings.push_back(handmadeRace(record.plan.describe(strategy), attempts));
    return record;
}

} // namespace lastroom
