// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learn/explorationquestions.h"
#include "ui/explore/explorationpanel.h"
#include "ui/explore/explorepage.h"
#include "ui/explore/exploretools.h"
#include "ui/explore/picturepanel.h"
#include "ui/explore/schedulelistpanel.h"
#include "ui/page/explorationmonitor.h"
#include "ui/page/strategyshelf.h"
#include "ui/recording/slipcard.h"

#include <algorithm>

namespace lastroom {

void ExplorePage::run()
{
    explore(strategies());
}

void ExplorePage::begin()
{
    emit begun();
    if (m_prediction->isAsking()) {
        m_prediction->goOn();
        return;
    }
    const ExplorationPlan plan{strategies(), situation(), m_tools->mostSwitches()};
    const bool isAsked = asks() != Asks::Nobody && !m_monitor->isRunning()
        && !m_monitor->serverFailure() && plan.check();
    if (!isAsked || !m_predictor.ask(explorationQuestions(plan), asks() == Asks::Class))
        run();
}

void ExplorePage::setAsks(Asks asks)
{
    Page::setAsks(asks);
    m_picture->slip()->setOn(asks == Asks::Reader);
}

void ExplorePage::setPlain(bool plain)
{
    m_schedules->setVisible(!plain);
}

/** The exploration; after it one strategy after another. */
void ExplorePage::stepOn()
{
    if (m_monitor->isRunning())
        return;
    if (m_prediction->isAsking() || m_monitor->explorations().empty()) {
        begin();
        return;
    }
    m_prediction->withdraw();
    const QList<Strategy> all = strategies();
    const Strategy *chosen = m_explorations->chosen();
    const auto here = std::find_if(all.begin(), all.end(), [&](const Strategy &strategy) {
        return chosen && strategy.key() == chosen->key();
    });
    if (!all.isEmpty())
        choose((here == all.end() || here + 1 == all.end() ? all.first() : *(here + 1)).key());
}

Situation ExplorePage::situation() const
{
    Situation situation = m_tools->situation();
    situation.overlap = m_explorations->overlap();
    return situation;
}

/** In the order of the table: the file's own level, and below it the others. */
QList<Strategy> ExplorePage::strategies() const
{
    if (!m_explorations->everyLevel())
        return m_shelf->shown();
    QList<Strategy> all;
    for (const Strategy &strategy : m_shelf->shown()) {
        QList<Strategy> levels = atEveryLevel({strategy});
        std::stable_partition(levels.begin(), levels.end(),
                              [](const Strategy &level) { return level.isAsWritten(); });
        all += levels;
    }
    return all;
}

void ExplorePage::explore(const QList<Strategy> &strategies)
{
    if (m_monitor->isRunning())
        return;
    if (const std::optional<Error> gone = m_monitor->serverFailure()) {
        fail(*gone);
        emit idle();
        return;
    }
    m_predictor.clear();
    // The panels look at explorations that go now.
    m_schedules->setExploration(nullptr, {});
    const Result<> begun = m_monitor->start({strategies, situation(), m_tools->mostSwitches()});
    if (!begun) {
        showSchedules();
        fail(begun.error());
    }
}

} // namespace lastroom
