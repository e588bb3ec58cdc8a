// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/race/worker.h"

#include "core/db/bookingattempt.h"
#include "core/model/niceness.h"

#include <algorithm>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

/** A server that restarts after a crash takes a second or two; one that is longer away is gone for
 * good. */
constexpr auto reconnectPatience = 5s;

/** Sleeps, but not after a stop. */
void rest(std::chrono::nanoseconds time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any woken;
    std::unique_lock lock(mutex);
    woken.wait_for(lock, stop, time, [] { return false; });
}

} // namespace

Worker::Worker(RaceContext &context, ClientQueue &queue, StartGate &gate, int number)
    : m_context(context)
    , m_queue(queue)
    , m_gate(gate)
    , m_number(number)
    , m_available(context.inventory.hotels.size(), 0)
{
}

void Worker::run(std::stop_token stop)
{
    ::setpriority(PRIO_PROCESS, id_t(::gettid()), raceNiceness);
    m_gate.arrive(connect());
    if (m_gate.pass()) {
        while (std::optional<Client> client = m_queue.take(stop))
            serve(*std::move(client), stop);
    }
    const std::lock_guard lock(m_cancelMutex);
    m_canceller.reset();
    m_strategy.reset();
    m_availability.reset();
    m_connection.reset();
}

void Worker::cancel()
{
    std::shared_ptr<const SessionCancel> canceller;
    {
        const std::lock_guard lock(m_cancelMutex);
        canceller = m_canceller;
    }
    if (canceller)
        canceller->cancel();
}

StatementFailures Worker::failures() const
{
    const std::lock_guard lock(m_failuresMutex);
    return m_failures;
}

Result<> Worker::connect()
{
    const QString role = u"worker %1 %2"_s.arg(m_number).arg(m_context.strategy.name);
    Result<std::unique_ptr<Connection>> connection
        = Connection::open(m_context.arena.strategySettings(), role);
    if (!connection)
        return failure(connection.error());
    const QString file = m_context.strategy.keeps == Keeps::Ledger ? u"availability_ledger"_s
                                                                   : u"availability_counter"_s;
    Result<PreparedStatement> availability
        = PreparedStatement::prepare(**connection, SqlStatement::fromFile(file).first());
    if (!availability)
        return failure(availability.error());
    Result<PreparedStrategy> strategy = PreparedStrategy::prepare(**connection, m_context.strategy);
    if (!strategy)
        return failure(strategy.error());
    const std::lock_guard lock(m_cancelMutex);
    m_connection = *std::move(connection);
    m_availability = *std::move(availability);
    m_strategy = *std::move(strategy);
    m_canceller = m_connection->canceller();
    return {};
}

bool Worker::reconnect(const std::stop_token &stop)
{
    const auto patienceEnds = std::chrono::steady_clock::now() + reconnectPatience;
    {
        const std::lock_guard lock(m_cancelMutex);
        m_canceller.reset();
        m_strategy.reset();
        m_availability.reset();
        m_connection.reset();
    }
    for (int tries = 0; !stop.stop_requested(); ++tries) {
        const Result<> connected = connect();
        if (connected) {
            ++m_reconnects;
            return true;
        }
        if (std::chrono::steady_clock::now() > patienceEnds) {
            Error error = connected.error();
            error.kind = Error::Kind::ConnectionLost;
            m_context.fail(std::move(error));
            return false;
        }
        rest(m_context.requests.backOff({quint32(m_number), 0}, tries + 3), stop);
    }
    return false;
}

void Worker::serve(Client client, const std::stop_token &stop)
{
    ++m_begun;
    visit(std::move(client), stop);
    ++m_ended;
}

void Worker::visit(Client client, const std::stop_token &stop)
{
    if (!client.pending && !wish(client, stop))
        return;
    const RaceTime start = m_context.now();
    if (client.pending->tries++ == 0)
        client.pending->start = start;
    setValues(client);
    const AttemptEnding ending = attempt(stop);
    record(client, start, ending);
    const bool lost = m_connection->isLost();
    finish(std::move(client), ending);
    if (lost)
        reconnect(stop);
}

/** The client looks what is left and decides what it wants; false where it went home or is to look
 * again later. */
