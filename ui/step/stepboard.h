// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/accessible/tablesource.h"
#include "ui/step/boardlayout.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>

namespace lastroom {

class GapChooser;
struct LaneGap;

/**
 * The picture of one schedule: a lane a client and one for the row, time from top to bottom. The
 * heads of the lanes stay where they are, the rest scrolls and follows the newest step. Thread:
 * GUI.
 */
class StepBoard : public QAbstractScrollArea, public TableSource
{
    Q_OBJECT

public:
    explicit StepBoard(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

    /** Shows \p recording, and scrolls to its end where a step was added or came back. */
    void setRecording(const ScheduleRecording &recording);

    const ScheduleRecording &recording() const { return m_recording; }

    /** What invites to begin, while nothing has happened. */
    void setHint(const QString &invitation, const QString &more);

    GapChooser *gaps() const { return m_gaps; } ///< owned by this

    const BoardLayout &board() const { return m_board; }

    /** The tool tip at a place of the viewport; empty where there is none. */
    QString toolTipAt(const QPoint &place) const;

    QList<QStringList> figures() const override;
    QString description() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void arrange();
    QRectF placeOf(const LaneGap &gap) const;
    double em() const;

    Theme m_theme;
    ScheduleRecording m_recording;
    BoardLayout m_board;
    QString m_invitation;
    QString m_more;
    GapChooser *m_gaps;
    bool m_showsFocus = false; ///< it came by the keyboard
};

} // namespace lastroom
