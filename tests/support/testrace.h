// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/report.h"
#include "core/race/racerun.h"
#include "tests/support/testserver.h"

#include <QElapsedTimer>

#include <memory>
#include <vector>

namespace lastroom {

/** A run and what was drained from it. Thread: main. */
class TestRun
{
public:
    TestRun(const TestServer &server, const RacePlan &plan)
        : TestRun(server.database(), plan)
    {
    }

    TestRun(std::shared_ptr<const Database> database, const RacePlan &plan)
        : recordings(plan.recordings())
    {
        m_clock.start();
        run = std::make_unique<RaceRun>(std::move(database), plan);
    }

    /** Drains; false where a recording says what cannot be. */
    RaceRun::Phase drain()
    {
        phase = run->drain(recordings);
        for (const Recording &recording : recordings) {
            // Nothing lasts longer than it took; no more is known than was begun.
            sane = sane && recording.length() >= 0 && recording.length() <= m_clock.nsecsElapsed();
            sane = sane && recording.frameAt(recording.length()).time <= m_clock.nsecsElapsed();
        }
        return phase;
    }

    template <typename Condition> bool drainUntil(Condition condition, int milliseconds = 60000)
    {
        return QTest::qWaitFor(
            [&] {
                drain();
                return condition();
            },
            milliseconds);
    }

    bool finish(int milliseconds = 60000)
    {
        return drainUntil([this] { return phase == RaceRun::Phase::Over; }, milliseconds);
    }

    /** What the tests have it wait for lasts until after that, or for ever. */
    bool stop()
    {
        run->run().requestStop();
        return finish(20000);
    }

    Recording &recording(std::size_t place = 0) { return recordings.at(place); }

    qint64 count(Outcome outcome)
    {
        return recording().frameAt(recording().length()).count(outcome);
    }

    qint64 attempts() { return qint64(recording().attempts().size()); }

    std::vector<Recording> recordings;
    std::unique_ptr<RaceRun> run;
    RaceRun::Phase phase = RaceRun::Phase::Preparing;
    bool sane = true;

private:
    QElapsedTimer m_clock;
};

/** A race that ends by itself within a second. */
inline RacePlan smallPlan(const Strategy &strategy)
{
    RacePlan plan;
    plan.strategies = {strategy};
    plan.inventory = Inventory::uniform(2, 30);
    plan.workload.clients = 20;
    plan.workload.pauseMost = 10;
    return plan;
}

/** A race that goes on until somebody ends it. */
inline RacePlan endlessPlan(const Strategy &strategy)
{
    RacePlan plan;
    plan.strategies = {strategy};
    plan.inventory = Inventory::uniform(1, Hotel::maximumRooms);
    plan.workload.clients = 40;
    plan.workload.bookingMost = 1;
    plan.workload.pauseMost = 5;
    return plan;
}

/** Rooms that clients were told are booked, a number a hotel. */
inline QList<qint64> bookedRooms(const Recording &recording)
{
    QList<qint64> rooms(recording.description().inventory.hotels.size(), 0);
    for (const Attempt &attempt : recording.attempts()) {
        if (attempt.outcome == Outcome::Booked)
            rooms[attempt.hotel] += attempt.rooms;
    }
    return rooms;
}

inline QList<qint64> ledgerRooms(const Recording &recording)
{
    QList<qint64> rooms;
    for (const HotelRecords &hotel : recording.audit()->hotels)
        rooms.append(hotel.ledger);
    return rooms;
}

/** A condition for TestSession::waitUntil(): \p count sessions of races match. */
inline QByteArray sessions(const QByteArray &which, int count)
{
    return "SELECT count(*) = " + QByteArray::number(count)
        + " FROM pg_stat_activity WHERE application_name ~ '^lastroom "
          "(worker|sampler|preparation)' AND "
        + which;
}

} // namespace lastroom
