// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/db/connectionsettings.h"
#include "core/schedule/exploration.h"
#include "core/schedule/orderchoices.h"
#include "core/schedule/prefixstack.h"
#include "core/schedule/replay.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace lastroom {

class Stepper;

/**
 * Runs every schedule of one strategy: depth first, each from its beginning on a fresh row, several
 * side by side where the machine has cores. Of those that differ only by who is called Alice it
 * runs one, where the strategy treats all alike: the clients come in the order of their names.
 * Where the strategy lets them hold each other up, one at
 * a time, from the beginning. Thread: run() on one, once, whose niceness it raises; drain() on one
 * reader's.
 */
class Explorer
{
public:
    /** \p every: also the orders that differ by names only from one that was run */
    Explorer(Strategy strategy, Situation situation, std::optional<int> mostSwitches, bool every);

    /** Blocks until all is done; the schema has to be there. What is found, drain() tells.
     * \return why it ended before, unless somebody asked for it */
    std::optional<Error> run(const ConnectionSettings &settings, const std::stop_token &stop);

    /** Moves what is new into \p exploration. */
    void drain(Exploration &exploration);

private:
    using Clock = std::chrono::steady_clock;

    enum class Ended { Normally, Disturbed };

    bool tryFirst(const ConnectionSettings &settings, const std::stop_token &stop);
    std::optional<Error> end(const std::stop_token &stop);
    Ended exploreWith(int steppers, const ConnectionSettings &settings,
                      const std::stop_token &stop);
    void work(Stepper &stepper, std::stop_source &all, PrefixStack &stack,
              std::atomic<bool> *disturbed);
    Result<> runSchedule(Stepper &stepper, Prefix prefix, PrefixStack &stack);
    Result<> begin(Stepper &stepper, const QByteArray &order);
    QList<int> choices(const QByteArray &order, const QList<int> &ready);
    Result<ExploredSchedule> ended(Stepper &stepper);
    Result<> add(Stepper &stepper, const Prefix &prefix);
    Result<> checkSamples(Stepper &stepper);
    Error notTheSameTwice(const QByteArray &order) const;
    void addProgress(double share);
    void fail(const Error &error, const std::stop_token &stop);

    const Strategy m_strategy;
    const Situation m_situation;
    const OrderChoices m_choices;
    ReplayPatience m_patience;

    std::mutex m_mutex; // guards all below
    std::vector<ExploredSchedule> m_found;
    std::vector<ExploredSchedule> m_samples; ///< the first ones
    StatementFailures m_failures;
    std::optional<Trial> m_trial;
    Exploration::State m_state = Exploration::State::Waiting;
    bool m_startedAnew = false;
    bool m_cut = false;
    double m_progress = 0;
    Clock::time_point m_start;
    std::optional<Clock::time_point> m_end;
    std::optional<Error> m_error;
};

} // namespace lastroom
