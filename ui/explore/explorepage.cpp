// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explore/explorepage.h"

#include "ui/control/noticebar.h"
#include "ui/control/scrolling.h"
#include "ui/control/splitter.h"
#include "ui/explore/explorationactivity.h"
#include "ui/explore/explorationpanel.h"
#include "ui/explore/exploretools.h"
#include "ui/explore/picturepanel.h"
#include "ui/explore/schedulelistpanel.h"
#include "ui/page/explorationmonitor.h"
#include "ui/page/strategymenu.h"
#include "ui/page/strategyshelf.h"
#include "ui/recording/exploretext.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double shareOfTable = 0.45; // at most, of the height: the rest is for what it found

} // namespace

ExplorePage::ExplorePage(std::shared_ptr<const Database> database, StrategyShelf *shelf,
                         QWidget *parent)
    : Page({tr("&Explore"), tr("Every order in which the statements can run"), u"explore"_s},
           new ExploreTools, parent)
    , m_shelf(shelf)
    , m_monitor(new ExplorationMonitor(database, this))
    , m_tools(qobject_cast<ExploreTools *>(tools()))
    , m_notice(new NoticeBar)
    , m_prediction(new PredictionCard)
    , m_predictor(m_prediction)
    , m_explorations(new ExplorationPanel(shelf->shown()))
    , m_schedules(new ScheduleListPanel)
    , m_picture(new PicturePanel(database))
{
    m_explorations->setMenu(new StrategyMenu(shelf, this));
    layOut();
    connectParts();
    // From wherever in the page the keyboard is, and in its tools, which are in the tool bar.
    setActionsIn(Menu::Run, m_explorations->actions());
    setActionsIn(Menu::File, makeFigureActions());
    m_tools->addActions(m_explorations->actions());
    showExplorations();
    showSchedules();
}

ExplorePage::~ExplorePage()
{
    // The panels look at explorations that go first.
    m_schedules->disconnect(this);
    m_schedules->setExploration(nullptr, {});
    m_explorations->show({}, {}, false);
}

void ExplorePage::layOut()
{
    auto *below = new Splitter;
    below->addWidget(m_schedules);
    below->addWidget(m_picture);
    below->setStretchFactor(0, 3);
    below->setStretchFactor(1, 5);
    below->setChildrenCollapsible(false);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->addWidget(m_explorations);
    column->addWidget(below, 1);
    below->setHandleWidth(column->spacing());
    auto *area = scrolling(content);
    connect(m_explorations, &ExplorationPanel::chosenChanged, area, [this, area](bool byUser) {
        const QRect place = m_explorations->chosenPlace();
        if (byUser)
            area->ensureVisible(0, m_explorations->y() + place.center().y(), 0, place.height());
    });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    layout->addWidget(m_prediction);
    layout->addWidget(area, 1);
}

void ExplorePage::connectParts()
{
    connect(m_shelf, &StrategyShelf::changed, this, &ExplorePage::followShelf);
    connect(m_tools, &ExploreTools::runRequested, this, &ExplorePage::begin);
    connect(m_tools, &ExploreTools::stopRequested, this, &ExplorePage::stop);
    connect(m_prediction, &PredictionCard::decided, this, &ExplorePage::run);
    connect(m_tools, &ExploreTools::changed, this, [this] {
        if (m_prediction->isAsking())
            m_prediction->withdraw();
        showExplorations();
    });
    connect(m_explorations, &ExplorationPanel::switched, this, &ExplorePage::followShelf);
    connect(m_explorations, &ExplorationPanel::chosenChanged, this, [this](bool byUser) {
        m_isChosenByUser = m_isChosenByUser || byUser;
        showSchedules();
    });
    connect(m_explorations, &ExplorationPanel::exploreRequested, this, [this](const QString &key) {
        QList<Strategy> only = strategies();
        only.removeIf([&](const Strategy &strategy) { return strategy.key() != key; });
        if (!only.isEmpty())
            explore(only);
    });
    connect(m_schedules, &ScheduleListPanel::chosenChanged, this, &ExplorePage::showPicture);
    connect(m_picture, &PicturePanel::openRequested, this, &ExplorePage::openRequested);
    // Later: the old picture is also given up when the next exploration is about to begin.
    connect(
        m_picture, &PicturePanel::settled, this,
        [this] {
            if (isIdle())
                emit idle();
        },
        Qt::QueuedConnection);
    connect(m_monitor, &ExplorationMonitor::started, this, &ExplorePage::onStarted);
    connect(m_monitor, &ExplorationMonitor::advanced, this, &ExplorePage::onAdvanced);
    connect(m_monitor, &ExplorationMonitor::failed, this, &ExplorePage::fail);
    connect(m_monitor, &ExplorationMonitor::ended, this, &ExplorePage::onEnded);
}

