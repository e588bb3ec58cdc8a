// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/recording.h"
#include "core/strategy/strategy.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QStackedWidget;
class QTableView;

namespace lastroom {

class FrameTableModel;
class HotelBarChart;
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

    /** The races that are shown from now on; outlives this or the next call. */
    void setRecordings(const std::vector<Recording> *recordings);

    /** What would be raced, while nothing has been yet. */
    void showPreview(std::vector<Recording> recordings);

    /** Shows where the races are now. */
    void showLive();

    /** Ends the live view: the replay bar stands at the end and can be moved. */
    void showReplay();

    /** A table of the same figures in place of the charts. */
    void setTableVisible(bool visible);

    void setTheme(const Theme &theme);

    ReplayBar *replayBar() const { return m_replay; } ///< owned by this

private:
    QColor colourOf(const Recording &recording) const;
    RaceTime length() const;
    void showRaces(const std::vector<Recording> &recordings);
    void showAt(RaceTime time);
    void showFigures(RaceTime time);
    void showTimeChart(RaceTime time);
    void layOut();

    QHash<QString, int> m_places;
    Theme m_theme;
    std::vector<Recording> m_preview;
    const std::vector<Recording> *m_recordings = nullptr;
    RaceTime m_time = 0;
    bool m_live = false;
    bool m_linesAreNext = false;

    StrategyCards *m_cards;
    QStackedWidget *m_stack;
    HotelBarChart *m_bars;
    TimeChart *m_lines;
    FrameTableModel *m_tableModel;
    QTableView *m_table;
    ReplayBar *m_replay;
};

} // namespace lastroom
