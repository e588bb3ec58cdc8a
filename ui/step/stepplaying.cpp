// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learn/orderquestions.h"
#include "ui/control/messageline.h"
#include "ui/step/stepboard.h"
#include "ui/step/steppage.h"
#include "ui/step/stepplayer.h"
#include "ui/step/steptools.h"

namespace lastroom {

std::optional<Schedule> StepPage::readSchedule()
{
    const Result<Schedule> schedule = Schedule::parse(m_tools->schedule());
    if (!schedule) {
        refuse(schedule.error());
        return {};
    }
    m_tools->makeRoomFor(schedule->clients());
    return *schedule;
}

void StepPage::play(const Schedule &schedule)
{
    m_predictor.clear();
    plan(schedule);
    const bool atOnce = !schedule.moves.isEmpty() && m_player->pace().count() == 0;
    restart(atOnce ? schedule : Schedule());
    if (!atOnce)
        m_player->play(schedule);
}

void StepPage::run()
{
    if (const std::optional<Schedule> schedule = readSchedule())
        play(*schedule);
}

void StepPage::begin()
{
    if (const std::optional<Schedule> schedule = readSchedule())
        askAndPlay(*schedule);
}

void StepPage::askAndPlay(const Schedule &schedule)
{
    emit begun();
    if (m_prediction->isAsking()) {
        m_prediction->goOn();
        return;
    }
    m_asked = schedule;
    if (asks() == Asks::Nobody
        || !m_predictor.ask(orderQuestions(m_tools->strategy(), m_tools->situation(), schedule),
                            asks() == Asks::Class))
        play(schedule);
}

/** One step of what is planned; of nothing, or where it was left, the clients in turn. */
void StepPage::stepOn()
{
    if (m_prediction->isAsking())
        m_prediction->goOn();
    else if (m_planned.beginsWith(recording().schedule()) && !(m_planned == recording().schedule()))
        playOne(m_planned);
    else
        playOne({});
}

void StepPage::playOne(const Schedule &schedule)
{
    if (isIdle())
        m_player->playOne(schedule);
}

void StepPage::stepBack()
{
    if (isIdle())
        goBack();
}

QString StepPage::runText() const
{
    return tr("&Play the schedule from its beginning");
}

void StepPage::togglePlaying()
{
    if (m_player->isPlaying()) {
        m_player->pause();
        return;
    }
    const std::optional<Schedule> schedule = readSchedule();
    if (!schedule)
        return;
    const Schedule done = recording().schedule();
    if (done.moves.isEmpty() || done == *schedule || !schedule->beginsWith(done)) {
        askAndPlay(*schedule);
        return;
    }
    plan(*schedule);
    m_player->play(*schedule);
}

void StepPage::playEntered()
{
    const std::optional<Schedule> schedule = readSchedule();
    if (!schedule)
        return;
    plan(*schedule);
    startOver(*schedule);
    m_board->setFocus();
}

void StepPage::stop()
{
    m_player->pause();
}

bool StepPage::canRun() const
{
    return !m_player->isPlaying();
}

bool StepPage::canStop() const
{
    return m_player->isPlaying();
}

bool StepPage::isIdle() const
{
    return !m_player->isPlaying() && !m_monitor->isBusy();
}

} // namespace lastroom
