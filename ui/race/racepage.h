// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/database.h"
#include "core/record/racerecord.h"
#include "core/schedule/schedule.h"
#include "core/schedule/situation.h"
#include "ui/page/page.h"
#include "ui/page/predictor.h"

#include <QPointer>

class QSplitter;

namespace lastroom {

class FigureActions;
class NoticeBar;
class RecordKeeper;
class RaceMonitor;
class RaceSidebar;
class RaceStage;
class RaceTools;
class PredictionCard;
class StrategyShelf;

/** The Race page: what is raced at the left, the race at the right. Thread: GUI. */
class RacePage : public Page
{
    Q_OBJECT

public:
    /** \p shelf outlives this; races are kept in \p recordFolder, or not where it is empty. */
    RacePage(std::shared_ptr<const Database> database, StrategyShelf *shelf,
             const Settings &settings, const QString &recordFolder, QWidget *parent = nullptr);
    ~RacePage() override;

    bool showsServer() const override { return true; }

    /** Whatever it is called, it may be an inventory. */
    bool opens(const QString & /*path*/) const override { return true; }

    void open(const QString &path) override;

    /** Chooses this strategy alone and races it. */
    void raceOnly(const QString &strategy);

    /** Races \p plan, whatever is set up; does nothing while something is raced. */
    void race(const RacePlan &plan);

    /** Everything that is raced, as \p plan has it; the strategies are on the shelf. */
    void setUp(const RacePlan &plan);

    /** Starts the races that are set up, or says what is wrong. */
    void run() override;
    void begin() override;
    void stepOn() override;
    void setPlain(bool plain) override;
    void setAsks(Asks asks) override;
    QString runText() const override;
    void stop() override;
    bool canRun() const override;
    bool canStop() const override;
    bool isIdle() const override;

    std::optional<Error> failure() const override { return m_failure; }

    QString title() const override;
    QString activity() const override;
    QString figures() const override;
    std::optional<Receipt> receipt() const override;
    void complain(const Error &error) override;
    void remember(Settings &settings) const override;
    void setTheme(const Theme &theme) override;

    RaceSidebar *sidebar() const { return m_sidebar; } ///< owned by this

    RaceStage *stage() const { return m_stage; } ///< owned by this

    RaceMonitor *monitor() const { return m_monitor; } ///< owned by this

    NoticeBar *notice() const { return m_notice; } ///< owned by this

signals:
    /** The order of two attempts is to be seen in Step through. */
    void orderRequested(const QString &strategy, const lastroom::Situation &situation,
                        const lastroom::Schedule &schedule);
    void witnessRequested(const QString &strategy); ///< in Explore

private:
    void makeActions();
    void connectParts();
    void preview();
    void saveInventory();
    void makeFigureActions();
    void connectKeeper();
    void keep();
    void chooseEvidence();
    /** Of races like \p plan, or a kept one. */
    void openSeries(const RacePlan &plan, const RaceRecord *kept = nullptr);
    void followShelf();

    StrategyShelf *m_shelf;
    RaceMonitor *m_monitor;
    RaceSidebar *m_sidebar;
    RaceStage *m_stage;
    RecordKeeper *m_keeper;
    NoticeBar *m_notice;
    PredictionCard *m_prediction;
    Predictor<std::vector<Recording>> m_predictor;
    QPointer<RaceTools> m_tools; ///< the tool bar's, once it has it
    QSplitter *m_splitter;
    std::optional<Error> m_failure; ///< of the last race
    FigureActions *m_figureActions = nullptr;
    QAction *m_records = nullptr; ///< owned by this
    QAction *m_evidence = nullptr; ///< owned by this
    QAction *m_series = nullptr; ///< owned by this
    Theme m_theme;
};

} // namespace lastroom
