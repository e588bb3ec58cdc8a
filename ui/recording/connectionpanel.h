// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/race/raceplan.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QComboBox;
class QLabel;

namespace lastroom {

class ConnectionStrips;

/** The connections of one of the races, with a legend. Thread: GUI. */
class ConnectionPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ConnectionPanel(QWidget *parent = nullptr);

    /** \p recordings, a race a strategy of \p plan, outlive this or the next call; null: nothing is
     * recorded yet. All of them are shown over the time up to \p length. */
    void setRaces(const std::vector<Recording> *recordings, const RacePlan &plan, RaceTime length);

    void setTime(RaceTime time);
    void setTheme(const Theme &theme);

private:
    void show(int race);
    int mostWaiting() const;
    void showLegend();

    QLabel *m_title;
    QLabel *m_legend;
    QComboBox *m_race;
    QLabel *m_empty;
    ConnectionStrips *m_strips;
    const std::vector<Recording> *m_recordings = nullptr;
    RacePlan m_plan;
    RaceTime m_length = 0;
};

} // namespace lastroom
