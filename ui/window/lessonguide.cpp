// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/lessonguide.h"

#include "core/model/sentence.h"
#include "ui/explore/explorepage.h"
#include "ui/page/explorationmonitor.h"
#include "ui/page/strategyshelf.h"
#include "ui/race/racemonitor.h"
#include "ui/race/racepage.h"
#include "ui/step/steppage.h"
#include "ui/window/lessonbar.h"

#include <QLocale>
#include <QScopedValueRollback>

#include <algorithm>
#include <cmath>
#include <utility>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int hold = 5; // ms between look and taking: a program that computes something there

} // namespace

LessonGuide::LessonGuide(const Pages &pages, LessonBar *bar, QObject *parent)
    : QObject(parent)
    , m_pages(pages)
    , m_bar(bar)
{
    for (Page *page : std::initializer_list<Page *>{pages.race, pages.step, pages.explore}) {
        connect(page, &Page::statusChanged, this, [this, page] { follow(page); });
        connect(page, &Page::idle, this, [this, page] { follow(page); });
    }
    connect(bar, &LessonBar::actWanted, this, &LessonGuide::act);
    connect(bar, &LessonBar::againWanted, this, &LessonGuide::show);
    connect(bar, &LessonBar::nextWanted, this, &LessonGuide::next);
    connect(bar, &LessonBar::previousWanted, this, &LessonGuide::previous);
    connect(bar, &LessonBar::leaveWanted, this, [this] { leave(); });
}

void LessonGuide::begin(const Lesson &lesson, int place)
{
    leave(false);
    m_lesson = lesson;
    m_place = std::clamp(place, 0, int(lesson.steps.size()) - 1);
    takeStrategies();
    emit begun();
    show();
}

/** Those that the lesson is about are shown meanwhile. */
void LessonGuide::takeStrategies()
{
    for (const LessonStep &each : m_lesson->steps) {
        for (const QString &name : each.strategies) {
            const Result<QList<Strategy>> found = m_pages.shelf->library().select({name});
            if (found && !m_pages.shelf->isShown(found->first())) {
                m_pages.shelf->setShown(name, true);
                m_added.append(name);
            }
        }
    }
}

void LessonGuide::leave(bool returns)
{
    if (!isOn())
        return;
    const QString name = std::exchange(m_lesson, std::nullopt)->name;
    m_bar->hide();
    for (const QString &added : std::exchange(m_added, {}))
        m_pages.shelf->setShown(added, false);
    emit left(name, returns);
}

Page *LessonGuide::pageOf(const LessonStep &step) const
{
    switch (step.kind) {
    case LessonStep::Kind::Order:
        return m_pages.step;
    case LessonStep::Kind::Race:
        return m_pages.race;
    case LessonStep::Kind::Explore:
        return m_pages.explore;
    }
    return nullptr;
}

void LessonGuide::followPage(const Page *page)
{
    if (isOn() && page != pageOf(step()))
        leave(false);
}

QString LessonGuide::actOf(const LessonStep &step) const
{
    switch (step.kind) {
    case LessonStep::Kind::Order:
        return {};
    case LessonStep::Kind::Race:
        return tr("&Run the race");
    case LessonStep::Kind::Explore:
        return tr("Run &every order");
    }
    return {};
}

void LessonGuide::show()
{
    m_isDone = false;
    m_isActing = false;
    m_bar->showStep(*m_lesson, m_place, actOf(step()));
    if (step().kind != LessonStep::Kind::Order) {
        emit pageWanted(pageOf(step()));
    } else if (const Result<Schedule> given = Schedule::parse(m_lesson->given(m_place))) {
        // What the page shows until it begins anew is none of this step.
        const QScopedValueRollback settingUp(m_isSettingUp, true);
        m_pages.step->showSchedule(step().strategies.first(), {}, *given);
    }
}

RacePlan LessonGuide::racePlan() const
{
    RacePlan plan;
    plan.strategies = *m_pages.shelf->library().select(step().strategies);
    plan.workload.hold = hold;
    return plan;
}

ExplorationPlan LessonGuide::explorationPlan() const
{
    const QList<Strategy> strategies = *m_pages.shelf->library().select(step().strategies);
    return {step().everyLevel ? atEveryLevel(strategies) : strategies, {}, {}};
}

