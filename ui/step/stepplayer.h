// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/schedule.h"
#include "core/schedule/steprun.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace lastroom {

class StepMonitor;

/**
 * Issues one step after another at a pace that eyes can follow: those of a schedule, or, without
 * one, the clients' in turn until nobody can go on. The next step waits for the answer to the one
 * before. Thread: GUI.
 */
class StepPlayer : public QObject
{
    Q_OBJECT

public:
    explicit StepPlayer(StepMonitor *monitor, QObject *parent = nullptr);

    /** From where the monitor's recording is on; \p schedule has to begin with what that did, or is
     * empty: the clients in turn. */
    void play(const Schedule &schedule);

    /** The next step of it alone; none where nobody can go on. */
    void playOne(const Schedule &schedule);

    void pause();

    bool isPlaying() const { return m_isPlaying; }

    /** The time between two steps; 0: as fast as they are answered. */
    void setPace(std::chrono::milliseconds pace);

    std::chrono::milliseconds pace() const { return m_pace; }

signals:
    void playingChanged();
    void refused(const lastroom::Error &error); ///< a step was impossible; it has paused

private:
    void advance();
    void issueNext();
    void follow();
    std::optional<Move> nextMove() const;

    StepMonitor *m_monitor;
    Schedule m_schedule; ///< empty: the clients in turn
    std::chrono::milliseconds m_pace{500};
    bool m_isPlaying = false;
    QTimer m_timer; ///< runs while the next step waits for its time
};

} // namespace lastroom
