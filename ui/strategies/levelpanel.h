// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/strategy.h"
#include "ui/page/explorationmonitor.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTableWidget;

namespace lastroom {

/** The steps of a strategy at every isolation level: how many orders there are, and what became of
 * them. Runs when it is asked to. Thread: GUI. */
class LevelPanel : public QFrame
{
    Q_OBJECT

public:
    explicit LevelPanel(std::shared_ptr<const Database> database, QWidget *parent = nullptr);

    /** What is shown is of this one; nothing is, where it was not run as it is now. */
    void setStrategy(const std::optional<Strategy> &strategy);

    bool isBusy() const { return m_monitor->isRunning(); }

    void stop() { m_monitor->stop(); }

signals:
    void failed(const lastroom::Error &error);
    void busyChanged();

    /** At the level of its file. */
    void explored(const lastroom::Exploration &exploration, const QString &postgresql);

private:
    void run();
    void fill();

    ExplorationMonitor *m_monitor;
    std::optional<Strategy> m_strategy;
    QLabel *m_title;
    QPushButton *m_run;
    QTableWidget *m_table;
};

} // namespace lastroom