void LessonGuide::act()
{
    if (!isOn() || step().kind == LessonStep::Kind::Order || !pageOf(step())->canRun())
        return;
    if (step().kind == LessonStep::Kind::Race)
        m_pages.race->race(racePlan());
    else
        m_pages.explore->explore(explorationPlan());
    // What cannot be begun says so on its page.
    m_isActing = !pageOf(step())->isIdle();
    m_bar->setActing(m_isActing);
}

void LessonGuide::follow(const Page *page)
{
    if (!isOn() || page != pageOf(step()))
        return;
    if (step().kind == LessonStep::Kind::Order) {
        followOrder();
        return;
    }
    if (!m_isActing || !page->isIdle())
        return;
    m_isActing = false;
    m_bar->setActing(false);
    const QString found
        = step().kind == LessonStep::Kind::Race ? foundByRace() : foundByExploring();
    if (!found.isEmpty())
        finish(found);
}

void LessonGuide::followOrder()
{
    const Result<Schedule> wanted = Schedule::parse(step().schedule);
    const ScheduleRecording &recording = m_pages.step->recording();
    const bool isOurs = recording.strategy.name == step().strategies.first()
        && recording.situation == Situation();
    if (m_isDone || m_isSettingUp || !wanted || !m_pages.step->isIdle() || !isOurs)
        return;
    const Schedule done = recording.schedule();
    if (done == *wanted)
        finish({});
    else if (wanted->beginsWith(done))
        m_bar->showAstray({});
    else
        m_bar->showAstray(tr("That is another order than the one of this step, and worth a look by "
                             "itself. “Again” begins the step anew."));
}

/** What the races that were run for this step came to; empty where they did not. */
QString LessonGuide::foundByRace() const
{
    const QLocale locale;
    QStringList lines;
    for (const Recording &recording : m_pages.race->monitor()->recordings()) {
        if (!recording.audit())
            return {};
        const Frame end = recording.frameAt(recording.length());
        QString line = tr("%1: %2 too many of %3, %4 bookings a second")
                           .arg(recording.description().title, roomsText(end.overbooked()),
                                locale.toString(end.contracted() - end.locked()),
                                locale.toString(qint64(std::round(end.bookingsPerSecond()))));
        if (end.conflicts() > 0)
            line += tr(", %1 attempts for nothing").arg(locale.toString(end.conflicts()));
        lines.append(line + u'.');
    }
    return lines.join(u'\n');
}

/** The same of the explorations. */
QString LessonGuide::foundByExploring() const
{
    const QLocale locale;
    QStringList lines;
    for (const Exploration &exploration : m_pages.explore->monitor()->explorations()) {
        if (!exploration.isComplete())
            return {};
        const ExplorationCounts &counts = exploration.counts();
        const QString name = step().everyLevel
            ? tr("%1, %2").arg(exploration.strategy().title,
                               isolationName(exploration.strategy().isolation))
            : exploration.strategy().title;
        QString line
            = tr("%1: %2 of %3 orders sell the room twice")
                  .arg(name, locale.toString(counts.overbooked), locale.toString(counts.schedules));
        if (counts.serializationFailures > 0)
            line += tr(", %1 end with 40001").arg(locale.toString(counts.serializationFailures));
        lines.append(line + u'.');
    }
    return lines.join(u'\n');
}

void LessonGuide::finish(const QString &found)
{
    m_isDone = true;
    m_bar->showDone(*m_lesson, m_place, found);
    emit progressed(m_lesson->name, m_place + 1);
}

void LessonGuide::next()
{
    if (!isOn() || !m_isDone)
        return;
    if (m_place + 1 == m_lesson->steps.size()) {
        leave();
        return;
    }
    ++m_place;
    show();
}

void LessonGuide::previous()
{
    if (!isOn() || m_place == 0)
        return;
    --m_place;
    show();
}

void LessonGuide::stepOn()
{
    if (m_isDone) {
        next();
    } else if (step().kind == LessonStep::Kind::Order) {
        if (const Result<Schedule> wanted = Schedule::parse(step().schedule))
            m_pages.step->playOne(*wanted);
    } else {
        act();
    }
}

} // namespace lastroom
