// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/mainwindow.h"

namespace lastroom {

struct Recipe;
class ExplorePage;
class LearnPage;
class LessonGuide;
class RacePage;
class StepPage;
class StrategiesPage;

/** The window with the microscopes, and the only one who knows each of them: what one asks of
 * another goes through here. Thread: GUI. */
class MicroscopeWindow : public MainWindow
{
    Q_OBJECT

public:
    explicit MicroscopeWindow(const WindowOptions &options, QWidget *parent = nullptr);

    RacePage *racePage() const { return m_race; } ///< owned by this

    StepPage *stepPage() const { return m_step; } ///< owned by this

    ExplorePage *explorePage() const { return m_explore; } ///< owned by this

    StrategiesPage *strategiesPage() const { return m_strategies; } ///< owned by this

    LearnPage *learnPage() const { return m_learn; } ///< owned by this

    /** Sets up what it says, on the page that it is for, or says there why not; what differs from
     * then is said, too. */
    void openToken(const QString &token);

    LessonGuide *lessons() const { return m_guide; } ///< owned by this

    /** Shows what \p other showed, which is closed: the page, the races, the order, what was
     * explored (once more). */
    void takeOver(const MicroscopeWindow &other);

protected:
    void begin() override;
    void stepOn() override;
    void stepBack() override;
    void closeEvent(QCloseEvent *event) override;

private:
    void askForToken();
    void showAll(const QList<Strategy> &strategies);
    Result<> setUpRace(const Recipe &recipe, QStringList &differences);
    Result<> setUpSchedule(const Recipe &recipe, QStringList &differences);
    Result<> setUpOrders(const Recipe &recipe, QStringList &differences);
    void connectStrategies();
    void connectLessons();
    void explore(const QString &name);
    void showWitness(const QString &name);

    RacePage *m_race;
    StepPage *m_step;
    ExplorePage *m_explore;
    StrategiesPage *m_strategies;
    LearnPage *m_learn;
    LessonGuide *m_guide;
};

} // namespace lastroom
