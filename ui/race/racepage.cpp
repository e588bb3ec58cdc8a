// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/racepage.h"

#include "core/strategy/strategygroup.h"
#include "ui/control/noticebar.h"
#include "ui/control/scrolling.h"
#include "ui/control/splitter.h"
#include "ui/figure/figureactions.h"
#include "ui/page/strategymenu.h"
#include "ui/page/strategyshelf.h"
#include "ui/race/inventorypanel.h"
#include "ui/race/loadpanel.h"
#include "ui/race/raceactivity.h"
#include "ui/race/raceacts.h"
#include "ui/race/racemonitor.h"
#include "ui/race/racesidebar.h"
#include "ui/race/racestage.h"
#include "ui/race/racetools.h"
#include "ui/race/recordkeeper.h"
#include "ui/race/replaybar.h"
#include "ui/race/strategypanel.h"
#include "ui/recording/actpanel.h"
#include "ui/recording/slipcard.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** The four of the original experiment are raced until something else was chosen. */
QStringList chosen(const Settings &settings, const StrategyLibrary &library)
{
    QStringList names;
    for (const QString &name : settings.strategies) {
        if (library.names().contains(name))
            names.append(name);
    }
    return names.isEmpty() ? theFour() : names;
}

} // namespace

RacePage::RacePage(std::shared_ptr<const Database> database, StrategyShelf *shelf,
                   const Settings &settings, const QString &recordFolder, QWidget *parent)
    : Page({tr("&Race"), tr("Hundreds of clients book at once"), u"race"_s}, new RaceTools, parent)
    , m_shelf(shelf)
    , m_monitor(new RaceMonitor(std::move(database), this))
    , m_sidebar(new RaceSidebar(settings.inventory.value_or(RacePlan().inventory)))
    , m_stage(new RaceStage)
    , m_keeper(new RecordKeeper(recordFolder, this))
    , m_notice(new NoticeBar)
    , m_prediction(new PredictionCard)
    , m_predictor(m_prediction)
    , m_tools(qobject_cast<RaceTools *>(tools()))
    , m_splitter(new Splitter)
{
    m_sidebar->load()->setWorkload(settings.workload);
    makeActions();
    m_sidebar->strategies()->setMenu(new StrategyMenu(shelf, this));
    followShelf();
    m_sidebar->strategies()->setChecked(chosen(settings, shelf->library()));
    m_sidebar->strategies()->setFindings(shelf->findings());

    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->addWidget(m_notice);
    column->addWidget(m_prediction);
    column->addWidget(scrolling(m_stage), 1);
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(1, false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({m_sidebar->sizeHint().width(), 4 * m_sidebar->sizeHint().width()});
    m_splitter->restoreState(settings.splitter);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);

    connectParts();
    preview();
}

void RacePage::makeActions()
{
    auto *save = new QAction(tr("&Save inventory as…"), this);
    save->setObjectName(u"save"_s);
    save->setShortcut(QKeySequence::Save);
    save->setToolTip(tr("Write the hotels to a file"));
    connect(save, &QAction::triggered, this, &RacePage::saveInventory);
    makeFigureActions();
    setActionsIn(Menu::File, QList{save} + m_figureActions->all() + QList{m_evidence, m_records});
    const InventoryPanel *inventory = m_sidebar->inventory();
    setActionsIn(Menu::Edit, {inventory->undoAction(), inventory->redoAction()});
    RaceActs *acts = m_stage->acts();
    setActionsIn(Menu::Run,
                 m_stage->replayBar()->actions()
                     + QList{acts->openAction(), acts->closeAction(), m_series});
    connect(acts, &RaceActs::stepRequested, this,
            [this](const QString &strategy, const QString &order) {
                if (const Result<Schedule> schedule = Schedule::parse(order))
                    emit orderRequested(strategy, Situation(), *schedule);
            });
    connect(acts, &RaceActs::witnessRequested, this, &RacePage::witnessRequested);
    auto *table = new QAction(tr("Figures as a &table"), this);
    table->setObjectName(u"table"_s);
    table->setShortcut(Qt::CTRL | Qt::Key_T);
    table->setToolTip(tr("Show counter and ledger of every hotel in numbers"));
    table->setCheckable(true);
    connect(table, &QAction::toggled, m_stage, &RaceStage::setTableVisible);
    auto *connections = new QAction(tr("&Connections"), this);
    connections->setObjectName(u"connections"_s);
    connections->setShortcut(Qt::CTRL | Qt::Key_K);
    connections->setToolTip(tr(
        "Show where each connection’s time went: looking, waiting for a lock, working, resting"));
    connections->setCheckable(true);
    connect(connections, &QAction::toggled, m_stage, &RaceStage::setConnectionsVisible);
    setActionsIn(Menu::View, {table, connections});
}

