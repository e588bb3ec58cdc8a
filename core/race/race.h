// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/db/stopcancel.h"
#include "core/race/raceplan.h"
#include "core/race/sampler.h"
#include "core/race/worker.h"

#include <barrier>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace lastroom {

/**
 * One strategy's race, from its event in the database to its audit.
 * Thread: run() on one thread, once; drain() from one other.
 */
class Race
{
public:
    Race(const RacePlan &plan, const Strategy &strategy);
    ~Race();
    Q_DISABLE_COPY_MOVE(Race)

    /**
     * Prepares, waits at \p line for the other races that are to start at the same moment, races
     * and audits. Ends within 1 s after a stop, with what was recorded.
     */
    void run(const ConnectionSettings &settings, const std::stop_token &stop, std::barrier<> &line);

    /** How it stands; its error where it failed. Any thread. */
    std::pair<Recording::State, std::optional<Error>> state()
    {
        const std::lock_guard lock(m_mutex);
        return {m_news.state, m_news.error};
    }

    /** Moves what is new into \p recording, which was drained into by nobody else. */
    void drain(Recording &recording);

private:
    /** Why the workers are told to end. */
    enum class End { AllWentHome, DurationOver, Stalled, Stopped, Failed };

    /** What run() tells drain(). */
    struct News
    {
        Recording::State state = Recording::State::Waiting;
        std::vector<Sample> samples;
        RaceTime elapsed = 0;
        std::optional<Audit> audit;
        std::optional<Trial> trial;
        std::optional<Error> error;
    };

    Result<> prepare();
    Result<> tryFirst();
    Result<> openControl();
    bool restoreControl();
    void startWorkers();
    void race();
    void takeSample();
    bool waitForWorkers(std::chrono::nanoseconds time);
    End raceOn();
    void endWorkers(End end);
    void finish(End end);
    RaceProgress progress() const;
    void fail(Error error);

    RaceContext m_context;
    std::vector<std::unique_ptr<ClientQueue>> m_queues; ///< one a server
    StartGate m_gate;
    std::vector<std::unique_ptr<Worker>>
        m_workers; ///< made before m_prepared is set, kept until the end
    std::atomic<bool> m_prepared = false;
    bool m_cannotBook = false; ///< not even alone
    std::unique_ptr<Connection> m_control; ///< has the arena, samples, audits
    std::optional<Sampler> m_sampler;
    std::stop_token m_stop; ///< of run()
    std::optional<StopCancel> m_controlCancel; ///< ends what m_control waits for
    std::stop_source m_stopWorkers;

    std::mutex m_mutex; // guards m_running, m_news
    std::condition_variable_any m_changed;
    int m_running = 0;
    News m_news;
    std::vector<std::jthread> m_threads; ///< last: joined before anything they use goes
};

} // namespace lastroom
