// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/step/stepplayer.h"

#include "ui/page/stepmonitor.h"

#include <algorithm>

namespace lastroom {

StepPlayer::StepPlayer(StepMonitor *monitor, QObject *parent)
    : QObject(parent)
    , m_monitor(monitor)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &StepPlayer::advance);
    connect(m_monitor, &StepMonitor::changed, this, &StepPlayer::follow);
    connect(m_monitor, &StepMonitor::failed, this, &StepPlayer::pause);
}

void StepPlayer::play(const Schedule &schedule)
{
    m_schedule = schedule;
    m_timer.stop();
    if (!m_isPlaying) {
        m_isPlaying = true;
        emit playingChanged();
    }
    advance();
}

void StepPlayer::pause()
{
    m_timer.stop();
    if (!m_isPlaying)
        return;
    m_isPlaying = false;
    emit playingChanged();
}

void StepPlayer::setPace(std::chrono::milliseconds pace)
{
    m_pace = pace;
    if (m_timer.isActive())
        m_timer.start(pace);
}

/** The step was answered, so the next one's time begins. */
void StepPlayer::follow()
{
    if (!m_isPlaying || m_monitor->isBusy() || m_timer.isActive())
        return;
    if (m_monitor->recording().steps.isEmpty())
        advance();
    else if (!nextMove())
        pause();
    else
        m_timer.start(m_pace);
}

std::optional<Move> StepPlayer::nextMove() const
{
    const ScheduleRecording &recording = m_monitor->recording();
    if (!m_schedule.moves.isEmpty()) {
        return recording.steps.size() < m_schedule.moves.size()
            ? std::optional(m_schedule.moves.at(recording.steps.size()))
            : std::nullopt;
    }
    const QList<int> ready = recording.ready();
    if (ready.isEmpty())
        return {};
    const int last = recording.steps.isEmpty() ? -1 : recording.steps.last().move.client;
    const auto after
        = std::find_if(ready.begin(), ready.end(), [&](int client) { return client > last; });
    const int client = after == ready.end() ? ready.first() : *after;
    return Move{client, recording.nextStep(client)};
}

void StepPlayer::playOne(const Schedule &schedule)
{
    pause();
    m_schedule = schedule;
    issueNext();
}

void StepPlayer::advance()
{
    if (m_isPlaying && !m_monitor->isBusy())
        issueNext();
}

void StepPlayer::issueNext()
{
    const std::optional<Move> move = nextMove();
    if (!move) {
        pause();
        return;
    }
    if (const Result<> possible = m_monitor->recording().check(*move); !possible) {
        pause();
        emit refused(possible.error());
        return;
    }
    m_monitor->issue(move->client);
}

} // namespace lastroom
