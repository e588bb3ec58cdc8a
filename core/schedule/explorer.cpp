// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/explorer.h"

#include "core/db/tryalone.h"
#include "core/model/niceness.h"
#include "core/model/text.h"
#include "core/schedule/orderend.h"
#include "core/schedule/stepper.h"

#include <algorithm>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

namespace lastroom {

using namespace std::chrono_literals;

namespace {

constexpr unsigned mostSteppers = 8;

/** How often the same order is run before it is called impossible. */
constexpr int mostTries = 100;

/** So often one of the first orders is run once more in the end. */
constexpr std::size_t samples = 3;

/** So long a waiting statement is given to come back by itself, where there is a timeout. */
constexpr auto latePatience = 500ms;

/** Committed serializable transactions still count for those beside them, whatever rows they used
 * (manual, "Serializable Isolation Level"), and who asks for a lock without waiting learns of
 * others: side by side, schedules would fail that alone do not. */
int steppersFor(const Strategy &strategy)
{
    const bool alone = strategy.isolation == Isolation::Serializable
        || std::any_of(strategy.steps.begin(), strategy.steps.end(),
                       [](const Step &step) { return step.traits.noticesOthers(); });
    return alone ? 1 : int(std::clamp(std::thread::hardware_concurrency(), 1U, mostSteppers));
}

/** What comes back by itself where nobody can go on. True: there was some. */
Result<bool> takeLate(Stepper &stepper)
{
    return stepper.takeLate(stepper.hasTimeouts() ? latePatience : 0ms);
}

} // namespace

Explorer::Explorer(Strategy strategy, Situation situation, std::optional<int> mostSwitches,
                   bool every)
    : m_strategy(std::move(strategy))
    , m_situation(situation)
    , m_choices(!every && m_strategy.treatsClientsAlike(), mostSwitches)
    , m_patience(mostTries)
{
}

std::optional<Error> Explorer::run(const ConnectionSettings &settings, const std::stop_token &stop)
{
    // Every thread that this one makes inherits it.
    ::setpriority(PRIO_PROCESS, id_t(::gettid()), serverNiceness);
    {
        const std::lock_guard lock(m_mutex);
        m_state = Exploration::State::Exploring;
        m_start = Clock::now();
    }
    const int steppers = steppersFor(m_strategy);
    if (!tryFirst(settings, stop))
        return end(stop);
    if (exploreWith(steppers, settings, stop) == Ended::Disturbed) {
        {
            const std::lock_guard lock(m_mutex);
            m_found.clear();
            m_samples.clear();
            m_failures = {};
            m_startedAnew = true;
            m_error.reset();
            m_cut = false;
            m_progress = 0;
        }
        exploreWith(1, settings, stop);
    }
    return end(stop);
}

/** False where it could not even be tried. */
bool Explorer::tryFirst(const ConnectionSettings &settings, const std::stop_token &stop)
{
    const Result<Trial> trial = tryAlone(settings, m_strategy, m_situation.booking, stop);
    if (!trial) {
        fail(trial.error(), stop);
        return false;
    }
    const std::lock_guard lock(m_mutex);
    m_trial = *trial;
    return true;
}

std::optional<Error> Explorer::end(const std::stop_token &stop)
{
    const std::lock_guard lock(m_mutex);
    m_end = Clock::now();
    if (stop.stop_requested()) {
        m_state = Exploration::State::Stopped;
    } else {
        m_state = m_error ? Exploration::State::Failed : Exploration::State::Finished;
    }
    return m_error;
}

void Explorer::drain(Exploration &exploration)
{
    std::vector<ExploredSchedule> found;
    {
        const std::lock_guard lock(m_mutex);
        if (std::exchange(m_startedAnew, false))
            exploration.clear();
        found.swap(m_found);
        exploration.setState(m_state);
        exploration.setFailures(m_failures);
        if (m_trial)
            exploration.setTrial(*m_trial);
        exploration.setCut(m_cut);
        exploration.setProgress(m_state == Exploration::State::Finished ? 1 : m_progress);
        if (m_error)
            exploration.setError(*m_error);
        if (m_state != Exploration::State::Waiting)
            exploration.setSeconds(
                std::chrono::duration<double>(m_end.value_or(Clock::now()) - m_start).count());
    }
    exploration.add(std::move(found));
}

Explorer::Ended Explorer::exploreWith(int steppers, const ConnectionSettings &settings,
                                      const std::stop_token &stop)
{
    // Whoever gives up takes the others along, whatever they wait for.
    std::stop_source all;
    const std::stop_callback follow(stop, [&] { all.request_stop(); });
    const auto open = [&](const std::optional<Arena> &beside) {
        return Stepper::open(settings, m_strategy, m_situation, Look::End, all.get_token(), beside);
    };
    const Result<std::unique_ptr<Stepper>> first = open({});
    if (!first) {
        fail(first.error(), stop);
        return Ended::Normally;
    }
    PrefixStack stack({});
    std::atomic<bool> disturbed = false;
    std::atomic<bool> *const noticing = steppers > 1 ? &disturbed : nullptr;
    {
        std::vector<std::jthread> others;
        for (int number = 1; number < steppers; ++number)
            others.emplace_back([&] {
                // One is enough: the server may have no more connections to give.
                if (const auto opened = open((*first)->arena()))
                    work(**opened, all, stack, noticing);
            });
        work(**first, all, stack, noticing);
    }
    if (!all.stop_requested()) {
        if (const Result<> checked = checkSamples(**first); !checked)
            fail(checked.error(), stop);
    }
    return disturbed && !stop.stop_requested() ? Ended::Disturbed : Ended::Normally;
}

/** Sets \p disturbed where schedules that run side by side may have changed what others did. */
void Explorer::work(Stepper &stepper, std::stop_source &all, PrefixStack &stack,
                    std::atomic<bool> *disturbed)
{
    if (disturbed)
        stepper.refuseOutsideSessions();
    while (std::optional<Prefix> prefix = stack.take(all.get_token())) {
        const Result<> ran = runSchedule(stepper, *std::move(prefix), stack);
        if (ran) {
            stack.finish();
            continue;
        }
        // A stopped stepper's error is the cancel itself.
        if (all.stop_requested())
            return;
        // What looks like chance may come from the schedules that ran beside this one.
        const bool alone = disturbed == nullptr;
        if (!alone && (stepper.wasDisturbed() || ran.error().kind == Error::Kind::Database))
            *disturbed = true;
        else
            fail(ran.error(), all.get_token());
        all.request_stop();
        return;
    }
}

/** Runs one schedule that begins with \p prefix. Where more than one client is ready it goes on
 * with the first and puts the prefixes of the others on the stack. */
Result<> Explorer::runSchedule(Stepper &stepper, Prefix prefix, PrefixStack &stack)
{
    if (const Result<> begun = begin(stepper, prefix.order); !begun)
        return begun;
    while (true) {
        const QList<int> ready = stepper.recording().ready();
        if (ready.isEmpty()) {
            const Result<bool> late = takeLate(stepper);
            if (!late)
                return failure(late.error());
            if (*late)
                continue;
            return add(stepper, prefix);
        }
        const QList<int> choices = this->choices(prefix.order, ready);
        if (choices.isEmpty()) {
            addProgress(prefix.share);
            return {};
        }
        prefix.share /= double(choices.size());
        std::vector<Prefix> others;
        for (qsizetype at = choices.size() - 1; at > 0; --at)
            others.push_back(
                {prefix.order + clientLetter(choices.at(at)).toLatin1(), prefix.share});
        if (!others.empty())
            stack.push(std::move(others));
        if (const Result<> issued = stepper.issue(choices.first()); !issued)
            return issued;
        prefix.order += clientLetter(choices.first()).toLatin1();
        if (stepper.recording().wasOvertaken()) {
            if (const Result<> begun = begin(stepper, prefix.order); !begun)
                return begun;
        }
    }
}

/** Runs \p order, which an earlier run found possible, from a fresh row. Where it is not possible
 * now, the server let a session overtake another in one of the two runs, and it is tried again. */
Result<> Explorer::begin(Stepper &stepper, const QByteArray &order)
{
    const Schedule schedule = Schedule::fromOrder(order);
    ReplayPatience none(1);
    for (int tries = 1;; ++tries) {
        const Result<> begun = stepper.startOver().and_then(
            [&] { return replay(stepper, schedule, tries == 1 ? m_patience : none); });
        if (begun || begun.error().kind != Error::Kind::Arguments)
            return begun;
        if (tries == mostTries)
            return failure(notTheSameTwice(order));
    }
}

QList<int> Explorer::choices(const QByteArray &order, const QList<int> &ready)
{
    bool isCut = false;
    const QList<int> choices = m_choices.after(order, ready, isCut);
    if (isCut) {
        const std::lock_guard lock(m_mutex);
        m_cut = true;
    }
    return choices;
}

/** Reads how the order ended that has just been run. */
Result<ExploredSchedule> Explorer::ended(Stepper &stepper)
{
    const ScheduleRecording recording = stepper.recording();
    // Who waits now does so for ever, and may hold what is to be read.
    if (!recording.waiting().isEmpty())
        stepper.abandon();
    const Result<std::optional<HotelRecords>> records = stepper.records();
    if (!records)
        return failure(records.error());
    if (!*records)
        return failure(
            Error::Kind::Database, Text::tr("“%1”").arg(m_strategy.title),
            Text::tr("the hotel’s row is gone after %1").arg(recording.schedule().text()),
            Text::tr("let the strategy keep it"));
    ExploredSchedule explored = endOf(recording, **records);
    explored.standsFor = m_choices.ordersOfAKind(m_situation.clients);
    return explored;
}

Result<> Explorer::add(Stepper &stepper, const Prefix &prefix)
{
    const QList<StatementFailure> failures = stepper.recording().failures();
    Result<ExploredSchedule> explored = ended(stepper);
    if (!explored)
        return failure(explored.error());
    const std::lock_guard lock(m_mutex);
    if (m_samples.size() < samples)
        m_samples.push_back(*explored);
    for (StatementFailure failure : failures) {
        failure.count = explored->standsFor;
        const int place = m_failures.add(failure);
        if (explored->failure < 0)
            explored->failure = qint8(place);
    }
    m_found.push_back(*std::move(explored));
    m_progress += prefix.share;
    return {};
}

/** Runs a few orders once more: where all went well by chance, that shows here. What the last one
 * did to others' rows shows in the next row. */
Result<> Explorer::checkSamples(Stepper &stepper)
{
    for (std::size_t run = 0; run < samples && !m_samples.empty(); ++run) {
        const ExploredSchedule &before = m_samples[run % m_samples.size()];
        if (const Result<> begun = begin(stepper, before.order); !begun)
            return begun;
        Result<bool> late = true;
        while (late && *late && stepper.recording().isOver())
            late = takeLate(stepper);
        if (!late)
            return failure(late.error());
        if (!stepper.recording().isOver())
            return failure(notTheSameTwice(before.order));
        const Result<ExploredSchedule> again = ended(stepper);
        if (!again)
            return failure(again.error());
        if (*again != before)
            return failure(notTheSameTwice(before.order));
    }
    return stepper.startOver();
}

Error Explorer::notTheSameTwice(const QByteArray &order) const
{
    return {Error::Kind::Database, Text::tr("“%1”").arg(m_strategy.title),
            Text::tr("the same steps in the same order did not do the same twice (%1)")
                .arg(Schedule::fromOrder(order).text()),
            Text::tr("explore strategies without chance and without timeouts")};
}

void Explorer::addProgress(double share)
{
    const std::lock_guard lock(m_mutex);
    m_progress += share;
}

/** What fails because of a stop is no failure. */
void Explorer::fail(const Error &error, const std::stop_token &stop)
{
    const std::lock_guard lock(m_mutex);
    if (!m_error && !stop.stop_requested())
        m_error = error;
}

} // namespace lastroom
