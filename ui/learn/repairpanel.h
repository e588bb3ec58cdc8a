// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/learn/challenge.h"
#include "core/strategy/strategylibrary.h"
#include "ui/theme/theme.h"

#include <QFrame>

#include <memory>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace lastroom {

class Database;
class ExplorationMonitor;
class MessageLine;
class SqlHighlighter;

/** A challenge of the kind Repair: the text of a strategy is changed until Explore finds no
 * counterexample. Thread: GUI. */
class RepairPanel : public QFrame
{
    Q_OBJECT

public:
    RepairPanel(const std::shared_ptr<const Database> &database, QWidget *parent = nullptr);

    void setChallenge(const Challenge &challenge, const StrategyLibrary &library, bool isSolved);
    void setTheme(const Theme &theme);

    void run();
    void stop();
    bool canRun() const;
    bool isBusy() const;

signals:
    void solved(const QString &challenge, int lines); ///< that were changed
    void changed(); ///< canRun() or isBusy()

private:
    void layOut();
    void follow();
    void judge();
    void showHint();
    int changedLines() const;
    void say(const QString &text, bool isGood);

    Challenge m_challenge;
    QString m_source; ///< as it was
    Strategy m_tried;
    int m_hints = 0;
    ExplorationMonitor *m_explorations;
    QLabel *m_title;
    QLabel *m_text;
    QPlainTextEdit *m_editor;
    SqlHighlighter *m_highlighter;
    QPushButton *m_check;
    QPushButton *m_again;
    QPushButton *m_hint;
    QLabel *m_hintText;
    MessageLine *m_message;
    QLabel *m_result;
};

} // namespace lastroom
