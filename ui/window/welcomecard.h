// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace lastroom {

/** What this is, in three sentences, and three ways to begin. Shown at the first start, and when it
 * is asked for. Thread: GUI. */
class WelcomeCard : public QFrame
{
    Q_OBJECT

public:
    explicit WelcomeCard(QWidget *parent = nullptr);

signals:
    void raceWanted();
    void stepWanted();
    void learnWanted();
};

} // namespace lastroom
