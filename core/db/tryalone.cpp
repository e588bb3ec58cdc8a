// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/tryalone.h"

#include "core/db/bookingattempt.h"
#include "core/db/recordsofrow.h"
#include "core/db/stopcancel.h"
#include "core/model/text.h"

#include <QUuid>

#include <array>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** So many rooms more than are wanted that no margin of safety refuses. */
constexpr int spareRooms = 10;

/** Asks for a stop when somebody else does, or when the time is up. */
class TimeLimit
{
public:
    TimeLimit(const std::stop_token &stop, std::chrono::nanoseconds time)
        : m_follow(stop, [this] { m_stop.request_stop(); })
        , m_timer([this, time](const std::stop_token &over) {
            std::mutex mutex;
            std::unique_lock lock(mutex);
            std::condition_variable_any changed;
            changed.wait_for(lock, over, time, [] { return false; });
            if (!over.stop_requested())
                m_stop.request_stop();
        })
    {
    }

    std::stop_token token() const { return m_stop.get_token(); }

    bool isUp() const { return m_stop.stop_requested(); }

private:
    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_follow;
    std::jthread m_timer; ///< last: uses all of the above
};

Error stopped()
{
    return {Error::Kind::Stopped, Text::tr("the trial"), u"stopped"_s, {}};
}

Error setupDoesNotEnd(const Strategy &strategy)
{
    const SetupStatement &first = strategy.setup.statements.first();
    Error error{Error::Kind::File,
                u"%1:%2"_s.arg(strategy.path).arg(first.line),
                Text::tr("the setup does not end"),
                {}};
    return error.at(Place{.file = strategy.path, .line = first.line});
}

BookingValues valuesFor(const Arena &arena, int rooms)
{
    return {arena.event(), arena.hotels().front(), QByteArray::number(rooms), "alone@example.org",
            QUuid::createUuid().toByteArray(QUuid::WithoutBraces)};
}

Result<HotelRecords> recordsIn(Connection &control, const Arena &arena)
{
    const auto records = PreparedStatement::prepare(
        control, SqlStatement::fromFile(u"hotel_records"_s).constFirst());
    if (!records)
        return failure(records.error());
    const SqlAnswer answer = records->execute(
        std::array{arena.event().constData(), arena.hotels().front().constData()});
    if (!answer.ok)
        return failure(answerError(answer, Text::tr("reading the row")));
    return recordsOfRow(answer).value_or(HotelRecords());
}

/** Runs the attempt into \p trial. */
Result<> attempt(Connection &connection, const Strategy &strategy, const BookingValues &values,
                 const TimeLimit &limit, Trial &trial)
{
    Result<PreparedStrategy> steps = PreparedStrategy::prepare(connection, strategy);
    if (!steps)
        return failure(steps.error());
    BookingAttempt booking(connection, strategy, *steps);
    const auto start = std::chrono::steady_clock::now();
    AttemptEnding ending = booking.run(values, [&](const AttemptMove &) { return !limit.isUp(); });
    trial.duration = std::chrono::steady_clock::now() - start;
    trial.outcome = ending.outcome;
    trial.failure = std::move(ending.failure);
    trial.failedAfterwards = std::move(ending.failedAfterwards);
    if (!trial.booked()) {
        const AttemptMove &last = booking.decidingMove();
        trial.step = last.isCommit ? u"commit"_s : strategy.steps.at(last.step).name;
        trial.line = last.isCommit ? 0 : strategy.steps.at(last.step).line;
    }
    return {};
}

} // namespace

Result<Trial> tryAlone(Connection &control, const Arena &arena, const Strategy &strategy, int rooms,
                       const std::stop_token &stop, std::chrono::nanoseconds patience)
{
    const Result<Arena> own
        = arena.further(control, {u"Tried alone"_s, {{u"Hotel"_s, rooms + spareRooms, 0}}});
    if (!own)
        return failure(own.error());
    Result<std::unique_ptr<Connection>> connection
        = Connection::open(arena.strategySettings(), u"trial "_s + strategy.name);
    if (!connection)
        return failure(connection.error());
    Trial trial;
    trial.keeps = strategy.keeps;
    trial.rooms = rooms;
    {
        const TimeLimit limit(stop, patience);
        const StopCancel cancel(limit.token(), (*connection)->canceller());
        const Result<> ran = attempt(**connection, strategy, valuesFor(*own, rooms), limit, trial);
        if (stop.stop_requested())
            return failure(stopped());
        if (!ran)
            return failure(ran.error());
        trial.wasCutShort = limit.isUp() && !trial.booked();
    }
    // Its locks are gone with it.
    connection->reset();
    const Result<HotelRecords> records = recordsIn(control, *own);
    if (!records)
        return failure(records.error());
    trial.records = *records;
    return trial;
}

Result<Trial> tryAlone(const ConnectionSettings &settings, const Strategy &strategy, int rooms,
                       const std::stop_token &stop, std::chrono::nanoseconds patience)
{
    const Result<std::unique_ptr<Connection>> control = Connection::open(settings, u"control"_s);
    if (!control)
        return failure(control.error());
    // Its setup gets as long as its attempt.
    std::optional<TimeLimit> limit(std::in_place, stop, patience);
    std::optional<StopCancel> cancel(std::in_place, limit->token(), (*control)->canceller());
    const Result<Arena> arena
        = Arena::open(**control, settings, {u"Tried alone"_s, {}}, strategy, limit->token());
    if (stop.stop_requested())
        return failure(stopped());
    if (!arena && limit->isUp())
        return failure(setupDoesNotEnd(strategy));
    if (!arena)
        return failure(arena.error());
    cancel.reset();
    limit.reset();
    cancel.emplace(stop, (*control)->canceller());
    Result<Trial> trial = tryAlone(**control, *arena, strategy, rooms, stop, patience);
    // What it cleans up after a stop is not to be cancelled.
    cancel.reset();
    arena->close(**control);
    return trial;
}

} // namespace lastroom
