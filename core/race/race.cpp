// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/race/race.h"

#include "core/model/text.h"
#include "core/race/auditor.h"
#include "core/race/racetrial.h"

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

/** After a stop, attempts get this long to end by themselves; then what waits in the server is
 * cancelled. */
constexpr auto grace = 300ms;
constexpr auto cancelInterval = 50ms;

/** Who samples does not wait for what a strategy locks, and misses a reading. */
const QString lockNotAvailable = u"55P03"_s;
constexpr auto impatience = "SET lock_timeout TO '500ms'";

} // namespace

Race::Race(const RacePlan &plan, const Strategy &strategy)
    : m_context{{},
                plan.waysOf(strategy),
                plan.inventory,
                plan.workload,
                RequestStream(plan.workload),
                plan.notesStatements,
                {},
                plan.inventory.orderByName(),
                {},
                {},
                [this](Error error) { fail(std::move(error)); }}
    , m_gate(plan.workload.sessions())
{
    m_context.mixedClients = m_context.strategies.size() > 1
        ? m_context.requests.mixedClients()
        : std::vector<bool>(std::size_t(plan.workload.clients), false);
}

Race::~Race() = default;

void Race::run(const ConnectionSettings &settings, const std::stop_token &stop,
               std::barrier<> &line)
{
    m_context.settings = settings;
    m_stop = stop;
    const Result<> prepared = prepare();
    if (!prepared) {
        line.arrive_and_drop();
        m_gate.open(false);
        m_threads.clear();
        const std::lock_guard lock(m_mutex);
        const bool stopped = m_stop.stop_requested();
        m_news.state = stopped ? Recording::State::Stopped : Recording::State::Failed;
        if (!stopped)
            m_news.error = prepared.error();
    } else if (m_cannotBook) {
        line.arrive_and_drop();
        finish(End::AllWentHome);
    } else {
        line.arrive_and_wait();
        race();
    }
    m_sampler.reset();
    m_controlCancel.reset();
    if (m_control)
        m_context.arena.close(*m_control);
    m_control.reset();
}

Result<> Race::prepare()
{
    if (const Result<> opened = openControl(); !opened)
        return opened;
    Result<Arena> arena = Arena::open(*m_control, m_context.settings, m_context.inventory,
                                      m_context.strategy(), m_stop);
    if (!arena)
        return failure(arena.error());
    m_context.arena = *std::move(arena);
    m_context.settings = m_context.arena.settings();
    Result<Sampler> sampler = Sampler::prepare(*m_control, m_context.arena);
    if (!sampler)
        return failure(sampler.error());
    m_sampler = *std::move(sampler);
    if (const SqlAnswer set = m_control->execute(impatience); !set.ok)
        return failure(answerError(set, Text::tr("the sampler")));
    if (const Result<> tried = tryFirst(); !tried || m_cannotBook)
        return tried;
    startWorkers();
    return m_gate.waitForAll(m_stop);
}

Result<> Race::tryFirst()
{
    const Result<Trial> trial = tryWays(*m_control, m_context, m_stop);
    if (!trial)
        return failure(trial.error());
    m_cannotBook = !trial->booked();
    const std::lock_guard lock(m_mutex);
    m_news.trial = *trial;
    return {};
}

Result<> Race::openControl()
{
    Result<std::unique_ptr<Connection>> control
        = Connection::open(m_context.settings, u"sampler "_s + m_context.strategy().name);
    if (!control)
        return failure(control.error());
    m_control = *std::move(control);
    m_controlCancel.emplace(m_stop, m_control->canceller());
    return {};
}

void Race::startWorkers()
{
    const Workload &workload = m_context.workload;
    for (int server = 0; server < workload.servers; ++server)
        m_queues.push_back(std::make_unique<ClientQueue>());
    for (int client = 0; client < workload.clients; ++client)
        m_queues[std::size_t(client % workload.servers)]->addReady({{quint32(client), 0}, {}});
    for (int worker = 0; worker < workload.sessions(); ++worker)
        m_workers.push_back(std::make_unique<Worker>(
            m_context, *m_queues[std::size_t(worker % workload.servers)], m_gate, worker + 1));
    m_running = workload.sessions();
    m_prepared = true;
    for (const std::unique_ptr<Worker> &worker : m_workers) {
        m_threads.emplace_back([this, worker = worker.get()] {
            worker->run(m_stopWorkers.get_token());
            {
                const std::lock_guard lock(m_mutex);
                --m_running;
            }
            m_changed.notify_all();
        });
    }
}

void Race::race()
{
    m_context.start = std::chrono::steady_clock::now();
    {
        const std::lock_guard lock(m_mutex);
        m_news.state = Recording::State::Racing;
        const QList<qint64> nothing(m_context.inventory.hotels.size(), 0);
        m_news.samples.push_back({0, nothing, nothing});
    }
    m_gate.open(true);
    const End end = raceOn();
    endWorkers(end);
    finish(end);
}

/** Until all went home, or something ends the race before. */
Race::End Race::raceOn()
{
    const RaceTime deadline = RaceTime(m_context.workload.duration) * 1'000'000'000;
    // Beside its steps: the look at what is left, and the commit.
    qsizetype statements = 0;
    for (const Strategy &strategy : m_context.strategies)
        statements = std::max(statements, strategy.steps.size() + 2);
    StallWatch stall(m_context.workload, int(statements));
    const std::stop_callback onStop(m_stop, [this] { m_changed.notify_all(); });
    while (!waitForWorkers(Sampler::interval)) {
        if (m_stop.stop_requested())
            return End::Stopped;
        if (m_stopWorkers.stop_requested())
            return End::Failed;
        takeSample();
        if (deadline > 0 && m_context.now() >= deadline)
            return End::DurationOver;
        if (stall.isStalled(m_context.now(), progress()))
            return End::Stalled;
    }
    return m_stop.stop_requested()       ? End::Stopped
        : m_stopWorkers.stop_requested() ? End::Failed
                                         : End::AllWentHome;
}

