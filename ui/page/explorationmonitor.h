// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/explorationrun.h"
#include "ui/page/runmonitor.h"

#include <vector>

namespace lastroom {

/** Runs explorations for the window. Keeps what was explored before in the same situation. Thread:
 * GUI. */
class ExplorationMonitor : public RunMonitor
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

    bool isRunning() const override { return m_run != nullptr; }

    /** Of the last start(). */
    const ExplorationPlan &plan() const { return m_plan; }

    /** Those of the last start(), in the order of its plan; empty before the first. */
    const std::vector<Exploration> &explorations() const { return m_explorations; }

    /** What is known of a strategy as its file is now; null where it was not explored. Valid until
     * the next start(). */
    const Exploration *of(const Strategy &strategy) const;

private:
    DatabaseRun *run() override { return m_run ? &m_run->run() : nullptr; }

    DatabaseRun::Phase drain() override { return m_run->drain(m_explorations); }

    void release() override { m_run.reset(); }

    void keepWhatFits(const ExplorationPlan &plan);

    std::unique_ptr<ExplorationRun> m_run;
    ExplorationPlan m_plan;
    std::vector<Exploration> m_explorations;
    std::vector<Exploration> m_kept; ///< of earlier plans, in the same situation
};

} // namespace lastroom
