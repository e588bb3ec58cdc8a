// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/stepper.h"

#include "core/schedule/waitgraph.h"

#include <QUuid>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** How long to leave a statement alone before the server is asked about it again. It decides
 * nothing: what the server and the sessions say does. */
constexpr auto shortestPause = 200us;
constexpr auto longestPause = 5ms;

/** A statement that for so long neither comes back nor waits for anybody will not do so. */
constexpr auto settlePatience = 10s;

/** Connecting and waking up take a while on a busy machine; nothing waits for a lock meanwhile. */
constexpr auto openingPatience = 30s;

bool takesSessionLocks(const Strategy &strategy)
{
    return std::any_of(strategy.steps.begin(), strategy.steps.end(),
                       [](const Step &step) { return step.traits.takesSessionLocks(); });
}

bool setsTimeouts(const Strategy &strategy)
{
    return std::any_of(strategy.steps.begin(), strategy.steps.end(),
                       [](const Step &step) { return step.traits.setsTimeouts(); });
}

/** What waited for clients of the schedule comes back at once when they have given up. */
constexpr auto endingPatience = 1s;

Error unanswered()
{
    return {Error::Kind::Environment, u"PostgreSQL"_s, u"a session does not answer"_s,
            u"look whether the server is overloaded"_s};
}

Error stopped()
{
    return {Error::Kind::Stopped, u"schedule"_s, u"stopped"_s, {}};
}

} // namespace

Stepper::Stepper(const Strategy &strategy, const Situation &situation, Look look,
                 std::stop_token stop)
    : m_look(look)
    , m_stop(std::move(stop))
    , m_keepsLocks(takesSessionLocks(strategy))
    , m_setsTimeouts(setsTimeouts(strategy))
    , m_values(std::size_t(situation.clients))
{
    m_recording.strategy = strategy;
    m_recording.situation = situation;
}

Stepper::~Stepper()
{
    closeSessions();
}

Result<std::unique_ptr<Stepper>> Stepper::open(const ConnectionSettings &settings,
                                               const Strategy &strategy, const Situation &situation,
                                               Look look, const std::stop_token &stop,
                                               const std::optional<Arena> &beside)
{
    if (const Result<> checked = situation.check(); !checked)
        return failure(checked.error());
    std::unique_ptr<Stepper> stepper(new Stepper(strategy, situation, look, stop));
    Result<std::unique_ptr<Observer>> observer
        = Observer::open(settings, beside, strategy, situation, look, stop);
    if (!observer)
        return failure(stop.stop_requested() ? stopped() : observer.error());
    stepper->m_observer = *std::move(observer);
    stepper->openSessions();
    return stepper->awaitOpened()
        .and_then([&] { return stepper->startOver(); })
        .map([&] { return std::move(stepper); });
}

void Stepper::openSessions()
{
    const ConnectionSettings &settings = m_observer->arena().strategySettings();
    for (int client = 0; client < m_recording.situation.clients; ++client)
        m_sessions.push_back(std::make_unique<StepSession>(client, settings, m_recording.strategy,
                                                           m_recording.situation.grain(), m_look,
                                                           m_mailbox));
}

void Stepper::closeSessions()
{
    for (const std::unique_ptr<StepSession> &session : m_sessions)
        session->requestStop();
    m_sessions.clear();
    m_mailbox.take({}, 0s);
}

Result<> Stepper::awaitOpened()
{
    const Result<bool> opened = awaitAll(m_sessions.size(), openingPatience);
    if (!opened)
        return failure(opened.error());
    return *opened ? Result<>() : failure(unanswered());
}

/** False where they do not come in time. */
Result<bool> Stepper::awaitAll(std::size_t answers, std::chrono::nanoseconds patience)
{
    while (answers > 0) {
        const std::vector<SessionAnswer> come = m_mailbox.take(m_stop, patience);
        if (m_stop.stop_requested())
            return failure(stopped());
        for (const SessionAnswer &answer : come) {
            if (answer.failure)
                return failure(*answer.failure);
        }
        if (come.empty())
            return false;
        answers -= come.size();
    }
    return true;
}

