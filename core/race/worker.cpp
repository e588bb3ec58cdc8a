// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/race/worker.h"

#include "core/model/niceness.h"
#include "core/model/text.h"
#include "core/race/crashmove.h"

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

/** Before this step something was changed that no rollback takes back. */
bool isHalfDone(const Strategy &strategy, int step)
{
    if (strategy.isolation != Isolation::None)
        return false;
    for (int earlier = 0; earlier < step; ++earlier) {
        if (strategy.mayChange(earlier))
            return true;
    }
    return false;
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
    ::setpriority(PRIO_PROCESS, id_t(::gettid()), workerNiceness);
    m_gate.arrive(connect());
    if (m_gate.pass()) {
        while (std::optional<Client> client = m_queue.take(stop))
            serve(*std::move(client), stop);
    }
    disconnect();
}

void Worker::disconnect()
{
    const std::lock_guard lock(m_cancelMutex);
    m_canceller.reset();
    m_ways.clear();
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
    const QString role = u"worker %1 %2"_s.arg(m_number).arg(m_context.strategy().name);
    Result<std::unique_ptr<Connection>> connection
        = Connection::open(m_context.arena.strategySettings(), role);
    if (!connection)
        return failure(connection.error());
    std::vector<Way> ways;
    for (const Strategy &strategy : m_context.strategies) {
        Result<Way> way = prepare(**connection, strategy);
        if (!way)
            return failure(way.error());
        ways.push_back(*std::move(way));
    }
    const std::lock_guard lock(m_cancelMutex);
    m_connection = *std::move(connection);
    m_ways = std::move(ways);
    m_canceller = m_connection->canceller();
    return {};
}

Result<Worker::Way> Worker::prepare(Connection &connection, const Strategy &strategy) const
{
    const QString file
        = strategy.keeps == Keeps::Ledger ? u"availability_ledger"_s : u"availability_counter"_s;
    Result<PreparedStatement> availability
        = PreparedStatement::prepare(connection, SqlStatement::fromFile(file).constFirst());
    if (!availability)
        return failure(availability.error());
    Result<PreparedStrategy> steps = PreparedStrategy::prepare(connection, strategy);
    if (!steps)
        return failure(steps.error());
    return Way{&strategy, *std::move(availability), *std::move(steps)};
}

Worker::Way &Worker::wayOf(const Client &client)
{
    return m_ways[m_context.mixedClients[client.key.client] ? 1 : 0];
}

bool Worker::reconnect(const std::stop_token &stop)
{
    const auto patienceEnds = std::chrono::steady_clock::now() + reconnectPatience;
    disconnect();
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
    const AttemptEnding ending = attempt(client, start, stop);
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
    m_lookBegin = m_context.now();
    const SqlAnswer answer
        = wayOf(client).availability.execute(std::array{m_context.arena.event().constData()});
    m_lookEnd = m_context.now();
    if (!answer.ok) {
        m_queue.putBack(client, ClientQueue::Clock::now());
        if (m_connection->isLost())
            reconnect(stop);
        else if (!stop.stop_requested() && answer.sqlState != "57014")
            m_context.fail(answerError(answer, Text::tr("reading what is available")));
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

AttemptEnding Worker::attempt(const Client &client, RaceTime start, const std::stop_token &stop)
{
    Way &way = wayOf(client);
    const Fault fault = m_context.requests.fault(client.key, client.pending->tries);
    const std::optional<AttemptMove> crash = fault == Fault::Crash
        ? crashMove(*way.strategy, m_context.requests, client.key, client.pending->tries)
        : std::nullopt;
    m_fault = Fault::None;
    noteLook(client, start);
    RaceTime begin = 0;
    BookingAttempt attempt(*m_connection, *way.strategy, way.steps);
    const auto mayGoOn = [&](const AttemptMove &move) {
        travel(stop);
        if (move == AttemptMove{1, false})
            hold(stop);
        if (move == crash) {
            m_fault = fault;
            m_connection->session().cut();
        } else if (fault == Fault::LostCommit && attempt.mayCommit(move)) {
            m_fault = fault;
            m_connection->session().cutAfterNext();
        }
        begin = m_context.now();
        // Statements that commit one by one are not left half done because somebody pressed Stop.
        return !stop.stop_requested() || isHalfDone(*way.strategy, move.step);
    };
    AttemptEnding ending = attempt.run(m_values, mayGoOn, [&](const BookingAttempt::Move &move) {
        noteStatement(start, begin, move);
    });
    // What was never sent is not in doubt.
    if (m_fault == Fault::Crash)
        ending.outcome = Outcome::ConnectionLost;
    return ending;
}

/** The one before its first attempt. */
void Worker::noteLook(const Client &client, RaceTime start)
{
    m_notes.clear();
    if (m_context.notesStatements && client.pending->tries == 1)
        m_notes.push_back(StatementNote::of(start, m_lookBegin, m_lookEnd));
}

void Worker::noteStatement(RaceTime start, RaceTime begin, const BookingAttempt::Move &move)
{
    if (!m_context.notesStatements)
        return;
    StatementNote note = StatementNote::of(start, begin, m_context.now());
    note.step = std::int8_t(std::min(move.what.step, 127));
    note.isCommit = move.what.isCommit;
    note.isOk = move.answer.ok;
    m_notes.push_back(note);
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
    attempt.fault = m_fault;
    attempt.isMixed = m_context.mixedClients[client.key.client];
    if (ending.sqlState.size() == 5)
        std::copy_n(ending.sqlState.begin(), 5, attempt.state.begin());
    attempt.connection = quint16(m_number - 1);
    m_buffer.push(attempt, m_notes);
    noteFailures(ending);
    const Receipt receipt{client.key, attempt.rooms, attempt.hotel};
    if (ending.outcome == Outcome::Booked) {
        m_receipts.push_back(receipt);
        ++m_booked;
    } else if (ending.outcome == Outcome::Unknown) {
        m_doubts.push_back(receipt);
    }
}

/** What the server said; a connection that broke on purpose is no news. */
void Worker::noteFailures(const AttemptEnding &ending)
{
    if (m_fault != Fault::None || (!ending.failure && !ending.failedAfterwards))
        return;
    const std::lock_guard lock(m_failuresMutex);
    if (ending.failure && ending.outcome != Outcome::Cancelled)
        m_failures.add(*ending.failure);
    if (ending.failedAfterwards)
        m_failures.add(*ending.failedAfterwards);
}

void Worker::finish(Client client, const AttemptEnding &ending)
{
    const auto now = ClientQueue::Clock::now();
    const int tries = client.pending->tries;
    const QLatin1String state(ending.sqlState);
    const Strategy &strategy = *wayOf(client).strategy;
    if (strategy.retries(ending.outcome, state) && tries <= m_context.workload.tries) {
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
