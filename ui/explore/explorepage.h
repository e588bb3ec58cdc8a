// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/database.h"
#include "core/schedule/findings.h"
#include "core/strategy/strategylibrary.h"
#include "ui/page.h"

#include <QPointer>

namespace lastroom {

class ExplorationMonitor;
class ExplorationPanel;
class ExploreTools;
class NoticeBar;
class PicturePanel;
class ScheduleListPanel;

/** The Explore page: every order of the statements, what each ended with, and a picture of it.
 * Thread: GUI. */
class ExplorePage : public Page
{
    Q_OBJECT

public:
    ExplorePage(std::shared_ptr<const Database> database, const StrategyLibrary &library,
                const Settings &settings, QWidget *parent = nullptr);
    ~ExplorePage() override;

    QWidget *tools() const override;
    void run() override;
    QString runText() const override;

    /** As run(), for these strategies alone. Does nothing while something is explored. */
    void explore(const QList<Strategy> &strategies);

    /** Chooses a strategy to look at or to explore; it does not count as the user's choice. */
    void choose(const QString &strategy);

    void stop() override;
    bool canRun() const override;
    bool canStop() const override;
    QString title() const override;
    QString activity() const override;
    QString figures() const override;
    void complain(const Error &error) override;
    void remember(Settings &settings) const override;
    void setTheme(const Theme &theme) override;

    /** What was found until now, the last times included. */
    const Findings &findings() const { return m_findings; }

    /** Nothing is explored, and the picture of the chosen schedule is there. */
    bool isIdle() const override;

    std::optional<Error> failure() const override { return m_failure; }

    ExplorationMonitor *monitor() const { return m_monitor; } ///< owned by this

    NoticeBar *notice() const { return m_notice; } ///< owned by this

signals:
    void openRequested(const QString &strategy, const lastroom::Situation &situation,
                       const lastroom::Schedule &schedule);
    void findingsChanged();

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
    void find();

    const StrategyLibrary m_library;
    Findings m_findings;
    ExplorationMonitor *m_monitor;
    QPointer<ExploreTools> m_tools; ///< the tool bar's, once it has taken it
    NoticeBar *m_notice;
    ExplorationPanel *m_explorations;
    ScheduleListPanel *m_schedules;
    PicturePanel *m_picture;
    std::optional<Error> m_failure; ///< of the last exploration
    std::size_t m_found = 0; ///< explorations of the monitor's that are in m_findings
    bool m_isChosenByUser = false; ///< the strategy, since the last start
};

} // namespace lastroom
