// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cluster/privateserver.h"

#include "core/model/programlog.h"
#include "core/model/text.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace lastroom {

PrivateServer::PrivateServer(const PrivateServerSettings &settings, std::function<void()> changed)
    : m_changed(std::move(changed))
    , m_keeper([this, settings](std::stop_token stop) { keep(settings, std::move(stop)); })
{
}

PrivateServer::~PrivateServer()
{
    m_keeper.request_stop();
    m_keeper.join();
}

PrivateServer::State PrivateServer::state() const
{
    const std::scoped_lock lock(m_mutex);
    return m_state;
}

Result<ServerSocket> PrivateServer::waitUntilReady(std::stop_token stop) const
{
    std::unique_lock lock(m_mutex);
    const bool started
        = m_stateChanged.wait(lock, std::move(stop), [this] { return m_state != State::Starting; });
    if (!started) {
        return lastroom::failure(Error::Kind::Stopped, Text::tr("the private server"),
                                 Text::tr("waiting for it was stopped"));
    }
    return m_socket;
}

std::optional<Error> PrivateServer::failure() const
{
    const std::scoped_lock lock(m_mutex);
    if (m_state != State::Failed)
        return std::nullopt;
    return m_socket.error();
}

void PrivateServer::stop()
{
    m_keeper.request_stop();
    std::unique_lock lock(m_mutex);
    m_stateChanged.wait(lock,
                        [this] { return m_state == State::Failed || m_state == State::Stopped; });
}

void PrivateServer::keep(const PrivateServerSettings &settings, std::stop_token stop)
{
    qCInfo(serverLog, "the private server starts");
    Error reason;
    {
        ServerKeeper keeper(settings, std::move(stop));
        const Result<ServerSocket> socket = keeper.start();
        if (socket) {
            become(State::Ready, socket);
            reason = keeper.watch();
        } else {
            reason = socket.error();
        }
    } // here the server ends and its folder goes, so that Failed and Stopped can promise it
    become(reason.kind == Error::Kind::Stopped ? State::Stopped : State::Failed,
           lastroom::failure(reason));
}

void PrivateServer::become(State state, const Result<ServerSocket> &socket)
{
    if (socket)
        qCInfo(serverLog, "the private server is ready: PostgreSQL %s in %s",
               qUtf8Printable(socket->version), qUtf8Printable(socket->folder));
    else if (state == State::Stopped)
        qCInfo(serverLog, "the private server has ended and its folder is gone");
    else
        qCWarning(serverLog, "%s", qUtf8Printable(socket.error().sentence()));
    {
        const std::scoped_lock lock(m_mutex);
        m_state = state;
        m_socket = socket;
    }
    m_stateChanged.notify_all();
    if (m_changed)
        m_changed();
}

} // namespace lastroom
