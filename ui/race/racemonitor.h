// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/race/racerun.h"
#include "core/record/racerecord.h"
#include "ui/page/runmonitor.h"

#include <functional>
#include <memory>
#include <vector>

namespace lastroom {

/** Runs races for the window, which asks it for recordings, live and afterwards alike. Thread: GUI.
 */
class RaceMonitor : public RunMonitor
{
    Q_OBJECT

public:
    explicit RaceMonitor(std::shared_ptr<const Database> database, QObject *parent = nullptr);
    ~RaceMonitor() override;

    /** Forgets the races before. Does nothing while one runs. */
    void start(const RacePlan &plan);

    bool isRunning() const override { return m_run != nullptr; }

    /** Shows races that are over in the place of those that were run last. Not while one runs. */
    void show(RaceRecord record);

    /** What there is of the races, to be kept. */
    RaceRecord record() const { return recordMaker()(); }

    /** The same, made later and on any thread, whatever is run or shown meanwhile; not while a race
     * runs. The recordings of many attempts take a while to be copied. */
    std::function<RaceRecord()> recordMaker() const;

    /** A recording a strategy; empty before the first race. */
    const std::vector<Recording> &recordings() const { return *m_recordings; }

    /** What the last ones were started with. */
    const RacePlan &plan() const { return m_plan; }

    /** The longest of them. */
    RaceTime length() const;

signals:
    void shown(); ///< recordings() are others, and over

private:
    DatabaseRun *run() override { return m_run ? &m_run->run() : nullptr; }

    DatabaseRun::Phase drain() override { return m_run->drain(*m_recordings); }

    void release() override { m_run.reset(); }

    std::unique_ptr<RaceRun> m_run;
    RacePlan m_plan;
    /** Others may still read those of races that are over: a race begins with new ones. */
    std::shared_ptr<std::vector<Recording>> m_recordings
        = std::make_shared<std::vector<Recording>>();
};

} // namespace lastroom
