// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/stepsession.h"

#include "core/db/recordsofrow.h"
#include "core/model/text.h"

#include <array>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

StepAnswer stepAnswer(const BookingAttempt::Move &move, const QList<QByteArray> &columns,
                      const QString &verb)
{
    const SqlAnswer &answer = move.answer;
    StepAnswer step;
    step.ok = answer.ok;
    step.rows = answer.affected;
    step.saysNo = move.saysNo;
    step.verb = verb;
    for (const QByteArray &column : columns)
        step.columns.append(QString::fromUtf8(column));
    if (!answer.rows.empty()) {
        for (const QByteArray &value : answer.rows.front())
            step.row.append(value.isNull() ? u"NULL"_s : QString::fromUtf8(value));
    }
    if (move.failure) {
        step.sqlState = move.failure->sqlState;
        step.message = move.failure->message;
        step.detail = move.failure->detail;
        step.hint = move.failure->hint;
        step.line = move.failure->line;
    }
    return step;
}

} // namespace

StepSession::StepSession(int client, const ConnectionSettings &settings, const Strategy &strategy,
                         Grain grain, Look look, Mailbox &mailbox)
    : m_strategy(strategy)
    , m_grain(grain)
    , m_mailbox(mailbox)
    , m_thread([this, settings, client, look](const std::stop_token &stop) {
        run(stop, settings, client, look);
    })
{
}

StepSession::~StepSession() = default;

void StepSession::reset()
{
    post([this] { return giveBack(); });
}

void StepSession::issue(bool begins, const BookingValues &values, bool othersWait)
{
    post([this, begins, values, othersWait] {
        hurryDeadlocks(othersWait);
        return execute(begins, values);
    });
}

void StepSession::post(std::function<SessionAnswer()> job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_changed.notify_one();
}

void StepSession::run(const std::stop_token &stop, const ConnectionSettings &settings, int client,
                      Look look)
{
    SessionAnswer opened;
    opened.client = client;
    if (const Result<> done = open(settings, client, look, stop); !done)
        opened.failure = done.error();
    m_mailbox.post(std::move(opened));
    {
        std::unique_lock lock(m_mutex);
        while (m_changed.wait(lock, stop, [this] { return !m_jobs.empty(); })) {
            const std::function<SessionAnswer()> job = std::move(m_jobs.front());
            m_jobs.pop_front();
            lock.unlock();
            SessionAnswer answer = job();
            answer.client = client;
            m_mailbox.post(std::move(answer));
            lock.lock();
            if (stop.stop_requested())
                break;
        }
    }
    m_attempt.reset();
    m_cancel.reset();
    m_sight.reset();
    m_steps.reset();
    m_connection.reset();
}

Result<> StepSession::open(const ConnectionSettings &settings, int client, Look look,
                           const std::stop_token &stop)
{
    Result<std::unique_ptr<Connection>> connection
        = Connection::open(settings, u"%1 %2"_s.arg(clientName(client), m_strategy.name));
    if (!connection)
        return failure(connection.error());
    m_connection = *std::move(connection);
    m_processId = m_connection->processId();
    // Preparing a statement waits for whoever holds its tables.
    m_cancel.emplace(stop, m_connection->canceller());
    Result<PreparedStrategy> steps = PreparedStrategy::prepare(*m_connection, m_strategy);
    if (!steps)
        return failure(steps.error());
    m_steps = *std::move(steps);
    // Reading adds predicate locks to a serializable transaction, which last longer than any
    // savepoint.
    const bool hasTransactions
        = m_strategy.isolation != Isolation::None || m_grain == Grain::Commit;
    const bool looks = look == Look::EachStep && hasTransactions
        && m_strategy.isolation != Isolation::Serializable;
    if (looks) {
        Result<PreparedStatement> sight = PreparedStatement::prepare(
            *m_connection, SqlStatement::fromFile(u"hotel_records"_s).constFirst());
        if (!sight)
            return failure(sight.error());
        m_sight = *std::move(sight);
    }
    const SqlAnswer timeouts
        = m_connection->execute(SqlStatement::fromFile(u"session_timeouts"_s).constFirst().text);
    m_hasTimeouts = timeouts.rows.empty() || timeouts.rows.front().front() != "f";
    // Refused where the server lets only superusers set it; asked outside of any transaction.
    m_mayHurry = m_connection->execute("SET deadlock_timeout TO DEFAULT").ok;
    m_hurries = false;
    return {};
}

/** One that closes a circle of waiting is the one that the server's detector then ends: the same in
 * every run, however fast or slowly the steps follow each other. */
void StepSession::hurryDeadlocks(bool hurry)
{
    if (!m_mayHurry || m_hurries == hurry)
        return;
    m_hurries = hurry;
    m_hurryChanged = true;
    m_connection->execute(hurry ? "SET deadlock_timeout TO '10ms'"
                                : "SET deadlock_timeout TO DEFAULT");
}

SessionAnswer StepSession::failed(const SqlAnswer &answer) const
{
    SessionAnswer session;
    session.failure = answerError(answer, Text::tr("the session of “%1”").arg(m_strategy.title));
    return session;
}

SessionAnswer StepSession::execute(bool begins, const BookingValues &values)
{
    if (begins) {
        m_attempt.emplace(*m_connection, m_strategy, *m_steps, m_grain);
        m_hasSnapshot = false;
    }
    const BookingAttempt::Move move = m_attempt->next(values);
    if (move.answer.connectionLost)
        return failed(move.answer);
    SessionAnswer session;
    if (move.what.isCommit) {
        session.step = stepAnswer(move, {}, {});
    } else {
        const StatementTraits &traits = m_strategy.steps.at(move.what.step).traits;
        m_hasSnapshot = m_hasSnapshot || traits.takesSnapshot();
        session.step = stepAnswer(move, m_steps->columns(move.what.step), traits.verb());
    }
    session.step.isOpen = m_attempt->transaction().isOpen();
    session.outcome = move.outcome;
    if (move.ending) {
        session.ending = move.ending->outcome;
        endAttempt();
    } else {
        session.own = look(values);
    }
    return session;
}

void StepSession::endAttempt()
{
    m_attempt.reset();
    if (std::exchange(m_hurryChanged, false))
        m_hurries.reset();
}

SessionAnswer StepSession::giveBack()
{
    endAttempt();
    const SqlAnswer answer = m_connection->execute(
        SqlStatement::fromFile(u"session_locks_release"_s).constFirst().text);
    return answer.ok ? SessionAnswer() : failed(answer);
}

std::optional<HotelRecords> StepSession::look(const BookingValues &values)
{
    // A look must not take the snapshot that the strategy has not taken yet.
    const bool keepsSnapshot = m_strategy.isolation == Isolation::RepeatableRead;
    if (!m_sight || !m_attempt || !m_attempt->transaction().isOpen()
        || (keepsSnapshot && !m_hasSnapshot))
        return {};
    const SqlAnswer answer = m_attempt->transaction().aside([&] {
        return m_sight->execute(std::array{values.event.constData(), values.hotel.constData()});
    });
    return recordsOfRow(answer);
}

} // namespace lastroom
