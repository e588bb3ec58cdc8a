// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/racerecord.h"
#include "core/record/seriesrun.h"
#include "ui/page/runmonitor.h"

namespace lastroom {

/** Runs a series for the window. Thread: GUI. */
class SeriesMonitor : public RunMonitor
{
    Q_OBJECT

public:
    explicit SeriesMonitor(std::shared_ptr<const Database> database, QObject *parent = nullptr);
    ~SeriesMonitor() override;

    /** Forgets the series before. Does nothing while one runs. */
    void start(const SeriesPlan &plan);

    bool isRunning() const override { return m_run != nullptr; }

    /** A kept one in the place of what was run last. Not while one runs. */
    void show(const RaceRecord &record);

    /** What there is by now; none before the first race is over. */
    const std::optional<RaceSeries> &series() const { return m_record.series; }

    /** How many races are to be run. */
    qsizetype planned() const { return m_series.planned; }

    /** To be kept; it has a series. */
    const RaceRecord &record() const { return m_record; }

signals:
    void grown(); ///< series() has another race

private:
    DatabaseRun *run() override { return m_run ? &m_run->run() : nullptr; }

    std::optional<Error> error() override { return m_run->error(); }

    void requestStop() override { m_run->requestStop(); }

    DatabaseRun::Phase drain() override;
    void release() override;

    std::unique_ptr<SeriesRun> m_run;
    RaceSeries m_series; ///< as far as it has come
    RaceRecord m_record;
};

} // namespace lastroom