bool Worker::wish(Client &client, const std::stop_token &stop)
{
    travel(stop);
    const SqlAnswer answer
        = m_availability->execute(std::array{m_context.arena.event().constData()});
    if (!answer.ok) {
        m_queue.putBack(client, ClientQueue::Clock::now());
        if (m_connection->isLost())
            reconnect(stop);
        else if (!stop.stop_requested() && answer.sqlState != "57014")
            m_context.fail(answerError(answer, u"reading what is available"_s));
        return false;
    }
    std::fill(m_available.begin(), m_available.end(), 0);
    for (const std::vector<QByteArray> &row : answer.rows) {
        if (const int place = m_context.arena.placeOf(row[0]); place >= 0)
            m_available[place] = row[1].toLongLong();
    }
    const int hotel = m_context.requests.hotel(client.key, m_available, m_context.order);
    if (hotel < 0) {
        m_queue.release();
        return false;
    }
    const qint64 rooms
        = std::min<qint64>(m_context.requests.rooms(client.key), m_available.at(hotel));
    client.pending = PendingRequest{hotel, int(rooms), 0, 0};
    return true;
}

void Worker::setValues(const Client &client)
{
    m_values.event = m_context.arena.event();
    m_values.hotel = m_context.arena.hotels().at(client.pending->hotel);
    m_values.rooms = QByteArray::number(client.pending->rooms);
    m_values.email = m_context.requests.email(client.key);
    m_values.request = m_context.requests.requestId(client.key);
}

AttemptEnding Worker::attempt(const std::stop_token &stop)
{
    BookingAttempt attempt(*m_connection, m_context.strategy, *m_strategy);
    return attempt.run(m_values, [&](const AttemptMove &move) {
        travel(stop);
        if (move == AttemptMove{1, false})
            hold(stop);
        // Statements that commit one by one are not left half done because somebody pressed Stop.
        return !stop.stop_requested() || isHalfDone(move.step);
    });
}

/** Before this step something was changed that no rollback takes back. */
bool Worker::isHalfDone(int step) const
{
    if (m_context.strategy.isolation != Isolation::None)
        return false;
    for (int earlier = 0; earlier < step; ++earlier) {
        if (m_context.strategy.mayChange(earlier))
            return true;
    }
    return false;
}

/** As a statement on its way through a network. */
void Worker::travel(const std::stop_token &stop)
{
    if (m_context.workload.roundTrip > 0)
        rest(std::chrono::milliseconds(m_context.workload.roundTrip), stop);
}

void Worker::hold(const std::stop_token &stop)
{
    if (m_context.workload.hold > 0)
        rest(std::chrono::milliseconds(m_context.workload.hold), stop);
}

void Worker::record(const Client &client, RaceTime start, const AttemptEnding &ending)
{
    Attempt attempt;
    attempt.requestStart = client.pending->start;
    attempt.start = start;
    attempt.end = m_context.now();
    attempt.client = client.key.client;
    attempt.request = client.key.number;
    attempt.rooms = quint32(client.pending->rooms);
    attempt.hotel = quint16(client.pending->hotel);
    attempt.outcome = ending.outcome;
    if (ending.sqlState.size() == 5)
        std::copy_n(ending.sqlState.begin(), 5, attempt.state.begin());
    m_buffer.push(attempt);
    if (ending.failure && ending.outcome != Outcome::Cancelled) {
        const std::lock_guard lock(m_failuresMutex);
        m_failures.add(*ending.failure);
    }
    if (ending.failedAfterwards) {
        const std::lock_guard lock(m_failuresMutex);
        m_failures.add(*ending.failedAfterwards);
    }
    if (ending.outcome == Outcome::Booked) {
        m_receipts.push_back({client.key, attempt.rooms, attempt.hotel});
        ++m_booked;
    }
}

void Worker::finish(Client client, const AttemptEnding &ending)
{
    const auto now = ClientQueue::Clock::now();
    const int tries = client.pending->tries;
    const QLatin1String state(ending.sqlState);
    if (m_context.strategy.retries(ending.outcome, state) && tries <= m_context.workload.tries) {
        const auto due = now + m_context.requests.backOff(client.key, tries - 1);
        m_queue.putBack(std::move(client), due);
        return;
    }
    const auto due = now + m_context.requests.pause(client.key);
    client.pending.reset();
    ++client.key.number;
    m_queue.putBack(std::move(client), due);
}

} // namespace lastroom
