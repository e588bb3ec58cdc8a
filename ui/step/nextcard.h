// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

#include <chrono>

class QAction;
class QPushButton;

namespace lastroom {

class ChoiceBox;
class StepActions;

/** Who goes next: a button a client in its colour, back, play at a pace, start over. Thread: GUI.
 */
class NextCard : public QFrame
{
    Q_OBJECT

public:
    explicit NextCard(StepActions *actions, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

    /** Between two steps of a schedule that is played; 0: at once. */
    std::chrono::milliseconds pace() const;

    /** Only whose turn it is: back, play, start over and the pace have their keys and the menu. */
    void setPlain(bool plain);

signals:
    void paceChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    /** Lets the button show the action and trigger it. */
    QPushButton *follow(QAction *action, QPushButton *button, bool withIcon);

    QList<QPushButton *> m_clients;
    QList<QPushButton *> m_others;
    ChoiceBox *m_pace;
    QWidget *m_othersRow;
};

} // namespace lastroom
