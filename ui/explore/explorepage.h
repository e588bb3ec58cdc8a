// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/database.h"
#include "core/record/explorationevidence.h"
#include "core/schedule/situation.h"
#include "core/strategy/strategy.h"
#include "ui/page/page.h"
#include "ui/page/predictor.h"

#include <QPointer>

namespace lastroom {

struct ExplorationPlan;
struct FigureSet;
class ExplorationMonitor;
class ExplorationPanel;
class ExploreTools;
class NoticeBar;
class PicturePanel;
class PredictionCard;
class ScheduleListPanel;
class StrategyShelf;

/** The Explore page: every order of the statements, what each ended with, and a picture of it.
 * Thread: GUI. */
class ExplorePage : public Page
{
    Q_OBJECT

public:
    /** \p shelf outlives this; what is found is added to it. */
    ExplorePage(std::shared_ptr<const Database> database, StrategyShelf *shelf,
                QWidget *parent = nullptr);
    ~ExplorePage() override;

    void run() override;
    void begin() override;
    void stepOn() override;
    void setPlain(bool plain) override;
    void setAsks(Asks asks) override;
    QString runText() const override;

    /** As run(), for these strategies alone. Does nothing while something is explored. */
    void explore(const QList<Strategy> &strategies);

    /** As \p plan has it: situation, bound and levels are chosen as it says. */
    void explore(const ExplorationPlan &plan);

    /** From the next exploration on, a statement that commits by itself and its commit are two
     * moves. */
    void setOverlapping();

    /** Chooses a strategy to look at or to explore; it does not count as the user's choice. */
    void choose(const QString &strategy);

    void stop() override;
    bool canRun() const override;
    bool canStop() const override;
    QString title() const override;
    QString activity() const override;
    QString figures() const override;
    std::optional<Receipt> receipt() const override;
    void complain(const Error &error) override;
    void setTheme(const Theme &theme) override;

    /** Nothing is explored, and the picture of the chosen schedule is there. */
    bool isIdle() const override;

    std::optional<Error> failure() const override { return m_failure; }

    ExplorationMonitor *monitor() const { return m_monitor; } ///< owned by this

    NoticeBar *notice() const { return m_notice; } ///< owned by this

signals:
    void openRequested(const QString &strategy, const lastroom::Situation &situation,
                       const lastroom::Schedule &schedule);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectParts();
    void fail(const Error &error);
    void onStarted();
    void onAdvanced();
    void onEnded();
    void showExplorations();
    void showSchedules();
    void showPicture();
    void showSwitches();
    QList<QAction *> makeFigureActions();
    FigureSet figureSet() const;
    ExplorationRecord record() const;
    void chooseEvidence();
    void keepFindings();
    void followShelf();
    Situation situation() const;
    QList<Strategy> strategies() const;

    StrategyShelf *m_shelf;
    ExplorationMonitor *m_monitor;
    QPointer<ExploreTools> m_tools; ///< the tool bar's, once it has taken it
    NoticeBar *m_notice;
    PredictionCard *m_prediction;
    Predictor<std::vector<Exploration>> m_predictor;
    ExplorationPanel *m_explorations;
    ScheduleListPanel *m_schedules;
    PicturePanel *m_picture;
    std::optional<Error> m_failure; ///< of the last exploration
    std::size_t m_found = 0; ///< explorations of the monitor's that are on the shelf
    bool m_isChosenByUser = false; ///< the strategy, since the last start
};

} // namespace lastroom
