// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/steprun.h"

#include "core/cluster/databasepreparation.h"
#include "core/db/tryalone.h"
#include "core/model/programlog.h"
#include "core/model/text.h"
#include "core/schedule/replay.h"
#include "core/schedule/stepper.h"

namespace lastroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** How often to look whether a statement that waits came back by itself. */
constexpr auto lateInterval = 50ms;

/** What waited does so no more: its session is gone. */
void endAll(ScheduleRecording &recording, const Error &error)
{
    for (RecordedStep &step : recording.steps) {
        if (!step.isWaiting())
            continue;
        step.answer = StepAnswer();
        step.answer->message = error.why;
        step.outcome = Outcome::ConnectionLost;
        step.ending = Outcome::ConnectionLost;
        step.answeredAt = int(recording.steps.size()) - 1;
    }
}

/** Says again why they are, and what helps. */
Error sessionsAreGone(const std::optional<Error> &reason)
{
    Error error = reason.value_or(
        Error{Error::Kind::ConnectionLost, u"schedule"_s, Text::tr("its sessions are gone"), {}});
    if (error.remedy.isEmpty())
        error.remedy = Text::tr("start over");
    return error;
}

} // namespace

/** One thing that was asked for. */
struct StepRun::Command
{
    enum class Kind { Start, Issue, Rest };

    Kind kind = Kind::Rest;
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

    std::optional<Trial> trial; ///< of its strategy
    std::unique_ptr<Stepper> stepper; ///< none before the first schedule and after an error
    std::optional<Environment> environment; ///< once the schema is there
    bool rests = false; ///< there was a stepper, and nothing is wrong
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
        if (m_isWorking)
            m_current.request_stop();
        m_commands.clear();
        m_commands.push_back({Command::Kind::Start, strategy, situation, schedule, 0});
        m_state.isBusy = true;
        ++m_state.revision;
    }
    m_changed.notify_one();
}

void StepRun::issue(int client)
{
    {
        const std::lock_guard lock(m_mutex);
        m_commands.push_back({Command::Kind::Issue, {}, {}, {}, client});
        m_state.isBusy = true;
        ++m_state.revision;
    }
    m_changed.notify_one();
}

void StepRun::rest()
{
    {
        const std::lock_guard lock(m_mutex);
        m_commands.push_back({Command::Kind::Rest, {}, {}, {}, 0});
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
        const bool stopped = m_current.stop_requested();
        if (stopped)
            m_current = std::stop_source();
        m_isWorking = true;
        const std::stop_token current = m_current.get_token();
        lock.unlock();
        if (stopped)
            sessions.stepper.reset();
        if (command)
            carryOut(*command, sessions, current);
        else if (sessions.stepper)
            takeLate(sessions, current);
        lock.lock();
        m_isWorking = false;
    }
}

void StepRun::carryOut(const Command &command, Sessions &sessions, const std::stop_token &current)
{
    Result<> done;
    switch (command.kind) {
    case Command::Kind::Rest:
        sessions.rests = sessions.stepper != nullptr;
        sessions.stepper.reset();
        break;
    case Command::Kind::Start:
        done = begin(command.strategy, command.situation, command.schedule, sessions, current);
        break;
    case Command::Kind::Issue:
        if (!sessions.stepper && sessions.rests) {
            const ScheduleRecording before = state().recording;
            done = begin(before.strategy, before.situation, before.schedule(), sessions, current);
        } else if (!sessions.stepper) {
            done = failure(sessionsAreGone(state().error));
        }
        if (done)
            done = sessions.stepper->issue(command.client);
        break;
    }
    // Then something else was asked for meanwhile, or this is the end.
    if (!current.stop_requested())
        publish(sessions, done ? std::optional<Error>() : done.error());
    if (!done && done.error().kind != Error::Kind::Arguments) {
        sessions.stepper.reset();
        sessions.rests = false;
        if (done.error().kind != Error::Kind::Stopped)
            sessions.environment.reset();
    }
}

Result<> StepRun::begin(const Strategy &strategy, const Situation &situation,
                        const Schedule &schedule, Sessions &sessions,
                        const std::stop_token &current)
{
    const Result<ConnectionSettings> settings = m_database->settings(current);
    if (!settings)
        return failure(settings.error());
    if (!sessions.environment) {
        const auto preparation = DatabasePreparation::begin(*m_database, *settings, current);
        if (!preparation)
            return failure(preparation.error());
        if (const Result<> finished = (*preparation)->finish(); !finished)
            return finished;
        sessions.environment = (*preparation)->environment();
    }
    if (const Result<> fresh = freshSessions(strategy, situation, *settings, sessions, current);
        !fresh)
        return fresh;
    qCInfo(runLog, "schedule of %s: %s (%s)", qUtf8Printable(strategy.name),
           qUtf8Printable(schedule.text()), qUtf8Printable(situationText(situation)));
    ReplayPatience patience;
    return replay(*sessions.stepper, schedule, patience);
}

/** Takes over those of the schedule before, where they fit and still live. */
Result<> StepRun::freshSessions(const Strategy &strategy, const Situation &situation,
                                const ConnectionSettings &settings, Sessions &sessions,
                                const std::stop_token &current)
{
    if (sessions.fits(strategy, situation)) {
        const Result<> fresh = sessions.stepper->startOver();
        if (fresh || fresh.error().kind != Error::Kind::ConnectionLost)
            return fresh;
    }
    sessions.stepper.reset();
    const Result<Trial> trial = tryAlone(settings, strategy, situation.booking, current);
    if (!trial)
        return failure(trial.error());
    sessions.trial = *trial;
    Result<std::unique_ptr<Stepper>> opened
        = Stepper::open(settings, strategy, situation, Look::EachStep, current);
    if (!opened)
        return failure(opened.error());
    sessions.stepper = *std::move(opened);
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
    if (sessions.stepper) {
        m_state.recording = sessions.stepper->recording();
        m_state.recording.trial = sessions.trial;
        m_state.environment = sessions.environment;
    }
    if (error && error->kind != Error::Kind::Arguments) {
        endAll(m_state.recording, *error);
        // What was asked for before this was known has no sessions to go to.
        std::erase_if(m_commands,
                      [](const Command &command) { return command.kind == Command::Kind::Issue; });
    }
    m_state.error = error;
    m_state.isBusy = !m_commands.empty();
    ++m_state.revision;
}

} // namespace lastroom
