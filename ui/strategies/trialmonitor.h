// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/trialrun.h"

#include <QObject>
#include <QTimer>

#include <deque>

namespace lastroom {

/**
 * Has the server try what was typed last, alone, once nobody types any more. Thread: GUI.
 */
class TrialMonitor : public QObject
{
    Q_OBJECT

public:
    explicit TrialMonitor(std::shared_ptr<const Database> database, QObject *parent = nullptr);
    ~TrialMonitor() override;

    /** After a short pause; in the place of what was asked for before. What the server said of the
     * same text is said again at once. */
    void start(const Strategy &strategy);

    /** What was asked for is not wanted any more. */
    void drop();

    bool isBusy() const { return m_pause.isActive() || m_next || m_run; }

signals:
    void begun();
    void tried(const lastroom::Strategy &strategy, const lastroom::Trial &trial);
    void failed(const lastroom::Strategy &strategy, const lastroom::Error &error);

private:
    void begin();
    void read();
    void report(const Strategy &strategy, const Result<Trial> &result);

    const std::shared_ptr<const Database> m_database;
    QTimer m_pause;
    QTimer m_poll;
    std::optional<Strategy> m_next;
    bool m_isWanted = false; ///< what runs
    std::unique_ptr<TrialRun> m_run;

    struct Known
    {
        Strategy strategy;
        Result<Trial> result;
    };

    std::deque<Known> m_known; ///< the last few that the server had an answer to
};

} // namespace lastroom