Result<> Stepper::startOver()
{
    const bool closed = m_sessions.empty();
    const auto waiting = std::size_t(m_recording.waiting().size());
    const bool anyOpen = std::any_of(
        m_recording.steps.begin(), m_recording.steps.end(), [this](const RecordedStep &step) {
            return m_recording.stateOf(step.move.client) != ScheduleRecording::ClientState::Ended;
        });
    m_recording.steps.clear();
    Result<bool> ready = !closed;
    if (!closed && (anyOpen || m_keepsLocks)) {
        // What waits comes back as soon as those who hold it up have given up, and ends then.
        for (const std::unique_ptr<StepSession> &session : m_sessions)
            session->reset();
        ready = awaitAll(m_sessions.size() + waiting, waiting > 0 ? endingPatience : openingPatience);
    }
    if (!ready)
        return failure(ready.error());
    if (!*ready && waiting == 0 && !closed)
        return failure(unanswered());
    if (!*ready) {
        // It waits for somebody else, and can only be cancelled; a cancel may come late and hit the
        // next statement.
        closeSessions();
        openSessions();
        if (const Result<> opened = awaitOpened(); !opened)
            return opened;
    }
    const Result<QByteArray> hotel = m_observer->freshHotel();
    if (!hotel)
        return failure(m_stop.stop_requested() ? stopped() : hotel.error());
    if (const Result<> untouched = checkFresh(*hotel); !untouched)
        return untouched;
    for (std::size_t client = 0; client < m_values.size(); ++client) {
        const QString name = clientName(int(client)).toLower();
        m_values[client] = {m_observer->arena().event(), *hotel,
                            QByteArray::number(m_recording.situation.booking),
                            u"%1.%2@example.org"_s.arg(name, QString::fromLatin1(*hotel)).toUtf8(),
                            QUuid::createUuid().toByteArray(QUuid::WithoutBraces)};
    }
    return {};
}

/** Rows are made in advance: a strategy that changes those of other hotels would explore what it
 * did before. */
Result<> Stepper::checkFresh(const QByteArray &hotel)
{
    const Result<std::optional<HotelRecords>> records = m_observer->records(hotel);
    if (!records)
        return failure(m_stop.stop_requested() ? stopped() : records.error());
    if (!*records || **records == m_recording.situation.start())
        return {};
    return failure(Error::Kind::Database, u"“%1”"_s.arg(m_recording.strategy.title),
                   u"it changes rows of other hotels than its own"_s,
                   u"let every statement that changes rows name :hotel"_s);
}

Result<> Stepper::issue(int client)
{
    const int next
        = client >= 0 && client < m_recording.situation.clients ? m_recording.nextStep(client) : 1;
    return issue(Move{client, std::max(next, 1)});
}

Result<> Stepper::issue(const Move &move)
{
    if (const Result<bool> late = takeLate(0s); !late)
        return failure(late.error());
    if (const Result<> checked = m_recording.check(move); !checked)
        return checked;
    const bool othersWait = !m_recording.waiting().isEmpty();
    m_outsideSessions.beginStep();
    RecordedStep step;
    step.move = move;
    step.what = *m_recording.nextMove(move.client);
    step.name = m_recording.name(step.what);
    m_recording.steps.append(step);
    m_sessions[std::size_t(move.client)]->issue(move.step == 1, m_values[std::size_t(move.client)],
                                                othersWait);
    const int place = int(m_recording.steps.size()) - 1;
    return settle(place).and_then([&] { return look(place); });
}

Result<bool> Stepper::takeLate(std::chrono::nanoseconds patience)
{
    if (m_recording.waiting().isEmpty())
        return false;
    const int place = int(m_recording.steps.size()) - 1;
    const Result<bool> came = apply(m_mailbox.take(m_stop, patience), -1);
    if (!came || !*came)
        return came;
    return settle(place).and_then([&] { return look(place); }).map([] { return true; });
}

bool Stepper::hasTimeouts() const
{
    return m_setsTimeouts
        || std::any_of(m_sessions.begin(), m_sessions.end(),
                       [](const auto &session) { return session->hasTimeouts(); });
}

Result<std::optional<HotelRecords>> Stepper::records()
{
    return m_observer->records(m_values.front().hotel);
}

