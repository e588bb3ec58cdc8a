// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/learn/challenge.h"
#include "core/strategy/strategylibrary.h"
#include "ui/theme/theme.h"

#include <QFrame>

#include <memory>

class QLabel;
class QPushButton;
class QScrollArea;

namespace lastroom {

class ChoiceBox;
class Database;
class MessageLine;
class OrderRow;
class ParSearch;
class SchedulePicture;
class StepMonitor;

/** A challenge of the kind Order: the statements are put in an order, which is run on the server;
 * what came of it is drawn and said. Thread: GUI. */
class ChallengePanel : public QFrame
{
    Q_OBJECT

public:
    ChallengePanel(const std::shared_ptr<const Database> &database, QWidget *parent = nullptr);

    /** \p best the fewest switches with which it was solved before; 0 for none. */
    void setChallenge(const Challenge &challenge, const StrategyLibrary &library, int best);
    void setTheme(const Theme &theme);

    const Challenge &challenge() const { return m_challenge; }

    /** Puts the cards as its author does; of an order. */
    void fillSolution();

    /** Runs the order that is there. */
    void run();
    bool canRun() const;
    bool isBusy() const;

signals:
    void solved(const QString &challenge, int switches);
    void orderRequested(const QString &strategy, const lastroom::Situation &situation,
                        const lastroom::Schedule &schedule);
    void changed(); ///< canRun() or isBusy()

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void connectParts();
    void makeClientButtons();
    void chooseLevel();
    Result<Strategy> strategy() const;
    void follow();
    void judge();
    void dropEnded();
    void sayResult(const QStringList &missing);
    void showHint();
    void searchPar();
    void showPar();

    Challenge m_challenge;
    StrategyLibrary m_library;
    int m_best = 0;
    int m_hints = 0; ///< that were shown
    Schedule m_asked; ///< that runs now, or ran last
    QStringList m_dropped; ///< of it, because its client had ended
    bool m_isJudging = false;
    StepMonitor *m_steps;
    ParSearch *m_par;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_goal;
    ChoiceBox *m_level;
    QFrame *m_clients;
    OrderRow *m_row;
    QPushButton *m_run;
    QPushButton *m_back;
    QPushButton *m_hint;
    QPushButton *m_step;
    QLabel *m_hintText;
    MessageLine *m_message;
    QLabel *m_result;
    QLabel *m_why;
    QLabel *m_parText;
    SchedulePicture *m_picture;
    QScrollArea *m_area;
};

} // namespace lastroom
