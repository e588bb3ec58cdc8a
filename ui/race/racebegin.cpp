// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learn/racequestions.h"
#include "ui/control/noticebar.h"
#include "ui/race/inventorypanel.h"
#include "ui/race/raceacts.h"
#include "ui/race/racemonitor.h"
#include "ui/race/racepage.h"
#include "ui/race/racesidebar.h"
#include "ui/race/racestage.h"
#include "ui/race/strategypanel.h"
#include "ui/recording/actpanel.h"
#include "ui/recording/slipcard.h"

#include <QAction>

namespace lastroom {

void RacePage::raceOnly(const QString &strategy)
{
    m_sidebar->strategies()->setChecked({strategy});
    run();
}

void RacePage::run()
{
    if (m_monitor->isRunning())
        return;
    m_sidebar->inventory()->commit();
    const Result<RacePlan> plan = m_sidebar->plan();
    if (plan)
        race(*plan);
    else
        complain(plan.error());
}

void RacePage::race(const RacePlan &plan)
{
    if (m_monitor->isRunning())
        return;
    m_predictor.clear();
    if (const std::optional<Error> gone = m_monitor->serverFailure()) {
        m_failure = gone;
        complain(*gone);
        emit idle();
        return;
    }
    m_monitor->start(plan);
}

void RacePage::begin()
{
    emit begun();
    if (m_prediction->isAsking()) {
        m_prediction->goOn();
        return;
    }
    m_sidebar->inventory()->commit();
    const Result<RacePlan> plan = m_sidebar->plan();
    const bool isAsked
        = asks() != Asks::Nobody && !m_monitor->isRunning() && !m_monitor->serverFailure() && plan;
    if (!isAsked || !m_predictor.ask(raceQuestions(*plan), asks() == Asks::Class))
        run();
}

/** The race; after it one overbooking after another. */
void RacePage::stepOn()
{
    if (m_monitor->isRunning())
        return;
    QAction *act = m_stage->acts()->openAction();
    if (m_prediction->isAsking() || !act->isEnabled()) {
        begin();
        return;
    }
    m_prediction->withdraw();
    act->trigger();
}

void RacePage::setAsks(Asks asks)
{
    Page::setAsks(asks);
    m_stage->act()->slip()->setOn(asks == Asks::Reader);
}

void RacePage::setPlain(bool plain)
{
    m_sidebar->setVisible(!plain);
    m_stage->setPlain(plain);
}

} // namespace lastroom
