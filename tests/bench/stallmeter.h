// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>
#include <QMap>
#include <QTimer>

#include <functional>

namespace lastroom::bench {

/**
 * How much later than asked the event loop of its thread comes round, and why: of that time, how
 * long the thread ran, which is code of ours, and how long it waited for a processor, which is what
 * others take (/proc/PID/task/TID/schedstat, Linux's sched-stats.rst). The longest of each phase.
 */
class StallMeter
{
public:
    /** \p phase says at every turn in which the program is. */
    explicit StallMeter(std::function<QString()> phase);

    /** ms: the longest stall, its phase, what it is made of, and the longest of each phase. */
    QJsonObject report() const;

private:
    /** What one turn of the loop took, ms. */
    struct Turn
    {
        double late = 0; ///< beyond the interval
        double ran = 0;
        double waited = 0;
    };

    /** What the kernel has counted for the thread, ns. */
    struct Counts
    {
        qint64 ran = 0;
        qint64 waited = 0;
    };

    void turn();
    Counts read();

    /** ms: often enough to see a stall, too rarely to take a processor. */
    static constexpr int interval = 5;

    std::function<QString()> m_phase;
    QFile m_schedstat;
    Counts m_before;
    QTimer m_timer;
    QElapsedTimer m_elapsed;
    QString m_phaseBefore;
    QMap<QString, Turn> m_longest;
    QMap<QString, double> m_longestRun;
};

/** Whether Linux makes a scheduling group of each session: "1", "0", or "none" where it cannot. */
QString autogroup();

} // namespace lastroom::bench