Result<> Stepper::settle(int place)
{
    std::chrono::nanoseconds pause = shortestPause;
    const auto patienceEnds = std::chrono::steady_clock::now() + settlePatience;
    bool ask = false; // whom the answers that came have released, the server knows before we do
    while (!m_recording.waiting().isEmpty()) {
        const auto patience = ask ? 0ns : pause;
        const Result<bool> came = apply(m_mailbox.take(m_stop, patience), place);
        if (!came)
            return failure(came.error());
        if (*came) {
            ask = true;
            pause = shortestPause;
            continue;
        }
        const Result<bool> heldUp = isHeldUp();
        if (!heldUp)
            return failure(heldUp.error());
        // What came back while the server was asked was not in its answer.
        const Result<bool> meanwhile = apply(m_mailbox.take(m_stop, 0s), place);
        if (!meanwhile)
            return failure(meanwhile.error());
        if (*heldUp && !*meanwhile)
            return {};
        if (!*meanwhile && std::chrono::steady_clock::now() > patienceEnds)
            return failure(endless());
        ask = *meanwhile;
        pause = std::min<std::chrono::nanoseconds>(2 * pause, longestPause);
    }
    return {};
}

/** The error of a step that does not end. */
Error Stepper::endless() const
{
    const int client = m_recording.waiting().last();
    const auto step = std::find_if(
        m_recording.steps.rbegin(), m_recording.steps.rend(),
        [client](const RecordedStep &recorded) { return recorded.move.client == client; });
    return {
        Error::Kind::Database, u"“%1”"_s.arg(m_recording.strategy.title),
        u"%1’s step “%2” does not end, and waits for nobody"_s.arg(clientName(client), step->name),
        u"let every statement end by itself"_s};
}

/** True where there were answers. */
Result<bool> Stepper::apply(std::vector<SessionAnswer> answers, int place)
{
    if (m_stop.stop_requested())
        return failure(stopped());
    for (SessionAnswer &answer : answers) {
        if (answer.failure)
            return failure(*std::move(answer.failure));
        RecordedStep *step = waitingStep(answer.client);
        Q_ASSERT(step);
        step->answer = std::move(answer.step);
        step->outcome = answer.outcome;
        step->ending = answer.ending;
        step->own = answer.own;
        step->answeredAt = place >= 0 ? place : int(m_recording.steps.size()) - 1;
        if (place >= 0 && step != &m_recording.steps[place])
            m_recording.steps[place].released.append(answer.client);
        if (!step->answer->ok)
            m_outsideSessions.noteFailure();
    }
    if (const Result<> checked = m_outsideSessions.check(); !checked)
        return failure(checked.error());
    return !answers.empty();
}

/** Asks the server; notes who waits for whom, where that will stay so until another step. */
Result<bool> Stepper::isHeldUp()
{
    QList<int> busy;
    QList<int> idle;
    const QList<int> clients = m_recording.waiting();
    for (int client = 0; client < int(m_sessions.size()); ++client)
        (clients.contains(client) ? busy : idle)
            .append(m_sessions[std::size_t(client)]->processId());
    const Result<QHash<int, QList<int>>> holders = m_observer->holders(busy);
    if (!holders)
        return failure(m_stop.stop_requested() ? stopped() : holders.error());
    if (const Result<> noted = m_outsideSessions.note(*holders, busy + idle); !noted)
        return failure(noted.error());
    const WaitGraph graph(*holders, busy);
    const bool settled = graph.isSettled(idle);
    if (!settled && !graph.hasCircle())
        return false;
    for (const int client : clients) {
        RecordedStep *step = waitingStep(client);
        const QList<int> ids = holders->value(m_sessions[std::size_t(client)]->processId());
        QList<int> holding;
        for (int holder = 0; holder < int(m_sessions.size()); ++holder) {
            if (ids.contains(m_sessions[std::size_t(holder)]->processId()))
                holding.append(holder);
        }
        // Beside a circle of others one may have been let go on: it has waited all the same.
        if (!holding.isEmpty())
            step->waitsFor = holding;
    }
    return settled;
}

Result<> Stepper::look(int place)
{
    if (m_look == Look::End)
        return {};
    const Result<std::optional<HotelRecords>> read = records();
    if (!read)
        return failure(m_stop.stop_requested() ? stopped() : read.error());
    m_recording.steps[place].committed = *read;
    // Without a transaction, and after its end, a session sees what everybody sees.
    for (RecordedStep &step : m_recording.steps) {
        if (step.answeredAt == place && step.answer && !step.answer->isOpen)
            step.own = *read;
    }
    return {};
}

RecordedStep *Stepper::waitingStep(int client)
{
    for (RecordedStep &step : m_recording.steps) {
        if (step.move.client == client && step.isWaiting())
            return &step;
    }
    return nullptr;
}

} // namespace lastroom
