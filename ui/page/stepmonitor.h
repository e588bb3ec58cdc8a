// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/steprun.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace lastroom {

/**
 * Follows a StepRun for the window: what was asked is on its way at once, what came of it is told
 * by signals within some 15 ms. Nothing is opened on the server before the first start(). Thread:
 * GUI.
 */
class StepMonitor : public QObject
{
    Q_OBJECT

public:
    explicit StepMonitor(std::shared_ptr<const Database> database, QObject *parent = nullptr);
    ~StepMonitor() override;

    /** As StepRun::start(). Until its answer is there, the recording before stays if it is of the
     * same strategy and situation; else an empty one takes its place at once. */
    void start(const Strategy &strategy, const Situation &situation, const Schedule &schedule = {});

    /** As StepRun::issue(). Nothing before the first start(). */
    void issue(int client);

    /** As StepRun::rest(). */
    void rest();

    const ScheduleRecording &recording() const { return m_recording; }

    /** In which it ran, once something did. */
    const std::optional<Environment> &environment() const { return m_environment; }

    /** Something that was asked for is not done yet. */
    bool isBusy() const { return m_isBusy; }

    /** Why what was asked for last could not be done. */
    const std::optional<Error> &error() const { return m_error; }

    /** So busy that it is worth saying: for a third of a second. */
    bool isSlow() const { return m_isSlow; }

    bool hasBegun() const { return m_run != nullptr; }

    /** True between a start() and its answer. */
    bool isStarting() const { return m_isStarting; }

    /** True while the sessions are opened for the first time, or anew after a failure. */
    bool isConnecting() const { return m_isStarting && !m_isConnected; }

    /** Whether anybody looks; only then it reads. */
    void setWatching(bool watching);

signals:
    void changed(); ///< recording() or isBusy()
    void failed(const lastroom::Error &error); ///< just before changed()

private:
    void read();
    void pace();
    void setBusy(bool busy);

    const std::shared_ptr<const Database> m_database;
    std::unique_ptr<StepRun> m_run;
    ScheduleRecording m_recording;
    std::optional<Environment> m_environment;
    quint64 m_revision = 0; ///< that was read last
    std::optional<Error> m_error; ///< that was told last
    bool m_isBusy = false;
    bool m_isSlow = false;
    QElapsedTimer m_sinceBusy;
    bool m_isStarting = false;
    bool m_isConnected = false;
    bool m_watching = false;
    QTimer m_timer;
};

} // namespace lastroom
