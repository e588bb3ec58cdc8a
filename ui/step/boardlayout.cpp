// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/step/boardlayout.h"

#include "ui/step/stepwords.h"

#include <algorithm>

namespace lastroom {

namespace {

// All in em.
constexpr double headBox = 2.7; // height of the head of a lane
constexpr double headEdge = 0.9; // above and below it
constexpr double widestClientBox = 27;
constexpr double narrowestClientBox = 10.7;
constexpr double boxShare = 0.91; // of the room there is; the rest makes arrows and gaps longer
constexpr double rowBox = 9; // with numbers of one digit
constexpr double leastArrow = 1.8; // between a client's box and the row's
constexpr double betweenClients = 0.9; // at least, between boxes of two lanes
constexpr double padding = 0.6; // in a box, above and below the writing
constexpr double betweenSteps = 1.5;
constexpr double beforeReturn = 0.7;
constexpr double bandWidth = 0.55;
constexpr double edge = 0.9; // around everything

} // namespace

QList<int> BoardLayout::laneOrder(int clients)
{
    QList<int> order;
    for (int client = 0; client < clients; ++client) {
        if (client == (clients + 1) / 2)
            order.append(rowLane);
        order.append(client);
    }
    return order;
}

BoardLayout::BoardLayout(const ScheduleRecording &recording, const BoardMetrics &metrics)
    : m_metrics(metrics)
{
    placeLanes(recording.situation);
    double top = 0.3 * metrics.em;
    for (int step = 0; step < recording.steps.size(); ++step)
        top = placeStep(recording, step, top);
    placeFeet(recording, top);
}

void BoardLayout::placeLanes(const Situation &situation)
{
    const int clients = situation.clients;
    const double em = m_metrics.em;
    m_headHeight = (headBox + 2 * headEdge) * em;
    m_rowWidth = (rowBox + (situation.rooms < 10 ? 0 : situation.rooms < 100 ? 1 : 2)) * em;
    // A client beside the row leaves room for its arrow, any other a little gap.
    const double gaps
        = 2 * leastArrow * em + std::max(0, clients - 2) * betweenClients * em + 2 * edge * em;
    const double room = (m_metrics.width - m_rowWidth - gaps) / clients;
    m_clientWidth = std::clamp(boxShare * room, narrowestClientBox * em, widestClientBox * em);
    const double taken = clients * m_clientWidth + m_rowWidth + gaps;
    const double spare = std::max(0.0, m_metrics.width - taken) / (clients + 2);
    m_size.setWidth(std::max(m_metrics.width, taken));

    double left = edge * em + spare;
    const QList<int> order = laneOrder(clients);
    for (qsizetype at = 0; at < order.size(); ++at) {
        const bool isRow = order.at(at) == rowLane;
        const double width = isRow ? m_rowWidth : m_clientWidth;
        Lane lane;
        lane.client = order.at(at);
        lane.centre = left + width / 2;
        const double head = std::min(width, 9 * em);
        lane.head = QRectF(lane.centre - head / 2, headEdge * em, head, headBox * em);
        m_lanes.append(lane);
        const bool nextToRow = isRow || (at + 1 < order.size() && order.at(at + 1) == rowLane);
        left += width + spare + (nextToRow ? leastArrow : betweenClients) * em;
    }
}

const BoardLayout::Lane &BoardLayout::lane(int client) const
{
    return *std::find_if(m_lanes.begin(), m_lanes.end(),
                         [&](const Lane &lane) { return lane.client == client; });
}

QRectF BoardLayout::inLane(int client, double width, double top, double height) const
{
    return {lane(client).centre - width / 2, top, width, height};
}

QLineF BoardLayout::arrow(const QRectF &from, const QRectF &to, double y) const
{
    return from.center().x() < to.center().x() ? QLineF(from.right(), y, to.left(), y)
                                               : QLineF(from.left(), y, to.right(), y);
}

double BoardLayout::placeStep(const ScheduleRecording &recording, int step, double top)
{
    const double em = m_metrics.em;
    const RecordedStep &recorded = recording.steps.at(step);
    const QRectF box
        = inLane(recorded.move.client, m_clientWidth, top, 3.1 * m_metrics.line + 2 * padding * em);
    m_statements.append({step, box});

    const int lines = StepWords(recording).row(step).lines();
    const double height = lines * m_metrics.line + 1.4 * padding * em;
    const QRectF state = inLane(rowLane, m_rowWidth, box.center().y() - height / 2, height);
    m_states.append({step, false, state});
    const bool waited = recorded.isWaiting() || !recorded.waitsFor.isEmpty();
    m_arrows.append({step, waited, arrow(box, state, box.center().y())});
    // What came back by itself before anybody else went on needs no line.
    if (recorded.isWaiting() || recorded.answeredAt > step) {
        const QPointF from(lane(recorded.move.client).centre - bandWidth * em / 2, box.bottom());
        m_waits.append({step, !recorded.isWaiting(), QRectF(from, QSizeF(bandWidth * em, 0))});
    }
    return placeReturns(recording, step, box.bottom()) + betweenSteps * em;
}

double BoardLayout::placeReturns(const ScheduleRecording &recording, int step, double top)
{
    const double em = m_metrics.em;
    const StepWords words(recording);
    double bottom = top;
    for (Wait &wait : m_waits) {
        const RecordedStep &waited = recording.steps.at(wait.step);
        if (!wait.isOver || wait.step == step || waited.answeredAt != step)
            continue;
        const QRectF box = inLane(waited.move.client, m_clientWidth, bottom + beforeReturn * em,
                                  2 * m_metrics.line + 1.4 * padding * em);
        m_returns.append({wait.step, box});
        wait.band.setBottom(box.top());
        bottom = box.bottom();
        if (words.seenOnReturn(wait.step).isEmpty())
            continue;
        const double height = m_metrics.line + 1.4 * padding * em;
        const QRectF state = inLane(rowLane, m_rowWidth, box.center().y() - height / 2, height);
        m_states.append({wait.step, true, state});
        m_arrows.append({wait.step, false, arrow(box, state, box.center().y())});
    }
    return bottom;
}

void BoardLayout::placeFeet(const ScheduleRecording &recording, double top)
{
    const double em = m_metrics.em;
    const double height = m_metrics.line + 2.6 * padding * em;
    top += 0.4 * em;
    for (int client = 0; client < recording.situation.clients; ++client)
        m_footers.append({client, inLane(client, m_clientWidth, top, height)});
    for (Wait &wait : m_waits) {
        if (!wait.isOver)
            wait.band.setBottom(top);
    }
    double bottom = top + height;
    if (recording.steps.isEmpty()) {
        const double stateHeight = m_metrics.line + 1.4 * padding * em;
        m_states.append(
            {-1, false,
             inLane(rowLane, m_rowWidth, top + (height - stateHeight) / 2, stateHeight)});
        m_hint = QRectF(edge * em, bottom + 2.5 * em, m_metrics.width - 2 * edge * em,
                        5.5 * m_metrics.line);
        bottom = m_hint.bottom();
    }
    m_size.setHeight(bottom + edge * em);
    const double end = std::max(m_size.height(), m_metrics.height - m_headHeight);
    for (Lane &lane : m_lanes) {
        const bool hasEnded = lane.client != rowLane
            && recording.stateOf(lane.client) == ScheduleRecording::ClientState::Ended;
        lane.bottom = hasEnded ? top : end;
    }
}

} // namespace lastroom
