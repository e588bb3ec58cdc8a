// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/step/steppage.h"

#include "core/model/sentence.h"
#include "ui/control/messageline.h"
#include "ui/control/noticebar.h"
#include "ui/control/splitter.h"
#include "ui/page/strategyshelf.h"
#include "ui/recording/gapchooser.h"
#include "ui/recording/slipcard.h"
#include "ui/step/nextcard.h"
#include "ui/step/stepactions.h"
#include "ui/step/stepboard.h"
#include "ui/step/stepplayer.h"
#include "ui/step/stepside.h"
#include "ui/step/stepstatus.h"
#include "ui/step/steptools.h"

#include <QAction>
#include <QFrame>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

StepPage::StepPage(std::shared_ptr<const Database> database, const StrategyShelf *shelf,
                   QWidget *parent)
    : Page({tr("&Step through"), tr("One statement at a time, by whom you choose"), u"step"_s},
           new StepTools(shelf->shown()), parent)
    , m_shelf(shelf)
    , m_monitor(new StepMonitor(std::move(database), this))
    , m_player(new StepPlayer(m_monitor, this))
    , m_actions(new StepActions(this))
    , m_tools(qobject_cast<StepTools *>(tools()))
    , m_notice(new NoticeBar)
    , m_message(new MessageLine)
    , m_prediction(new PredictionCard)
    , m_predictor(m_prediction)
    , m_board(new StepBoard)
    , m_side(new StepSide(m_actions))
    , m_splitter(new Splitter)
{
    m_tools->set(u"naive"_s, {});
    setActionsIn(Menu::Run, m_actions->all() + QList<QAction *>{m_tools->overlapAction()});
    setActionsIn(Menu::File, makeFigureActions());
    makeLayout();
    connectParts();
    follow();
}

void StepPage::makeLayout()
{
    auto *panel = new QFrame;
    panel->setProperty("panel", true);
    auto *panelColumn = new QVBoxLayout(panel);
    panelColumn->setContentsMargins(2, 2, 2, 2);
    panelColumn->addWidget(m_board);
    m_splitter->addWidget(panel);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(10);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_notice);
    column->addWidget(m_message);
    column->addWidget(m_prediction);
    column->addWidget(m_splitter, 1);
}

void StepPage::connectParts()
{
    connect(m_shelf, &StrategyShelf::changed, this, &StepPage::followShelf);
    connect(m_monitor, &StepMonitor::changed, this, &StepPage::follow);
    connect(m_monitor, &StepMonitor::failed, this, [this](const Error &error) {
        if (error.kind == Error::Kind::Arguments)
            refuse(error);
        else
            complain(error);
        m_predictor.reveal(recording());
    });
    connect(m_player, &StepPlayer::playingChanged, this, &StepPage::follow);
    connect(m_prediction, &PredictionCard::decided, this, [this] { play(m_asked); });
    connect(m_player, &StepPlayer::refused, this, [this](const Error &error) {
        refuse(error);
        m_predictor.reveal(recording());
    });
    connect(m_actions, &StepActions::stepWanted, this, &StepPage::issue);
    connect(m_actions->back(), &QAction::triggered, this, &StepPage::goBack);
    connect(m_actions->play(), &QAction::triggered, this, &StepPage::togglePlaying);
    connect(m_actions->startOver(), &QAction::triggered, this, [this] {
        plan({});
        startOver();
    });
    connect(m_tools, &StepTools::changed, this, [this] {
        plan({});
        startOver();
        emit titleChanged();
    });
    connect(m_tools, &StepTools::scheduleEntered, this, &StepPage::playEntered);
    connect(m_tools, &StepTools::scheduleEdited, m_message, &MessageLine::clear);
    connect(m_tools, &StepTools::scheduleEdited, m_prediction, [this] {
        if (m_prediction->isAsking())
            m_prediction->withdraw();
    });
    connect(m_tools, &StepTools::scheduleEdited, m_tools, &StepTools::acceptSchedule);
    connect(m_tools, &StepTools::left, m_board, qOverload<>(&QWidget::setFocus));
    connect(m_side->slip(), &SlipCard::gapsOffered, m_board->gaps(), &GapChooser::offer);
    connect(m_board->gaps(), &GapChooser::chosen, m_side->slip(), &SlipCard::chooseGap);
    const auto setPace = [this] { m_player->setPace(m_side->next()->pace()); };
    connect(m_side->next(), &NextCard::paceChanged, this, setPace);
    setPace();
}

void StepPage::showSchedule(const QString &strategy, const Situation &situation,
                            const Schedule &schedule)
{
    emit wanted();
    if (!m_tools->set(strategy, situation)) {
        complain(StepStatus::cannotOpen(strategy, situation));
        return;
    }
    plan(schedule);
    startOver(schedule);
    emit titleChanged();
}

