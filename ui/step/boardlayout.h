// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/schedulerecording.h"

#include <QLineF>
#include <QList>
#include <QRectF>

namespace lastroom {

/** What the places on the board depend on, besides what happened. In pixels. */
struct BoardMetrics
{
    double em = 13; ///< the ascent of the font
    double line = 17; ///< from one line of writing to the next
    double width = 900; ///< of what is seen of the board
    double height = 600;

    bool operator==(const BoardMetrics &) const = default;
};

/**
 * Where everything on the board stands: a lane a client, a lane for the row among them, time from
 * top to bottom, and at the bottom what comes next. A value in pixels; the heads of the lanes have
 * a strip of their own above it. Nothing overlaps: an arrow may cross another client's lane, but no
 * box.
 */
class BoardLayout
{
public:
    static constexpr int rowLane = -1; ///< instead of a client

    struct Lane
    {
        int client = 0; ///< or rowLane
        double centre = 0;
        QRectF head; ///< in the strip of heads
        double bottom = 0; ///< where its line ends
    };

    /** A statement; \c step is its place in the recording, from 0. */
    struct Statement
    {
        int step = 0;
        QRectF box;
    };

    /** The row after a step, or before the first one (-1). */
    struct State
    {
        int step = 0;
        bool onReturn = false; ///< what the client sees whose waiting step came back
        QRectF box;
    };

    /** From a statement to the row; blocked where the statement had to wait. */
    struct Arrow
    {
        int step = 0;
        bool isBlocked = false;
        QLineF line;
    };

    /** How long a statement waited, down its lane. */
    struct Wait
    {
        int step = 0;
        bool isOver = false;
        QRectF band;
    };

    /** Where a statement that waited came back. */
    struct Return
    {
        int step = 0;
        QRectF box;
    };

    /** What comes next for a client, or how its attempt ended. */
    struct Footer
    {
        int client = 0;
        QRectF box;
    };

    BoardLayout() = default;
    BoardLayout(const ScheduleRecording &recording, const BoardMetrics &metrics);

    const QList<Lane> &lanes() const { return m_lanes; }

    const QList<Statement> &statements() const { return m_statements; }

    const QList<State> &states() const { return m_states; }

    const QList<Arrow> &arrows() const { return m_arrows; }

    const QList<Wait> &waits() const { return m_waits; }

    const QList<Return> &returns() const { return m_returns; }

    const QList<Footer> &footers() const { return m_footers; }

    /** For an invitation, while nothing has happened. */
    QRectF hint() const { return m_hint; }

    double headHeight() const { return m_headHeight; }

    QSizeF size() const { return m_size; } ///< below the heads

    const BoardMetrics &metrics() const { return m_metrics; }

    /** The order of the lanes from left to right: the row in the middle, or right of it. */
    static QList<int> laneOrder(int clients);

private:
    void placeLanes(const Situation &situation);
    double placeStep(const ScheduleRecording &recording, int step, double top);
    double placeReturns(const ScheduleRecording &recording, int step, double top);
    void placeFeet(const ScheduleRecording &recording, double top);
    const Lane &lane(int client) const;
    QRectF inLane(int client, double width, double top, double height) const;
    QLineF arrow(const QRectF &from, const QRectF &to, double y) const;

    BoardMetrics m_metrics;
    QList<Lane> m_lanes;
    QList<Statement> m_statements;
    QList<State> m_states;
    QList<Arrow> m_arrows;
    QList<Wait> m_waits;
    QList<Return> m_returns;
    QList<Footer> m_footers;
    QRectF m_hint;
    double m_headHeight = 0;
    double m_clientWidth = 0; ///< of boxes in a client's lane
    double m_rowWidth = 0; ///< of boxes in the row's lane
    QSizeF m_size;
};

} // namespace lastroom
