// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/race/caughtintheact.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace lastroom {

class ActLanes;
class SlipCard;

/** One overbooking of a race: why it came about, its attempts as lanes, and where to go from there.
 * Thread: GUI. */
class ActPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ActPanel(QWidget *parent = nullptr);

    /** Overbooking \p number, from 1, of \p count of the race called \p race. Explore may have a
     * witness of it, where \p isOfOneStrategy. */
    void show(const QString &race, const CaughtInTheAct &act, int number, int count,
              bool isOfOneStrategy);
    using QFrame::show;

    SlipCard *slip() const { return m_slip; } ///< owned by this

    void setTheme(const Theme &theme);

    const CaughtInTheAct &act() const { return m_act; }

    const QString &race() const { return m_race; }

signals:
    void previousRequested();
    void nextRequested();
    void stepRequested(); ///< the order of the two, in Step through
    void witnessRequested(); ///< what Explore found instead
    void closeRequested();

private:
    QPushButton *makeButton(const QString &name, const QString &text, const QString &toolTip);
    void layOut();

    CaughtInTheAct m_act;
    QString m_race;
    QLabel *m_title;
    QLabel *m_why;
    ActLanes *m_lanes;
    SlipCard *m_slip;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_step;
    QPushButton *m_witness;
    QPushButton *m_close;
};

} // namespace lastroom