void RacePage::followShelf()
{
    StrategyPanel *panel = m_sidebar->strategies();
    const QStringList before = panel->names();
    m_sidebar->setStrategies(m_shelf->shown(), m_shelf->library().strategies());
    m_stage->setStrategies(m_shelf->shown());
    // Who adds a strategy wants to see it race.
    QStringList checked = panel->checked();
    for (const QString &name : m_shelf->added()) {
        if (!before.isEmpty() && !before.contains(name)
            && checked.size() < RacePlan::mostStrategies)
            checked.append(name);
    }
    panel->setChecked(checked);
    setActionsIn(Menu::Strategies, m_sidebar->strategies()->toggleActions());
}

void RacePage::connectParts()
{
    connect(m_shelf, &StrategyShelf::changed, this, &RacePage::followShelf);
    connect(m_shelf, &StrategyShelf::findingsChanged, this,
            [this] { m_sidebar->strategies()->setFindings(m_shelf->findings()); });
    connect(m_sidebar, &RaceSidebar::sqlRequested, this, &Page::sqlRequested);
    connect(this, &Page::statusChanged, m_tools,
            [this] { m_tools->setPossible(canRun(), canStop()); });
    connect(m_tools, &RaceTools::runRequested, this, &RacePage::begin);
    connect(m_tools, &RaceTools::stopRequested, this, &RacePage::stop);
    connect(m_tools, &RaceTools::presetChosen, m_sidebar, &RaceSidebar::apply);
    connect(m_prediction, &PredictionCard::decided, this, &RacePage::run);
    connect(m_sidebar, &RaceSidebar::changed, this, [this] {
        if (m_prediction->isAsking())
            m_prediction->withdraw();
        preview();
        emit titleChanged();
    });
    connect(m_monitor, &RaceMonitor::started, this, [this] {
        m_notice->hide();
        m_failure.reset();
        m_stage->setRecordings(&m_monitor->recordings(), m_monitor->plan());
        emit statusChanged();
    });
    connect(m_monitor, &RaceMonitor::advanced, this, [this] {
        m_stage->showLive();
        emit statusChanged();
    });
    connect(m_monitor, &RaceMonitor::failed, this, [this](const Error &error) {
        m_failure = error;
        complain(error);
    });
    connect(m_monitor, &RaceMonitor::ended, this, [this] {
        for (const Recording &recording : m_monitor->recordings()) {
            if (recording.error())
                complain(*recording.error());
        }
        m_stage->showReplay();
        m_predictor.reveal(m_monitor->recordings());
        keep();
        emit statusChanged();
        emit idle();
    });
    connectKeeper();
    m_tools->setPossible(canRun(), canStop());
}

RacePage::~RacePage()
{
    // A field that has the focus reports its edit while it is destroyed; nobody is there to hear
    // it.
    m_sidebar->disconnect(this);
}

void RacePage::preview()
{
    if (const Result<RacePlan> plan = m_sidebar->plan())
        m_stage->showPreview(plan->recordings());
}

QString RacePage::runText() const
{
    return tr("&Run race");
}

bool RacePage::canRun() const
{
    return !m_monitor->isRunning();
}

bool RacePage::canStop() const
{
    return m_monitor->isRunning() && !m_monitor->isStopping();
}

bool RacePage::isIdle() const
{
    return !m_monitor->isRunning() && !m_keeper->isOpening();
}

void RacePage::stop()
{
    m_monitor->stop();
}

void RacePage::complain(const Error &error)
{
    m_notice->show(error);
}

void RacePage::remember(Settings &settings) const
{
    settings.splitter = m_splitter->saveState();
    settings.inventory = m_sidebar->inventory()->inventory();
    if (m_sidebar->load()->check())
        settings.workload = m_sidebar->load()->workload();
    settings.strategies = m_sidebar->strategies()->checked();
}

void RacePage::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_sidebar->setTheme(theme);
    m_stage->setTheme(theme);
    if (m_tools)
        m_tools->setTheme(theme);
}

QString RacePage::title() const
{
    const Result<RacePlan> plan = m_sidebar->plan();
    return plan ? tr("%1 · seed %2").arg(plan->inventory.event).arg(plan->workload.seed)
                : QString();
}

QString RacePage::activity() const
{
    return raceActivity(*m_monitor);
}

QString RacePage::figures() const
{
    return raceFigures(*m_monitor);
}

} // namespace lastroom
