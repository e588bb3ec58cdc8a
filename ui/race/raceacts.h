// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/race/raceplan.h"

#include <QObject>

#include <vector>

class QAction;

namespace lastroom {

class ActPanel;

/** Opens the overbookings of the races that are shown, one at a time, in a panel. Thread: GUI. */
class RaceActs : public QObject
{
    Q_OBJECT

public:
    /** \p panel outlives this. */
    explicit RaceActs(ActPanel *panel, QObject *parent = nullptr);

    /** What is opened from now on; \p recordings, a race a strategy of \p plan, outlive this or the
     * next call. Closes what was open. */
    void setRaces(const std::vector<Recording> *recordings, const RacePlan &plan);

    /** There may be something to open: the races are over. */
    void setPossible(bool possible);

    /** The first of a race. */
    void openFirst(int race);

    /** The first of one hotel in a race. */
    void openOf(int race, int hotel);

    /** The first at this moment or after it; after the last the first of all. */
    void openFrom(RaceTime time);

    void close();

    bool isOpen() const { return m_isOpen; }

    QAction *openAction() const { return m_open; } ///< key O; owned by this

    QAction *closeAction() const { return m_close; } ///< Escape; owned by this

signals:
    void opened(lastroom::RaceTime time); ///< of the overbooking
    void closed();
    void nextWanted(); ///< by the key: the one after what is shown, or at the moment that is shown
    void stepRequested(const QString &strategy, const QString &order);
    void witnessRequested(const QString &strategy);

public slots:
    void openNext(); ///< after the open one, of any race

private:
    /** One overbooking of one race. */
    struct Place
    {
        int race = 0;
        std::size_t number = 0;
    };

    /** All of them in the order of their times. */
    std::vector<Place> places() const;
    RaceTime timeOf(const Place &place) const;
    bool has(int race) const;
    void open(const Place &place);
    void move(int by);

    ActPanel *m_panel;
    QAction *m_open;
    QAction *m_close;
    const std::vector<Recording> *m_recordings = nullptr;
    RacePlan m_plan;
    Place m_place;
    bool m_isOpen = false;
};

} // namespace lastroom
