// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/race/raceplan.h"
#include "core/strategy/strategy.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QWidget>

#include <memory>
#include <vector>

class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace lastroom {

class Figure;
class FrameTableModel;
class ActPanel;
class ConnectionPanel;
class HotelBarChart;
class RaceActs;
class ReplayBar;
class StrategyCards;
class TimeChart;

/**
 * Recordings at one moment: cards, both charts or their table, and the replay bar. Live and replay
 * are the same. Thread: GUI.
 */
class RaceStage : public QWidget
{
    Q_OBJECT

public:
    explicit RaceStage(QWidget *parent = nullptr);

    /** A strategy has the colour of its place in this list of all. */
    void setStrategies(const QList<Strategy> &strategies);

    /** Of its colour; 0 for one that is not among them. */
    int placeOf(const QString &strategy) const { return m_places.value(strategy); }

    /** The races of \p plan, which are shown from now on; outlive this or the next call. */
    void setRecordings(const std::vector<Recording> *recordings, const RacePlan &plan);

    /** What would be raced, while nothing has been yet. */
    void showPreview(std::vector<Recording> recordings);

    /** Shows where the races are now. */
    void showLive();

    /** Ends the live view: the replay bar stands at the end and can be moved. */
    void showReplay();

    /** Where the connections' time went, in place of the lines. */
    void setConnectionsVisible(bool visible);

    /** A table of the same figures in place of the charts. */
    void setTableVisible(bool visible);

    /** Only cards and bars, and the overbooking that is open: without lines and replay. */
    void setPlain(bool plain);

    void setTheme(const Theme &theme);

    /** What is shown now, for paper: bars at the moment of the replay, lines, cards, and the
     * overbooking that is open. Empty before the first race is over. */
    QList<std::shared_ptr<const Figure>> figures() const;

    /** The place in figures() of what somebody means who says "this one". */
    int mainFigure() const;

    ReplayBar *replayBar() const { return m_replay; } ///< owned by this

    ActPanel *act() const { return m_act; } ///< owned by this

    RaceActs *acts() const { return m_acts; } ///< owned by this

signals:
    void figureRequested(int place); ///< in figures()

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QColor colourOf(const Recording &recording) const;
    RaceTime length() const;
    void showRaces(const std::vector<Recording> &recordings);
    void showAt(RaceTime time);
    void showFigures(RaceTime time);
    void showTimeChart(RaceTime time);
    void layOut();
    void connectActs();
    void sayKeys();
    void connectFigures();
    void makeRoom();
    void showLower();
    void followRecordings();

    QHash<QString, int> m_places;
    Theme m_theme;
    std::vector<Recording> m_preview;
    const std::vector<Recording> *m_recordings = nullptr;
    RaceTime m_time = 0;
    bool m_live = false;
    bool m_linesAreNext = false;
    bool m_showsConnections = false;
    bool m_isPlain = false;
    RacePlan m_plan;

    StrategyCards *m_cards;
    QStackedWidget *m_stack;
    HotelBarChart *m_bars;
    TimeChart *m_lines;
    QVBoxLayout *m_charts = nullptr; ///< the bars, and what is below them
    QStackedWidget *m_lower; ///< the lines, or what takes their place
    ActPanel *m_act;
    ConnectionPanel *m_connections;
    RaceActs *m_acts;
    FrameTableModel *m_tableModel;
    QTableView *m_table;
    ReplayBar *m_replay;
};

} // namespace lastroom
