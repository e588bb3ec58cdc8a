// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/racestage.h"

#include "ui/chart/hotelbarchart.h"
#include "ui/chart/raceframes.h"
#include "ui/chart/timechart.h"
#include "ui/control/tabletext.h"
#include "ui/race/frametablemodel.h"
#include "ui/race/raceacts.h"
#include "ui/race/replaybar.h"
#include "ui/race/strategycard.h"
#include "ui/race/strategycards.h"
#include "ui/recording/actpanel.h"
#include "ui/recording/connectionpanel.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QTableView *makeTable(QAbstractItemModel *model)
{
    auto *table = new QTableView;
    table->setObjectName(u"figuresTable"_s);
    auto *sorted = new QSortFilterProxyModel(table);
    sorted->setSourceModel(model);
    sorted->setSortRole(Qt::EditRole);
    table->setModel(sorted);
    table->setSortingEnabled(true);
    // A third click on a heading, and they stand as they were.
    table->horizontalHeader()->setSortIndicatorClearable(true);
    table->sortByColumn(-1, Qt::AscendingOrder);
    makeCopyable(table);
    makeSortable(table);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->setAccessibleName(RaceStage::tr("Counter and ledger of every hotel"));
    return table;
}

} // namespace

RaceStage::RaceStage(QWidget *parent)
    : QWidget(parent)
    , m_cards(new StrategyCards)
    , m_stack(new QStackedWidget)
    , m_bars(new HotelBarChart)
    , m_lines(new TimeChart)
    , m_lower(new QStackedWidget)
    , m_act(new ActPanel)
    , m_connections(new ConnectionPanel)
    , m_acts(new RaceActs(m_act, this))
    , m_tableModel(new FrameTableModel(this))
    , m_table(makeTable(m_tableModel))
    , m_replay(new ReplayBar)
{
    layOut();
    connectActs();
    connectFigures();
    connect(m_replay, &ReplayBar::timeChanged, this, &RaceStage::showAt);
    connect(m_lines, &TimeChart::timeChosen, this, [this](RaceTime time) {
        if (m_recordings && !m_live)
            m_replay->setTime(std::min(time, length()));
    });
}

void RaceStage::layOut()
{
    auto *charts = new QWidget;
    m_charts = new QVBoxLayout(charts);
    m_charts->setContentsMargins({});
    m_charts->addWidget(m_bars);
    m_lower->addWidget(m_lines);
    m_lower->addWidget(m_act);
    m_lower->addWidget(m_connections);
    m_charts->addWidget(m_lower);
    m_stack->addWidget(charts);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_cards);
    column->addWidget(m_stack, 1);
    column->addWidget(m_replay);
}

void RaceStage::connectActs()
{
    connect(m_cards, &StrategyCards::overbookedChosen, m_acts, &RaceActs::openFirst);
    connect(m_bars, &HotelBarChart::overbookedChosen, m_acts, &RaceActs::openOf);
    connect(m_lines, &TimeChart::markChosen, m_acts, &RaceActs::openFirst);
    connect(m_replay, &ReplayBar::markChosen, m_acts, &RaceActs::openFrom);
    // At the end there is nothing after: the first of all.
    connect(m_acts, &RaceActs::nextWanted, this,
            [this] { m_acts->openFrom(m_time < length() ? m_time : 0); });
    connect(m_acts, &RaceActs::opened, this, [this](RaceTime time) {
        m_replay->setPlaying(false);
        m_replay->setTime(time);
        m_stack->setCurrentIndex(0);
        showLower();
    });
    connect(m_acts, &RaceActs::closed, this, &RaceStage::showLower);
}

void RaceStage::showLower()
{
    QWidget *wanted = m_acts->isOpen() ? static_cast<QWidget *>(m_act)
        : m_showsConnections           ? static_cast<QWidget *>(m_connections)
                                       : static_cast<QWidget *>(m_lines);
    m_lower->setCurrentWidget(wanted);
    m_lower->setVisible(!m_isPlain || wanted != m_lines);
    makeRoom();
}

void RaceStage::setConnectionsVisible(bool visible)
{
    m_showsConnections = visible;
    if (visible)
        m_stack->setCurrentIndex(0);
    const bool isOver = m_recordings && !m_live;
    m_connections->setRaces(visible && isOver ? m_recordings : nullptr, m_plan,
                            isOver ? length() : 0);
    m_connections->setTime(m_time);
    m_acts->close();
    showLower();
}

void RaceStage::setPlain(bool plain)
{
    m_isPlain = plain;
    m_replay->setVisible(!plain);
    showLower();
}

/** On a small screen the bars give way to what was asked for. */
void RaceStage::makeRoom()
{
    const int gaps = 3 * layout()->spacing();
    const int needed = m_cards->height() + m_bars->minimumSizeHint().height()
        + m_act->minimumSizeHint().height() + m_replay->height() + gaps;
    const int there = parentWidget() ? parentWidget()->height() : height();
    m_bars->setVisible(!m_acts->isOpen() || there >= needed);
    m_charts->setStretch(0, m_acts->isOpen() ? 3 : 7);
    m_charts->setStretch(1, m_acts->isOpen() ? 7 : 6);
}

void RaceStage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