/** What is shown was done with the strategy as it was: where that has changed, it begins anew. */
void StepPage::followShelf()
{
    const Strategy before = m_tools->strategy();
    m_tools->setStrategies(m_shelf->shown());
    if (m_tools->strategy() == before || !m_monitor->hasBegun())
        return;
    plan({});
    startOver();
    emit titleChanged();
}

void StepPage::startOver(const Schedule &schedule)
{
    m_prediction->withdraw();
    restart(schedule);
}

void StepPage::restart(const Schedule &schedule)
{
    m_player->pause();
    m_notice->hide();
    m_monitor->start(m_tools->strategy(), m_tools->situation(), schedule);
}

void StepPage::issue(int client)
{
    m_player->pause();
    plan({});
    m_monitor->issue(client);
}

void StepPage::goBack()
{
    Schedule schedule = recording().schedule();
    if (schedule.moves.isEmpty() && !m_monitor->isSlow())
        return;
    // What is still running is what is taken back.
    if (!m_monitor->isSlow())
        schedule.moves.removeLast();
    plan({});
    startOver(schedule);
}

void StepPage::plan(const Schedule &schedule)
{
    m_planned = schedule;
    m_message->clear();
    m_tools->acceptSchedule();
    m_tools->setSchedule((schedule.moves.isEmpty() ? recording().schedule() : schedule).text());
}

void StepPage::refuse(const Error &error)
{
    m_message->say(asSentence(error.sentence()));
    if (!m_planned.moves.isEmpty() || m_tools->isScheduleTyped())
        m_tools->refuseSchedule(error);
}

void StepPage::complain(const Error &error)
{
    m_notice->show(error);
    followHint();
}

void StepPage::follow()
{
    if (!m_tools)
        return;
    m_board->setRecording(recording());
    m_side->show(recording());
    m_actions->show(recording(), m_player->isPlaying(), isVisible(), m_monitor->isSlow());
    followSchedule();
    followHint();
    emit statusChanged();
    followIdleness();
}

void StepPage::followSchedule()
{
    // What is being typed is the user's; what was refused, too, until it is done otherwise.
    if (m_tools->isScheduleTyped())
        return;
    const Schedule done = recording().schedule();
    const bool isAhead
        = !m_planned.moves.isEmpty() && (m_monitor->isStarting() || m_planned.beginsWith(done));
    m_tools->setSchedule((isAhead ? m_planned : done).text());
}

void StepPage::followHint()
{
    const StepStatus::Hint hint = StepStatus::hint(
        recording().situation.clients, m_monitor->isConnecting(), !m_notice->isHidden());
    m_board->setHint(hint.title, hint.sentence);
}

void StepPage::followIdleness()
{
    const bool was = std::exchange(m_wasIdle, isIdle());
    if (!m_wasIdle || was)
        return;
    m_predictor.revealKnown(recording());
    emit idle();
}

QString StepPage::title() const
{
    return StepStatus::title(m_tools->strategy(), m_tools->situation());
}

QString StepPage::activity() const
{
    if (m_monitor->isConnecting())
        return tr("Connecting…");
    if (m_monitor->isSlow())
        return StepStatus::slow();
    return StepStatus::activity(recording(), m_player->isPlaying());
}

QString StepPage::figures() const
{
    return StepStatus::figures(recording());
}

void StepPage::setTheme(const Theme &theme)
{
    m_board->setTheme(theme);
    m_side->setTheme(theme);
    m_tools->setTheme(theme);
    m_actions->setTheme(theme);
}

/** Large text must not leave too little of a small window to the board. */
void StepPage::divide()
{
    const int most = m_isPlain ? width() / 3 : width() * 2 / 5;
    const int side = std::min(m_side->sizeHint().width(), most);
    m_splitter->setSizes({width() - side, side});
}

void StepPage::setAsks(Asks asks)
{
    Page::setAsks(asks);
    m_side->slip()->setOn(asks == Asks::Reader);
}

void StepPage::setPlain(bool plain)
{
    m_isPlain = plain;
    m_side->setPlain(plain);
    divide();
}

void StepPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_monitor->setWatching(true);
    if (!m_monitor->hasBegun()) {
        divide();
        startOver();
    }
    follow();
    if (!event->spontaneous())
        m_board->setFocus();
}

void StepPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_player->pause();
    // An open transaction would slow down whatever the other pages run.
    if (!event->spontaneous())
        m_monitor->rest();
    m_monitor->setWatching(false);
    follow();
}

} // namespace lastroom
