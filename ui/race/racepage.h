// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/database.h"
#include "core/strategy/strategylibrary.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QWidget>

class QSplitter;

namespace lastroom {

class NoticeBar;
class RaceMonitor;
class RaceSidebar;
class RaceStage;

/** The Race page: what is raced at the left, the race at the right. Thread: GUI. */
class RacePage : public QWidget
{
    Q_OBJECT

public:
    RacePage(std::shared_ptr<const Database> database, const StrategyLibrary &library,
             const Settings &settings, QWidget *parent = nullptr);

    ~RacePage() override;

    /** Starts the races that are set up, or says what is wrong. */
    void run();
    void stop();

    /** Says in the page what failed. */
    void complain(const Error &error);

    /** Writes what is to be remembered. */
    void remember(Settings &settings) const;

    void setTheme(const Theme &theme);

    RaceSidebar *sidebar() const { return m_sidebar; } ///< owned by this

    RaceStage *stage() const { return m_stage; } ///< owned by this

    RaceMonitor *monitor() const { return m_monitor; } ///< owned by this

    NoticeBar *notice() const { return m_notice; } ///< owned by this

    /** For the status bar: what is going on, and what the audit found. */
    QString activity() const;

    /** For the status bar: how much there is. */
    QString figures() const;

signals:
    void statusChanged();
    void titleChanged();

private:
    void preview();

    RaceMonitor *m_monitor;
    RaceSidebar *m_sidebar;
    RaceStage *m_stage;
    NoticeBar *m_notice;
    QSplitter *m_splitter;
};

} // namespace lastroom
