// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/steprun.h"

#include "core/cluster/databasepreparation.h"
#include "core/schedule/stepper.h"

namespace lastroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** How often to look whether a statement that waits came back by itself. */
constexpr auto lateInterval = 50ms;

} // namespace

/** One thing that was asked for: to begin anew, or one step more. */
struct StepRun::Command
{
    bool anew = false;
    Strategy strategy;
    Situation situation;
    Schedule schedule;
    int client = 0;
};

/** What lasts from one schedule to the next. */
class StepRun::Sessions
{
public:
    bool fits(const Strategy &strategy, const Situation &situation) const
    {
        return stepper && stepper->recording().strategy == strategy
            && stepper->recording().situation == situation;
    }

    bool anyWaits() const { return stepper && !stepper->recording().waiting().isEmpty(); }

    std::unique_ptr<Stepper> stepper; ///< none before the first schedule and after an error
    bool isPrepared = false; ///< the schema is there
};

StepRun::StepRun(std::shared_ptr<const Database> database)
    : m_database(std::move(database))
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

StepRun::~StepRun()
{
    const std::lock_guard lock(m_mutex);
    m_commands.clear();
    m_current.request_stop();
}

void StepRun::start(const Strategy &strategy, const Situation &situation, const Schedule &schedule)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_state.isBusy)
            m_current.request_stop();
        m_commands.clear();
        m_commands.push_back({true, strategy, situation, schedule, 0});
        m_state.isBusy = true;
        ++m_state.revision;
    }
    m_changed.notify_one();
}

void StepRun::issue(int client)
{
    {
        const std::lock_guard lock(m_mutex);
        m_commands.push_back({false, {}, {}, {}, client});
        m_state.isBusy = true;
        ++m_state.revision;
    }
    m_changed.notify_one();
}

StepRun::State StepRun::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

quint64 StepRun::revision() const
{
    const std::lock_guard lock(m_mutex);
    return m_state.revision;
}

void StepRun::run(const std::stop_token &stop)
{
    Sessions sessions;
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        const auto asked = [this] { return !m_commands.empty(); };
        if (sessions.anyWaits())
            m_changed.wait_for(lock, stop, lateInterval, asked);
        else
            m_changed.wait(lock, stop, asked);
        if (stop.stop_requested())
            break;
        std::optional<Command> command;
        if (asked()) {
            command = std::move(m_commands.front());
            m_commands.pop_front();
        }
        if (m_current.stop_requested()) {
            sessions.stepper.reset();
            m_current = std::stop_source();
        }
        const std::stop_token current = m_current.get_token();
        lock.unlock();
        if (command)
            carryOut(*command, sessions, current);
        else if (sessions.stepper)
            takeLate(sessions, current);
        lock.lock();
    }
}

void StepRun::carryOut(const Command &command, Sessions &sessions, const std::stop_token &current)
{
    Result<> done;
    if (command.anew)
        done = begin(command, sessions, current);
    else if (sessions.stepper)
        done = sessions.stepper->issue(command.client);
    else
        done = failure(Error::Kind::Arguments, u"schedule"_s, u"its sessions are gone"_s,
                       u"start over"_s);
    // Then something else was asked for meanwhile, or this is the end.
    if (!current.stop_requested())
        publish(sessions, done ? std::optional<Error>() : done.error());
    if (!done && done.error().kind != Error::Kind::Arguments)
        sessions = {};
}

/** The sessions of the schedule before are taken over where they fit. */
Result<> StepRun::begin(const Command &command, Sessions &sessions, const std::stop_token &current)
{
    const Result<ConnectionSettings> settings = m_database->settings(current);
    if (!settings)
        return failure(settings.error());
    if (!sessions.isPrepared) {
        const Result<> prepared
            = DatabasePreparation::begin(*m_database, *settings, current)
                  .and_then([](const auto &preparation) { return preparation->finish(); });
        if (!prepared)
            return prepared;
        sessions.isPrepared = true;
    }
    if (sessions.fits(command.strategy, command.situation)) {
        if (const Result<> fresh = sessions.stepper->startOver(); !fresh)
            return fresh;
    } else {
        sessions.stepper.reset();
        Result<std::unique_ptr<Stepper>> opened = Stepper::open(
            *settings, command.strategy, command.situation, Look::EachStep, current);
        if (!opened)
            return failure(opened.error());
        sessions.stepper = *std::move(opened);
    }
    for (const Move &move : command.schedule.moves) {
        if (const Result<> issued = sessions.stepper->issue(move); !issued)
            return issued;
    }
    return {};
}

void StepRun::takeLate(Sessions &sessions, const std::stop_token &current)
{
    const Result<bool> late = sessions.stepper->takeLate(0s);
    if (current.stop_requested() || (late && !*late))
        return;
    publish(sessions, late ? std::optional<Error>() : late.error());
    if (!late)
        sessions = {};
}

void StepRun::publish(const Sessions &sessions, const std::optional<Error> &error)
{
    const std::lock_guard lock(m_mutex);
    if (sessions.stepper)
        m_state.recording = sessions.stepper->recording();
    m_state.error = error;
    m_state.isBusy = !m_commands.empty();
    ++m_state.revision;
}

} // namespace lastroom