void RaceStage::setStrategies(const QList<Strategy> &strategies)
{
    const QHash<QString, int> before = m_places;
    // One that is gone keeps its colour as long as its race is shown.
    for (int place = 0; place < int(strategies.size()); ++place)
        m_places.insert(strategies.at(place).name, place);
    const bool isSame = std::all_of(before.keyBegin(), before.keyEnd(), [&](const QString &name) {
        return before.value(name) == m_places.value(name);
    });
    if (!isSame || before.isEmpty())
        setTheme(m_theme);
}

QColor RaceStage::colourOf(const Recording &recording) const
{
    return m_theme.strategy(m_places.value(recording.description().strategy));
}

RaceTime RaceStage::length() const
{
    return lengthOf(*m_recordings);
}

void RaceStage::setRecordings(const std::vector<Recording> *recordings, const RacePlan &plan)
{
    m_recordings = recordings;
    // A strategy that is not among ours has a colour all the same, and one of its own.
    for (const Recording &recording : *recordings) {
        const QString &name = recording.description().strategy;
        if (!m_places.contains(name))
            m_places.insert(name, int(m_places.size()));
    }
    m_acts->setRaces(recordings, plan);
    m_plan = plan;
    m_connections->setRaces(nullptr, {}, 0);
    followRecordings();
}

void RaceStage::followRecordings()
{
    m_live = true;
    m_time = 0;
    m_replay->setLength(0);
    m_replay->setMarks({});
    showRaces(*m_recordings);
    // One after another, the later ones wait.
    for (int card = 0; card < m_cards->count(); ++card) {
        if (card == 0 || m_recordings->front().description().workload.together)
            m_cards->card(card)->showConnecting();
    }
}

void RaceStage::showPreview(std::vector<Recording> recordings)
{
    m_preview = std::move(recordings);
    if (!m_recordings)
        showRaces(m_preview);
}

void RaceStage::showRaces(const std::vector<Recording> &recordings)
{
    QStringList titles;
    QStringList hotels;
    Inventory inventory;
    if (!recordings.empty())
        inventory = recordings.front().description().inventory;
    for (const Hotel &hotel : inventory.hotels)
        hotels.append(hotel.name);
    m_cards->setCount(int(recordings.size()));
    m_cards->setHasLocked(inventory.locked() > 0);
    sayKeys();
    for (const Recording &recording : recordings) {
        const QString &title = recording.description().title;
        m_cards->card(int(titles.size()))->setRace(title, colourOf(recording));
        titles.append(title);
    }
    const ColourOf colours = [this](const Recording &recording) { return colourOf(recording); };
    setRaces(*m_bars, recordings, colours);
    setRaces(*m_lines, recordings, colours);
    m_tableModel->setRaces(titles, hotels);
}

void RaceStage::showLive()
{
    if (!m_recordings || !m_live)
        return;
    // Half of the views at a time: a race of hundreds of threads waits for the processor meanwhile.
    m_linesAreNext = !m_linesAreNext;
    if (m_linesAreNext || m_stack->currentWidget() == m_table)
        showFigures(length());
    else
        showTimeChart(length());
}

void RaceStage::showReplay()
{
    if (!m_recordings)
        return;
    m_live = false;
    std::vector<RaceTime> marks;
    for (const Recording &recording : *m_recordings) {
        for (const Recording::Overbooking &overbooking : recording.overbookings())
            marks.push_back(overbooking.time);
    }
    std::sort(marks.begin(), marks.end());
    m_replay->setMarks(std::move(marks));
    m_replay->setLength(length());
    m_replay->setTime(length());
    m_acts->setPossible(true);
    if (m_showsConnections)
        m_connections->setRaces(m_recordings, m_plan, length());
    showAt(length());
}

void RaceStage::showAt(RaceTime time)
{
    if (!m_recordings)
        return;
    m_time = time;
    m_connections->setTime(time);
    showFigures(time);
    if (m_stack->currentWidget() != m_table)
        showTimeChart(time);
}

void RaceStage::showFigures(RaceTime time)
{
    std::vector<Frame> frames;
    for (const Recording &recording : *m_recordings) {
        // Live, each race is where it is; replayed, all of them are at the same time after their
        // start.
        frames.push_back(recording.frameAt(m_live ? recording.length() : time));
        if (recording.state() != Recording::State::Waiting || !m_live)
            m_cards->card(int(frames.size()) - 1)->show(frames.back(), recording);
    }
    if (m_stack->currentWidget() == m_table)
        m_tableModel->show(frames);
    else
        m_bars->show(frames);
}

void RaceStage::showTimeChart(RaceTime time)
{
    const RaceLines all = RaceLines::of(*m_recordings, length());
    m_lines->show(all.lines, all.marks, all.end, seconds(time));
}

void RaceStage::setTableVisible(bool visible)
{
    m_stack->setCurrentIndex(visible ? 1 : 0);
    showAt(m_time);
}

void RaceStage::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_cards->setTheme(theme);
    m_bars->setTheme(theme);
    m_lines->setTheme(theme);
    m_replay->setTheme(theme);
    m_act->setTheme(theme);
    m_connections->setTheme(theme);
    if (!m_recordings)
        return showRaces(m_preview);
    // Colours of the strategies are part of what the views were told; figures follow at once.
    const bool live = m_live;
    const RaceTime time = m_time;
    followRecordings();
    m_live = live;
    if (live)
        return showLive();
    showReplay();
    m_replay->setTime(time);
}

} // namespace lastroom
