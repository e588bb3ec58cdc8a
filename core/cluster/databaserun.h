// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/database.h"
#include "core/model/report.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace lastroom {

/**
 * Work with the database on a thread of its own, beginning at once: waits for the server, makes the
 * schema, then works. Destroying it stops the work and waits for it. Thread: made and destroyed by
 * one reader; everything else from any thread.
 */
class DatabaseRun
{
public:
    enum class Phase {
        Preparing, ///< waiting for the server, connecting, making the schema
        Working,
        Over,
    };

    /** What is done. All of it is called on the thread. */
    struct Work
    {
        QString subject; ///< "race": of the Error where it was stopped before it began
        std::function<Result<>()> check; ///< before the server is waited for
        std::function<Result<>(int freeConnections)> fits; ///< before the schema is made
        std::function<void(const ConnectionSettings &, const std::stop_token &)> run;
    };

    DatabaseRun(std::shared_ptr<const Database> database, Work work);
    Q_DISABLE_COPY_MOVE(DatabaseRun)

    void requestStop();

    Phase phase() const;

    /** Known when the phase is no longer Preparing. */
    std::optional<Environment> environment() const;

    /** Why the work could not begin, such as too few connections. Kind Stopped: because it was
     * stopped before. */
    std::optional<Error> error() const;

private:
    void run(const std::stop_token &stop);
    Result<> prepare(const ConnectionSettings &settings, const std::stop_token &stop);

    const std::shared_ptr<const Database> m_database;
    const Work m_work;
    mutable std::mutex m_mutex; // guards m_phase, m_environment, m_error
    Phase m_phase = Phase::Preparing;
    std::optional<Environment> m_environment;
    std::optional<Error> m_error;
    std::jthread m_thread; ///< last: ends before what it uses goes
};

} // namespace lastroom