RaceProgress Race::progress() const
{
    RaceProgress sum;
    for (const std::unique_ptr<Worker> &worker : m_workers) {
        const RaceProgress part = worker->progress();
        sum.begun += part.begun;
        sum.ended += part.ended;
        sum.booked += part.booked;
    }
    return sum;
}

void Race::takeSample()
{
    if (!m_sampler && !restoreControl())
        return;
    Result<Sample> sample = m_sampler->read(m_context.now());
    if (sample) {
        const std::lock_guard lock(m_mutex);
        m_news.samples.push_back(*std::move(sample));
    } else if (sample.error().kind == Error::Kind::ConnectionLost) {
        // The race goes on; whether the server is gone for good the workers find out.
        m_sampler.reset();
    } else if (!m_stop.stop_requested() && sample.error().sqlState != lockNotAvailable) {
        fail(sample.error());
    }
}

bool Race::restoreControl()
{
    m_sampler.reset();
    m_controlCancel.reset();
    m_control.reset();
    const Result<Sampler> sampler = openControl().and_then([this] {
        // The one that broke may not have ended yet, or somebody may have come first.
        m_control->execute(impatience);
        return m_context.arena.claim(*m_control).and_then([this] {
            return Sampler::prepare(*m_control, m_context.arena);
        });
    });
    if (sampler)
        m_sampler = *sampler;
    return sampler.has_value();
}

bool Race::waitForWorkers(std::chrono::nanoseconds time)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, m_stopWorkers.get_token(), time,
                              [this] { return m_running == 0; });
}

/** Attempts that are under way get the grace to end by themselves; whoever still waits in the
 * server then is cancelled. */
void Race::endWorkers(End end)
{
    for (const std::unique_ptr<ClientQueue> &queue : m_queues)
        queue->close();
    if (end != End::DurationOver && end != End::AllWentHome)
        m_stopWorkers.request_stop();
    std::unique_lock lock(m_mutex);
    const auto over = [this] { return m_running == 0; };
    m_changed.wait_for(lock, grace, over);
    m_stopWorkers.request_stop();
    while (!over()) {
        lock.unlock();
        for (const std::unique_ptr<Worker> &worker : m_workers)
            worker->cancel();
        lock.lock();
        m_changed.wait_for(lock, cancelInterval, over);
    }
    lock.unlock();
    m_threads.clear();
}

/** Reads the database and publishes the end of the race; with a server that is gone, what was
 * recorded stays. */
void Race::finish(End end)
{
    const RaceTime elapsed = m_context.now();
    Receipts receipts;
    for (const std::unique_ptr<Worker> &worker : m_workers) {
        receipts.told.insert(receipts.told.end(), worker->receipts().begin(),
                             worker->receipts().end());
        receipts.doubtful.insert(receipts.doubtful.end(), worker->doubts().begin(),
                                 worker->doubts().end());
    }
    if (!m_sampler || m_control->isLost())
        restoreControl();
    // After a stop the audit is still wanted, but not at the price of waiting for somebody's lock.
    if (end == End::Stopped)
        m_controlCancel.reset();
    else if (m_control)
        m_control->execute("SET lock_timeout TO DEFAULT");
    Result<Audit> audit = m_sampler
        ? auditRace(*m_control, *m_sampler, m_context, std::move(receipts))
        : failure(Error::Kind::ConnectionLost, Text::tr("the audit"),
                  Text::tr("the server is gone"), Text::tr("start it and race again"));
    const std::lock_guard lock(m_mutex);
    m_news.elapsed = elapsed;
    if (audit)
        m_news.audit = *std::move(audit);
    else if (!m_news.error)
        m_news.error = audit.error();
    m_news.state = m_news.error ? Recording::State::Failed
        : end == End::Stopped   ? Recording::State::Stopped
        : end == End::Stalled   ? Recording::State::Stalled
                                : Recording::State::Finished;
}

void Race::fail(Error error)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_news.error)
            m_news.error = std::move(error);
    }
    m_stopWorkers.request_stop();
}

void Race::drain(Recording &recording)
{
    std::vector<Sample> samples;
    News news;
    {
        const std::lock_guard lock(m_mutex);
        samples.swap(m_news.samples);
        news = m_news;
    }
    // Whatever the state says had ended has its attempts in the buffers: they are emptied after the
    // state was read.
    if (m_prepared) {
        AttemptBatch attempts;
        qint64 reconnects = 0;
        StatementFailures failures;
        for (const std::unique_ptr<Worker> &worker : m_workers) {
            // First the number: the attempts that were lost before it are in the buffer then.
            reconnects += worker->reconnects();
            worker->buffer().takeInto(attempts);
            const StatementFailures ofWorker = worker->failures();
            for (const StatementFailure &failure : ofWorker.all())
                failures.add(failure);
        }
        recording.setFailures(std::move(failures));
        recording.append(std::move(attempts));
        recording.setReconnects(reconnects);
    }
    for (Sample &sample : samples)
        recording.append(std::move(sample));
    recording.setElapsed(news.state == Recording::State::Racing ? m_context.now() : news.elapsed);
    if (news.trial && !recording.trial())
        recording.setTrial(*std::move(news.trial));
    if (news.audit && !recording.audit())
        recording.setAudit(*std::move(news.audit));
    if (news.error)
        recording.setError(*std::move(news.error));
    recording.setState(news.state);
}

} // namespace lastroom
