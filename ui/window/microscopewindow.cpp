// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/microscopewindow.h"

#include "core/record/recordstore.h"
#include "ui/explore/explorepage.h"
#include "ui/learn/learnpage.h"
#include "ui/page/explorationmonitor.h"
#include "ui/page/strategyshelf.h"
#include "ui/race/racemonitor.h"
#include "ui/race/racepage.h"
#include "ui/step/steppage.h"
#include "ui/strategies/strategiespage.h"
#include "ui/window/lessonguide.h"
#include "ui/window/welcomecard.h"

#include <QCloseEvent>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

MicroscopeWindow::MicroscopeWindow(const WindowOptions &options, QWidget *parent)
    : MainWindow(options, parent)
    , m_race(new RacePage(database(), shelf(), settings(),
                          options.remembers ? RecordStore::userFolder() : QString()))
    , m_step(new StepPage(database(), shelf()))
    , m_explore(new ExplorePage(database(), shelf()))
    , m_strategies(new StrategiesPage(database(), shelf(),
                                      options.remembers ? DraftStore::userFolder() : QString()))
    , m_learn(new LearnPage(database(), shelf(), settings(),
                            options.remembers ? ChallengeLibrary::userFolder() : QString()))
    , m_guide(new LessonGuide({m_race, m_step, m_explore, shelf()}, lessonBar(), this))
{
    connect(m_explore, &ExplorePage::openRequested, m_step, &StepPage::showSchedule);
    connect(m_race, &RacePage::orderRequested, m_step, &StepPage::showSchedule);
    connect(m_race, &RacePage::witnessRequested, this, &MicroscopeWindow::showWitness);
    connectStrategies();
    connect(this, &MainWindow::tokenWanted, this, &MicroscopeWindow::askForToken);
    connect(m_learn, &LearnPage::orderRequested, this,
            [this](const QString &name, const Situation &situation, const Schedule &schedule) {
                shelf()->setShown(name, true);
                m_step->showSchedule(name, situation, schedule);
            });
    connect(m_learn, &LearnPage::exploreRequested, this, &MicroscopeWindow::explore);
    connect(this, &MainWindow::wordsWanted, this, [this] {
        emit m_learn->wanted();
        m_learn->showWord({});
    });
    connect(welcomeCard(), &WelcomeCard::raceWanted, this, [this] {
        showPage(m_race);
        m_race->begin();
    });
    connect(welcomeCard(), &WelcomeCard::stepWanted, this,
            [this] { m_step->showSchedule(u"naive"_s, Situation(), {}); });
    connect(welcomeCard(), &WelcomeCard::learnWanted, m_learn, &LearnPage::beginNextLesson);
    connectLessons();
    setPages({m_race, m_step, m_explore, m_strategies, m_learn});
}

void MicroscopeWindow::connectLessons()
{
    connect(m_learn, &LearnPage::lessonRequested, this, [this](const QString &name, int place) {
        for (const Lesson &lesson : lastroom::lessons()) {
            if (lesson.name == name)
                m_guide->begin(lesson, place);
        }
    });
    connect(m_guide, &LessonGuide::begun, this, [this] { setHasLesson(true); });
    connect(m_guide, &LessonGuide::pageWanted, this, [this](Page *page) { showPage(page); });
    connect(m_guide, &LessonGuide::progressed, m_learn, &LearnPage::setLessonStep);
    connect(m_guide, &LessonGuide::left, this, [this](const QString &name, bool returns) {
        setHasLesson(false);
        m_learn->showLesson(name);
        if (returns)
            showPage(m_learn);
    });
    connect(this, &MainWindow::pageShown, m_guide, &LessonGuide::followPage);
}

void MicroscopeWindow::begin()
{
    if (m_guide->isOn())
        m_guide->stepOn();
    else
        MainWindow::begin();
}

void MicroscopeWindow::stepOn()
{
    if (m_guide->isOn())
        m_guide->stepOn();
    else
        MainWindow::stepOn();
}

void MicroscopeWindow::stepBack()
{
    if (m_guide->isOn())
        m_guide->previous();
    else
        MainWindow::stepBack();
}

void MicroscopeWindow::closeEvent(QCloseEvent *event)
{
    // What was shown for it alone is not to be remembered.
    m_guide->leave(false);
    MainWindow::closeEvent(event);
}

/** Race, Step through and Explore with what stands in the editor: the shelf has it. */
void MicroscopeWindow::connectStrategies()
{
    connect(m_strategies, &StrategiesPage::raceRequested, this, [this](const QString &name) {
        shelf()->setShown(name, true);
        emit m_race->wanted();
        m_race->raceOnly(name);
    });
    connect(m_strategies, &StrategiesPage::stepRequested, this, [this](const QString &name) {
        shelf()->setShown(name, true);
        m_step->showSchedule(name, Situation(), {});
    });
    connect(m_strategies, &StrategiesPage::exploreRequested, this, &MicroscopeWindow::explore);
}

void MicroscopeWindow::takeOver(const MicroscopeWindow &other)
{
    takeTold(other);
    if (!other.m_race->monitor()->recordings().empty())
        m_race->monitor()->show(other.m_race->monitor()->record());
    if (!other.m_explore->monitor()->explorations().empty())
        m_explore->explore(other.m_explore->monitor()->plan());
    if (const ScheduleRecording &order = other.m_step->recording(); !order.steps.empty())
        m_step->showSchedule(order.strategy.name, order.situation, order.schedule());
    const QList<Page *> all = findChildren<Page *>();
    const auto shown = std::find_if(all.begin(), all.end(), [&](const Page *page) {
        return page->metaObject() == other.page()->metaObject();
    });
    showPage(*shown);
}

void MicroscopeWindow::explore(const QString &name)
{
    if (const Result<QList<Strategy>> found = shelf()->library().select({name})) {
        shelf()->setShown(name, true);
        emit m_explore->wanted();
        m_explore->explore(*found);
    }
}

/** What Explore found of a strategy; it is explored where that was not done. */
void MicroscopeWindow::showWitness(const QString &name)
{
    const Result<QList<Strategy>> found = shelf()->library().select({name});
    if (!found)
        return;
    emit m_explore->wanted();
    // In a race statements that commit by themselves overlap.
    if (found->first().isolation == Isolation::None)
        m_explore->setOverlapping();
    if (!m_explore->monitor()->of(found->first()))
        m_explore->explore(*found);
    m_explore->choose(name);
}

} // namespace lastroom
