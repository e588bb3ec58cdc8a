// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/stepper.h"

#include "core/model/text.h"
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

bool setsTimeouts(const Strategy &strategy)
{
    return std::any_of(strategy.steps.begin(), strategy.steps.end(),
                       [](const Step &step) { return step.traits.setsTimeouts(); });
}

Error stopped()
{
    return {Error::Kind::Stopped, u"schedule"_s, Text::tr("stopped"), {}};
}

} // namespace

Stepper::Stepper(const Strategy &strategy, const Situation &situation, Look look,
                 std::stop_token stop)
    : m_look(look)
    , m_stop(std::move(stop))
    , m_setsTimeouts(setsTimeouts(strategy))
    , m_sessions(strategy, situation, look, m_stop)
    , m_values(std::size_t(situation.clients))
{
    m_recording.strategy = strategy;
    m_recording.situation = situation;
}

Stepper::~Stepper() = default;

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
    return stepper->m_sessions.open(stepper->arena().strategySettings())
        .and_then([&] { return stepper->startOver(); })
        .map([&] { return std::move(stepper); });
}

Result<> Stepper::startOver()
{
    const auto isOpen = [this](const RecordedStep &step) {
        return m_recording.stateOf(step.move.client) != ScheduleRecording::ClientState::Ended;
    };
    const bool anyOpen = std::any_of(m_recording.steps.begin(), m_recording.steps.end(), isOpen);
    const auto waiting = int(m_recording.waiting().size());
    m_recording.steps.clear();
    if (const Result<> ready = m_sessions.startOver(arena().strategySettings(), waiting, anyOpen);
        !ready)
        return ready;
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
    return failure(Error::Kind::Database, Text::tr("“%1”").arg(m_recording.strategy.title),
                   Text::tr("it changes rows of other hotels than its own"),
                   Text::tr("let every statement that changes rows name :hotel"));
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
    m_sessions.issue(move.client, move.step == 1, m_values[std::size_t(move.client)], othersWait);
    const int place = int(m_recording.steps.size()) - 1;
    return settle(place).and_then([&] { return look(place); });
}

Result<bool> Stepper::takeLate(std::chrono::nanoseconds patience)
{
    if (m_recording.waiting().isEmpty())
        return false;
    const int place = int(m_recording.steps.size()) - 1;
    const Result<bool> came = apply(m_sessions.take(patience), -1);
    if (!came || !*came)
        return came;
    return settle(place).and_then([&] { return look(place); }).map([] { return true; });
}

bool Stepper::hasTimeouts() const
{
    return m_setsTimeouts || m_sessions.haveTimeouts();
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
        const Result<bool> came = apply(m_sessions.take(patience), place);
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
        const Result<bool> meanwhile = apply(m_sessions.take(0s), place);
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
    const int client = m_recording.waiting().constLast();
    const auto step = std::find_if(
        m_recording.steps.rbegin(), m_recording.steps.rend(),
        [client](const RecordedStep &recorded) { return recorded.move.client == client; });
    return {Error::Kind::Database, Text::tr("“%1”").arg(m_recording.strategy.title),
            Text::tr("%1’s step “%2” does not end, and waits for nobody")
                .arg(clientName(client), step->name),
            Text::tr("let every statement end by itself")};
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
    for (int client = 0; client < m_sessions.count(); ++client)
        (clients.contains(client) ? busy : idle).append(m_sessions.processId(client));
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
        const QList<int> ids = holders->value(m_sessions.processId(client));
        QList<int> holding;
        for (int holder = 0; holder < m_sessions.count(); ++holder) {
            if (ids.contains(m_sessions.processId(holder)))
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
