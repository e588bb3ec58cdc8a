// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/strategies/trialmonitor.h"

#include <algorithm>

namespace lastroom {

namespace {

using namespace std::chrono_literals;

/** Who types makes longer pauses than this only to look. */
constexpr auto pause = 500ms;
constexpr auto interval = 20ms;
constexpr std::size_t remembered = 16;

} // namespace

TrialMonitor::TrialMonitor(std::shared_ptr<const Database> database, QObject *parent)
    : QObject(parent)
    , m_database(std::move(database))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    m_poll.setInterval(interval);
    connect(&m_pause, &QTimer::timeout, this, &TrialMonitor::begin);
    connect(&m_poll, &QTimer::timeout, this, &TrialMonitor::read);
}

TrialMonitor::~TrialMonitor() = default;

void TrialMonitor::start(const Strategy &strategy)
{
    drop();
    const auto known = std::find_if(m_known.begin(), m_known.end(),
                                    [&](const Known &each) { return each.strategy == strategy; });
    if (known != m_known.end()) {
        report(strategy, known->result);
        return;
    }
    m_next = strategy;
    m_pause.start();
}

void TrialMonitor::drop()
{
    m_pause.stop();
    m_next.reset();
    m_isWanted = false;
    if (m_run)
        m_run->requestStop();
}

/** One at a time: what was stopped is waited for on the timer, never here. */
void TrialMonitor::begin()
{
    if (m_run || !m_next)
        return;
    m_run = std::make_unique<TrialRun>(m_database, *std::exchange(m_next, std::nullopt));
    m_isWanted = true;
    m_poll.start();
    emit begun();
}

void TrialMonitor::read()
{
    if (!m_run->isOver())
        return;
    m_poll.stop();
    const std::unique_ptr<TrialRun> run = std::move(m_run);
    if (std::exchange(m_isWanted, false)) {
        const Result<Trial> result = run->result();
        // What could not be asked may be asked another time.
        if (result || result.error().kind == Error::Kind::File) {
            m_known.push_front({run->strategy(), result});
            if (m_known.size() > remembered)
                m_known.pop_back();
        }
        report(run->strategy(), result);
    }
    if (!m_pause.isActive())
        begin();
}

void TrialMonitor::report(const Strategy &strategy, const Result<Trial> &result)
{
    if (result)
        emit tried(strategy, *result);
    else
        emit failed(strategy, result.error());
}

} // namespace lastroom
