// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explore/picturerun.h"

#include <utility>

namespace lastroom {

namespace {

using namespace std::chrono_literals;

constexpr auto interval = 20ms;
constexpr int lateAfter = 300; // ms

} // namespace

PictureRun::PictureRun(std::shared_ptr<const Database> database, QObject *parent)
    : QObject(parent)
    , m_database(std::move(database))
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &PictureRun::read);
}

PictureRun::~PictureRun() = default;

void PictureRun::start(const Strategy &strategy, const Situation &situation,
                       const Schedule &schedule)
{
    if (!m_run)
        m_run = std::make_unique<StepRun>(m_database);
    m_run->start(strategy, situation, schedule);
    m_since.start();
    m_isLate = false;
    m_timer.start();
}

void PictureRun::drop()
{
    m_timer.stop();
}

void PictureRun::read()
{
    const StepRun::State state = m_run->state();
    if (state.isBusy) {
        if (!std::exchange(m_isLate, m_since.hasExpired(lateAfter)) && m_isLate)
            emit late();
        return;
    }
    m_timer.stop();
    if (state.error)
        emit failed(*state.error);
    else
        emit recorded(state.recording);
}

} // namespace lastroom
