// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/steprun.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace lastroom {

/**
 * Runs the schedule that was asked for last once more on the server, so that there is a recording
 * to draw. Its sessions open when first asked. Thread: GUI.
 */
class PictureRun : public QObject
{
    Q_OBJECT

public:
    explicit PictureRun(std::shared_ptr<const Database> database, QObject *parent = nullptr);
    ~PictureRun() override;

    /** recorded() or failed() follows, unless another one is asked for before. */
    void start(const Strategy &strategy, const Situation &situation, const Schedule &schedule);

    /** Nothing of what was asked for is wanted any more. */
    void drop();

    bool isBusy() const { return m_timer.isActive(); }

signals:
    void recorded(const lastroom::ScheduleRecording &recording);
    void failed(const lastroom::Error &error);
    void late(); ///< it takes so long that somebody might wonder

private:
    void read();

    const std::shared_ptr<const Database> m_database;
    std::unique_ptr<StepRun> m_run;
    QTimer m_timer;
    QElapsedTimer m_since;
    bool m_isLate = false;
};

} // namespace lastroom
