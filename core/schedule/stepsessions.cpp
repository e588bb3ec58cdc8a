// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/stepsessions.h"

#include "core/model/text.h"

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** Connecting and waking up take a while on a busy machine; nothing waits for a lock meanwhile. */
constexpr auto openingPatience = 30s;

/** What waited for clients of the schedule comes back at once when they have given up. */
constexpr auto endingPatience = 1s;

bool takesSessionLocks(const Strategy &strategy)
{
    return std::any_of(strategy.steps.begin(), strategy.steps.end(),
                       [](const Step &step) { return step.traits.takesSessionLocks(); });
}

Error unanswered()
{
    return {Error::Kind::Environment, u"PostgreSQL"_s, Text::tr("a session does not answer"),
            Text::tr("look whether the server is overloaded")};
}

} // namespace

StepSessions::StepSessions(Strategy strategy, const Situation &situation, Look look,
                           std::stop_token stop)
    : m_strategy(std::move(strategy))
    , m_situation(situation)
    , m_look(look)
    , m_stop(std::move(stop))
    , m_keepsLocks(takesSessionLocks(m_strategy))
{
}

StepSessions::~StepSessions()
{
    close();
}

Result<> StepSessions::open(const ConnectionSettings &settings)
{
    for (int client = 0; client < m_situation.clients; ++client)
        m_sessions.push_back(std::make_unique<StepSession>(client, settings, m_strategy,
                                                           m_situation.grain(), m_look, m_mailbox));
    const Result<bool> opened = awaitAll(m_sessions.size(), openingPatience);
    if (!opened)
        return failure(opened.error());
    return *opened ? Result<>() : failure(unanswered());
}

void StepSessions::close()
{
    for (const std::unique_ptr<StepSession> &session : m_sessions)
        session->requestStop();
    m_sessions.clear();
    m_mailbox.take({}, 0s);
}

Result<> StepSessions::startOver(const ConnectionSettings &settings, int waiting, bool anyOpen)
{
    Result<bool> ready = !m_sessions.empty();
    if (!m_sessions.empty() && (anyOpen || m_keepsLocks)) {
        // What waits comes back as soon as those who hold it up have given up, and ends then.
        for (const std::unique_ptr<StepSession> &session : m_sessions)
            session->reset();
        ready = awaitAll(m_sessions.size() + std::size_t(waiting),
                         waiting > 0 ? endingPatience : openingPatience);
        if (ready && !*ready && waiting == 0)
            return failure(unanswered());
    }
    if (!ready)
        return failure(ready.error());
    if (*ready)
        return {};
    // It waits for somebody else, and can only be cancelled; a cancel may come late and hit the
    // next statement.
    close();
    return open(settings);
}

/** False where they do not come in time. */
Result<bool> StepSessions::awaitAll(std::size_t answers, std::chrono::nanoseconds patience)
{
    while (answers > 0) {
        const std::vector<SessionAnswer> come = take(patience);
        if (m_stop.stop_requested())
            return failure(Error::Kind::Stopped, u"schedule"_s, Text::tr("stopped"));
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

void StepSessions::issue(int client, bool begins, const BookingValues &values, bool othersWait)
{
    m_sessions.at(std::size_t(client))->issue(begins, values, othersWait);
}

bool StepSessions::haveTimeouts() const
{
    return std::any_of(m_sessions.begin(), m_sessions.end(),
                       [](const auto &session) { return session->hasTimeouts(); });
}

} // namespace lastroom
