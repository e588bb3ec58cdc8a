// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/serverkeeper.h"
#include "core/model/result.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace lastroom {

/**
 * A PostgreSQL server of our own, in a folder of its own, reachable through a Unix socket only, and
 * gone with us: the destructor ends it and removes its folder; when we are killed the kernel ends
 * it, and the next start of Last Room removes the folder.
 *
 * Starting happens in the background and takes about half a second. Thread-safe; neither copied nor
 * moved. It owns one thread, the keeper, which alone forks and lives until the server has ended.
 */
class PrivateServer
{
public:
    enum class State {
        Starting,
        Ready, ///< connect as socket() says
        Failed, ///< did not start, or died; failure() says why; nothing is left of it
        Stopped, ///< on request; nothing is left of it
    };

    /**
     * Starts at once. `changed` is called on the keeper's thread after each change of the state,
     * the last one while the destructor or stop() may be waiting: it must neither call these nor
     * wait for a thread that does.
     */
    explicit PrivateServer(const PrivateServerSettings &settings = {},
                           std::function<void()> changed = {});

    PrivateServer(const PrivateServer &) = delete;
    PrivateServer &operator=(const PrivateServer &) = delete;

    /** As stop(). */
    ~PrivateServer();

    State state() const;

    /**
     * Blocks while the server starts, at most some 75 s. The Error is failure(), or of kind Stopped
     * when the server was, or when `stop` asks this wait, not the server, to end.
     */
    Result<ServerSocket> waitUntilReady(std::stop_token stop = {}) const;

    /** Why the state is Failed; else nothing. */
    std::optional<Error> failure() const;

    /**
     * Ends the server, also while it starts, and returns when it has ended and its folder is gone:
     * within 0.2 s, or some 5 s if it does not obey. Open sessions break.
     */
    void stop();

private:
    void keep(const PrivateServerSettings &settings, std::stop_token stop);
    void become(State state, const Result<ServerSocket> &socket);

    const std::function<void()> m_changed;
    mutable std::mutex m_mutex; // guards m_state and m_socket
    mutable std::condition_variable_any m_stateChanged;
    State m_state = State::Starting;
    Result<ServerSocket> m_socket; // the reason why not, in Failed and Stopped
    std::jthread m_keeper; // last: uses all of the above
};

} // namespace lastroom
