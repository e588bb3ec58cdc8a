// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/explorationrun.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

namespace lastroom {

/**
 * Runs explorations and reads them on a timer: 15 times a second, or as much more rarely as it
 * takes to leave the processor to the exploration. Keeps what was explored before in the same
 * situation. Thread: GUI.
 */
class ExplorationMonitor : public QObject
{
    Q_OBJECT

public:
    explicit ExplorationMonitor(std::shared_ptr<const Database> database,
                                QObject *parent = nullptr);
    ~ExplorationMonitor() override;

    /**
     * Forgets the explorations of other situations and bounds, and those that are made anew. Does
     * nothing while something is explored. Errors: what ExplorationPlan::check() says.
     */
    Result<> start(const ExplorationPlan &plan);

    /** Asks for the end; ended() follows within a second or so. */
    void stop();

    /** Why the server is gone; nothing while it can be asked. What was recorded before stays then.
     */
    std::optional<Error> serverFailure() const { return m_database->failure(); }

    bool isRunning() const { return m_run != nullptr; }

    bool isPreparing() const { return m_phase == ExplorationRun::Phase::Preparing; }

    bool isStopping() const { return m_stopping; }

    /** Those of the last start(), in the order of its plan; empty before the first. */
    const std::vector<Exploration> &explorations() const { return m_explorations; }

    /** What is known of a strategy; null where it was not explored. Valid until the next start().
     */
    const Exploration *of(const QString &strategy) const;

    /** Of the last start(). */
    const std::optional<Environment> &environment() const { return m_environment; }

signals:
    void started();
    void advanced(); ///< explorations() have changed
    void ended();
    void failed(const lastroom::Error &error); ///< just before ended()

private:
    void keepWhatFits(const ExplorationPlan &plan);
    void read();

    const std::shared_ptr<const Database> m_database;
    std::unique_ptr<ExplorationRun> m_run;
    std::vector<Exploration> m_explorations;
    std::vector<Exploration> m_kept; ///< of earlier plans, in the same situation
    std::optional<Environment> m_environment;
    ExplorationRun::Phase m_phase = ExplorationRun::Phase::Over;
    bool m_stopping = false;
    QTimer m_timer;
    std::chrono::nanoseconds m_lastUse{}; ///< of the processor by this thread, at the last reading
};

} // namespace lastroom
