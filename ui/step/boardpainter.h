// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/step/boardbrush.h"
#include "ui/step/boardlayout.h"
#include "ui/step/stepwords.h"
#include "ui/theme/theme.h"

#include <QFont>

class QPainter;

namespace lastroom {

/**
 * Paints the board of one recording. Made for one picture; refers to what it is given. Thread: GUI.
 */
class BoardPainter
{
public:
    BoardPainter(QPainter &painter, const BoardLayout &layout, const ScheduleRecording &recording,
                 const Theme &theme, const QFont &font);

    /** Everything below the heads, with the layout's origin at the painter's. */
    void paintBoard() const;

    /** The strip of heads. */
    void paintHeads() const;

    /** What invites to begin, while nothing has happened: its first line, and the others. */
    void paintHint(const QString &invitation, const QString &more) const;

    /** How much of a client's colour is laid over what waits: writing on it stays legible. */
    static constexpr double hatchShare = 0.22;

private:
    void paintLanes() const;
    void paintWait(const BoardLayout::Wait &wait) const;
    void paintArrow(const BoardLayout::Arrow &arrow) const;
    void paintStatement(const BoardLayout::Statement &statement) const;
    void paintState(const BoardLayout::State &state) const;
    void paintReturn(const BoardLayout::Return &back) const;
    void paintFooter(const BoardLayout::Footer &footer) const;
    Theme::ClientColours coloursOf(int step) const;
    double thick() const; ///< of the lines around statements

    QPainter &m_painter;
    const BoardLayout &m_layout;
    const ScheduleRecording &m_recording;
    const StepWords m_words;
    const Theme &m_theme;
    const BoardBrush m_brush;
    const double m_em;
    const double m_line;
    QFont m_plain;
    QFont m_bold;
    QFont m_code;
    QFont m_small;
};

} // namespace lastroom