QString ExplorePage::runText() const
{
    return tr("&Explore every order");
}

void ExplorePage::setOverlapping()
{
    m_explorations->setOverlap(true);
}

void ExplorePage::choose(const QString &strategy)
{
    m_explorations->choose(strategy);
}

void ExplorePage::onStarted()
{
    m_notice->hide();
    m_failure.reset();
    m_found = 0;
    m_isChosenByUser = false;
    showExplorations();
    if (m_monitor->explorations().size() == 1)
        m_explorations->choose(m_monitor->explorations().front().strategy().key());
    showSchedules();
    m_tools->setRunning(true, false);
    emit statusChanged();
    emit titleChanged();
}

void ExplorePage::onAdvanced()
{
    showExplorations();
    m_schedules->refresh();
    showSwitches();
    m_tools->setRunning(m_monitor->isRunning(), m_monitor->isStopping());
    keepFindings();
    emit statusChanged();
}

void ExplorePage::onEnded()
{
    const std::vector<Exploration> &explorations = m_monitor->explorations();
    for (const Exploration &exploration : explorations) {
        if (exploration.error() && exploration.state() == Exploration::State::Failed) {
            fail(*exploration.error());
            break;
        }
    }
    const auto overbooks = [](const Exploration &e) { return e.counts().overbooked > 0; };
    const auto differs = [](const Exploration &e) { return e.counts().ledgerDiffers > 0; };
    auto first = std::find_if(explorations.begin(), explorations.end(), overbooks);
    if (first == explorations.end())
        first = std::find_if(explorations.begin(), explorations.end(), differs);
    if (first != explorations.end() && !m_isChosenByUser)
        m_explorations->choose(first->strategy().key());
    m_schedules->chooseFirst();
    m_predictor.reveal(explorations);
    emit statusChanged();
    if (isIdle())
        emit idle();
}

void ExplorePage::followShelf()
{
    if (m_prediction->isAsking())
        m_prediction->withdraw();
    // The panels look at strategies that go now.
    m_schedules->setExploration(nullptr, {});
    m_explorations->setStrategies(strategies());
    showExplorations();
    showSchedules();
}

void ExplorePage::showExplorations()
{
    QList<const Exploration *> explorations;
    for (const Strategy &strategy : strategies())
        explorations.append(m_monitor->of(strategy));
    const std::vector<Exploration> &current = m_monitor->explorations();
    m_explorations->show(explorations, current.empty() ? situation() : current.front().situation(),
                         m_monitor->isRunning());
}

void ExplorePage::showSchedules()
{
    const Strategy *strategy = m_explorations->chosen();
    m_schedules->setExploration(strategy ? m_monitor->of(*strategy) : nullptr,
                                strategy ? ExploreText::title(*strategy) : QString());
}

void ExplorePage::showPicture()
{
    const Strategy *strategy = m_explorations->chosen();
    const Exploration *exploration = strategy ? m_monitor->of(*strategy) : nullptr;
    const ExploredSchedule *schedule = m_schedules->chosen();
    if (exploration && schedule)
        m_picture->show(*exploration, *schedule);
    else
        m_picture->clear();
}

/** What was the first may no longer be it. */
void ExplorePage::showSwitches()
{
    const Strategy *strategy = m_explorations->chosen();
    const Exploration *exploration = strategy ? m_monitor->of(*strategy) : nullptr;
    const ExploredSchedule *schedule = m_schedules->chosen();
    if (exploration && schedule)
        m_picture->updateTitle(*exploration, *schedule);
}

void ExplorePage::stop()
{
    m_monitor->stop();
}

bool ExplorePage::canRun() const
{
    return !m_monitor->isRunning();
}

bool ExplorePage::canStop() const
{
    return m_monitor->isRunning() && !m_monitor->isStopping();
}

bool ExplorePage::isIdle() const
{
    return !m_monitor->isRunning() && !m_picture->isBusy();
}

QString ExplorePage::title() const
{
    return tr("Explore every order");
}

QString ExplorePage::activity() const
{
    return explorationActivity(*m_monitor);
}

QString ExplorePage::figures() const
{
    const std::optional<Environment> &environment = m_monitor->environment();
    const QString words = tr("every statement ran on its own PostgreSQL connection");
    return environment ? tr("%1 · PostgreSQL %2").arg(words, environment->postgresql) : QString();
}

void ExplorePage::fail(const Error &error)
{
    m_failure = error;
    complain(error);
}

void ExplorePage::complain(const Error &error)
{
    m_notice->show(error);
}

void ExplorePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_explorations->setRoom(int(height() * shareOfTable));
}

void ExplorePage::setTheme(const Theme &theme)
{
    m_tools->setTheme(theme);
    m_explorations->setTheme(theme);
    m_schedules->setTheme(theme);
    m_picture->setTheme(theme);
}

} // namespace lastroom
