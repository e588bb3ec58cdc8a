// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/situation.h"
#include "core/strategy/strategy.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace lastroom {

class LabelledChoice;
class RoomFields;
class ScheduleField;

/**
 * The step page's part of the tool bar: which strategy, how many clients and rooms, and the
 * schedule as text. Thread: GUI.
 */
class StepTools : public QWidget
{
    Q_OBJECT

public:
    /** \p strategies at least one */
    explicit StepTools(const QList<Strategy> &strategies, QWidget *parent = nullptr);

    /** Offers these; the one that was chosen stays so where it is still there. */
    void setStrategies(const QList<Strategy> &strategies);

    const Strategy &strategy() const;
    Situation situation() const;

    /** A statement that commits by itself and its commit are two moves, or not; a menu entry. */
    QAction *overlapAction() const { return m_overlap; }

    /** As many clients at least; changed() is not sent. */
    void makeRoomFor(int clients);

    /** Shows these without telling of it. False where there is no such strategy, or the
     * controls cannot show the situation. */
    bool set(const QString &strategy, const Situation &situation);

    /** What stands in the field. */
    QString schedule() const;

    /** Writes the schedule, over what was typed as well. */
    void setSchedule(const QString &text);

    /** Something was typed that has not been played. */
    bool isScheduleTyped() const;

    /** Marks it, and in it the word that \p error names, until it is accepted. */
    void refuseSchedule(const Error &error);
    void acceptSchedule();

    void setTheme(const Theme &theme);

    QSize minimumSizeHint() const override;

signals:
    void changed(); ///< strategy() or situation(), by the user
    void scheduleEntered(); ///< Return
    void scheduleEdited(); ///< a key
    void left(); ///< the user is done with a control

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeLayout();
    int placeOf(const QString &strategy) const; ///< -1 where there is none of this name
    void copy();
    void setCompact(bool compact);
    int savedByCompact() const;
    int neededWithoutSchedule() const; ///< of width, with long labels

    /** The schedule becomes narrow last: the choices and the labels do so before it. */
    void shareRoom();

    QList<Strategy> m_strategies;
    LabelledChoice *m_strategy;
    LabelledChoice *m_clients;
    RoomFields *m_numbers;
    QAction *m_overlap;
    QLabel *m_scheduleLabel;
    ScheduleField *m_schedule;
    QToolButton *m_copy;
    Theme m_theme;
    bool m_isCompact = false; ///< with shorter labels, or none
};

} // namespace lastroom
