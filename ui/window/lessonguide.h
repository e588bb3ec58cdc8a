// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/learn/lessons.h"
#include "core/race/raceplan.h"
#include "core/schedule/explorationrun.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace lastroom {

class ExplorePage;
class LessonBar;
class Page;
class RacePage;
class StepPage;
class StrategyShelf;

/** Leads through a lesson, step by step: it sets up the page on which a step is done, sees when it
 * is done, and says so in the bar. Thread: GUI. */
class LessonGuide : public QObject
{
    Q_OBJECT

public:
    /** The pages on which lessons take place, and the shelf they share; all outlive this. */
    struct Pages
    {
        RacePage *race;
        StepPage *step;
        ExplorePage *explore;
        StrategyShelf *shelf;
    };

    LessonGuide(const Pages &pages, LessonBar *bar, QObject *parent = nullptr);

    /** Begins the lesson at the step at \p place; leaves another one. */
    void begin(const Lesson &lesson, int place);

    /** \p returns: to where lessons begin. */
    void leave(bool returns = true);

    /** Another page than the one of the step is the end of the lesson. */
    void followPage(const Page *page);

    bool isOn() const { return m_lesson.has_value(); }

    /** What the step asks for was done. */
    bool isDone() const { return m_isDone; }

    /** The next thing, as a presenter's key says: what the step asks for, or the step after it. */
    void stepOn();

    void previous();

signals:
    void pageWanted(lastroom::Page *page);
    void begun();
    void left(const QString &lesson, bool returns); ///< its name
    void progressed(const QString &lesson, int steps); ///< so many are done

private:
    const LessonStep &step() const { return m_lesson->steps.at(m_place); }

    QString actOf(const LessonStep &step) const;
    Page *pageOf(const LessonStep &step) const;
    void show();
    void act();
    void next();
    void follow(const Page *page);
    void followOrder();
    void finish(const QString &found);
    void takeStrategies();
    QString foundByRace() const;
    QString foundByExploring() const;
    RacePlan racePlan() const;
    ExplorationPlan explorationPlan() const;

    Pages m_pages;
    LessonBar *m_bar;
    std::optional<Lesson> m_lesson; ///< nothing: none is on
    int m_place = 0; ///< of the step
    bool m_isSettingUp = false; ///< the order of the step, as it is given
    bool m_isActing = false; ///< what the step asks for was begun
    bool m_isDone = false; ///< the step
    QStringList m_added; ///< strategies that are shown for the lesson only
};

} // namespace lastroom
