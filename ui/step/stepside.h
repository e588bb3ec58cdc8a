// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/schedulerecording.h"
#include "ui/theme/theme.h"

#include <QScrollArea>
#include <QTimer>

class QLabel;

namespace lastroom {

class NextCard;
class RowCard;
class StepActions;
class StrategySql;
class SlipCard;
class WhyCard;

/**
 * Right of the board: who goes next, the row in the database, the strategy's statements, and why it
 * overbooked. The statements scroll by themselves; where even that is not enough, all of it does.
 * Thread: GUI.
 */
class StepSide : public QScrollArea
{
    Q_OBJECT

public:
    explicit StepSide(StepActions *actions, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void show(const ScheduleRecording &recording);
    using QScrollArea::show;

    /** Whose turn it is, the statements and the reason; the rest is out of sight. */
    void setPlain(bool plain);

    NextCard *next() const { return m_next; }

    StrategySql *sql() const { return m_sql; }

    SlipCard *slip() const { return m_slip; }

    WhyCard *why() const { return m_why; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    void settle();
    void sayWhy();

    NextCard *m_next;
    RowCard *m_row;
    QLabel *m_title;
    StrategySql *m_sql;
    QScrollArea *m_sqlArea;
    SlipCard *m_slip;
    WhyCard *m_why;
    ScheduleRecording m_recording; ///< that is shown
    QTimer m_settling; ///< what is to be seen has to have its place first
    QWidget *m_appeared = nullptr; ///< just now: the question, or the reason
    int m_shownStep = 0; ///< of the strategy, to be seen
};

} // namespace lastroom
