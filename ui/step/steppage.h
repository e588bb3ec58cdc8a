// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/database.h"
#include "ui/page/page.h"
#include "ui/page/predictor.h"
#include "ui/page/stepmonitor.h"

#include <QPointer>

class QSplitter;

namespace lastroom {

class MessageLine;
class NoticeBar;
class PredictionCard;
class StepActions;
class StepBoard;
class StepPlayer;
class StepSide;
class StepTools;
class StrategyShelf;

/**
 * The Step through page: one statement at a time, by whoever is chosen, on a real server. Its
 * actions() are for the window's menu: the next step of each client, back, play, start over.
 * Thread: GUI.
 */
class StepPage : public Page
{
    Q_OBJECT

public:
    /** \p shelf outlives this. */
    StepPage(std::shared_ptr<const Database> database, const StrategyShelf *shelf,
             QWidget *parent = nullptr);

    /** Sets all of it, plays the schedule at once and wants to be seen. Says in the page what is
     * impossible. */
    void showSchedule(const QString &strategy, const Situation &situation,
                      const Schedule &schedule);

    /** The next step of \p schedule, which goes on from what is there; without one of the clients
     * in turn. */
    void playOne(const Schedule &schedule);

    /** Plays the schedule in the field from its beginning; without one, the clients in turn. */
    void run() override;

    /** As run(), and asks what will come of it where that is wanted. */
    void begin() override;
    void stepOn() override;
    void stepBack() override;
    void setPlain(bool plain) override;
    void setAsks(Asks asks) override;

    QString runText() const override;

    /** Stops playing; what is there stays. */
    void stop() override;
    bool canRun() const override;
    bool canStop() const override;
    QString title() const override;
    QString activity() const override;
    QString figures() const override;
    std::optional<Receipt> receipt() const override;
    void complain(const Error &error) override;

    void setTheme(const Theme &theme) override;

    bool isIdle() const override;

    std::optional<Error> failure() const override { return m_monitor->error(); }

    const ScheduleRecording &recording() const { return m_monitor->recording(); }

    StepBoard *board() const { return m_board; } ///< owned by this

    StepSide *side() const { return m_side; } ///< owned by this

    StepPlayer *player() const { return m_player; } ///< owned by this

    NoticeBar *notice() const { return m_notice; } ///< owned by this

    MessageLine *message() const { return m_message; } ///< owned by this

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QList<QAction *> makeFigureActions();
    void makeLayout();
    void connectParts();

    /** Begins anew with what the controls say, and runs the schedule at once. */
    void startOver(const Schedule &schedule = {});

    /** The same while a question about it is open. */
    void restart(const Schedule &schedule);
    void issue(int client);
    void goBack();
    void followShelf();
    void togglePlaying();
    void playEntered();

    /** From the beginning, at the pace that is chosen; an empty one: the clients in turn. */
    void play(const Schedule &schedule);

    /** The same, after a question where one is wanted. */
    void askAndPlay(const Schedule &schedule);

    /** What stands in the field; nothing where that is refused. */
    std::optional<Schedule> readSchedule();

    /** The field holds this, or, with an empty one, what was done. */
    void plan(const Schedule &schedule);
    void refuse(const Error &error);
    void follow();
    void followSchedule();
    void followHint();
    void followIdleness();
    void divide();

    const StrategyShelf *m_shelf;
    StepMonitor *m_monitor;
    StepPlayer *m_player;
    StepActions *m_actions;
    QPointer<StepTools> m_tools; ///< the tool bar's, once it has it
    NoticeBar *m_notice;
    MessageLine *m_message;
    PredictionCard *m_prediction;
    Predictor<ScheduleRecording> m_predictor;
    StepBoard *m_board;
    StepSide *m_side;
    QSplitter *m_splitter;
    Schedule m_asked; ///< to be played once the question is answered; empty: in turn
    Schedule m_planned; ///< what the field holds beyond what was done; empty: nothing
    bool m_isPlain = false;
    bool m_wasIdle = true;
};

} // namespace lastroom
