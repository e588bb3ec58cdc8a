// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/race/actorder.h"

#include <algorithm>
#include <array>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** A statement of one of two attempts. */
struct Move
{
    int lane; ///< 0 or 1
    int place; ///< among the statements of its attempt
    RaceTime time;
};

/** When a statement was sent; right after that of the other attempt which overtook it. */
RaceTime sentAt(const StatementTime &statement, const ActLane &other)
{
    for (const StatementTime &theirs : other.statements) {
        // The answer to a commit may come late; what it let go was gone before.
        const bool isSame
            = theirs.step == statement.step && !theirs.isCommit && !statement.isCommit;
        if (isSame && statement.begin <= theirs.begin && statement.end > theirs.end)
            return theirs.begin + 1;
    }
    return statement.begin;
}

std::vector<Move> movesOf(const std::array<const ActLane *, 2> &lanes, bool asAnswered)
{
    std::vector<Move> moves;
    for (int lane = 0; lane < 2; ++lane) {
        const std::vector<StatementTime> &statements = lanes[std::size_t(lane)]->statements;
        RaceTime earliest = 0;
        for (std::size_t place = 0; place < statements.size(); ++place) {
            if (statements[place].isLook())
                continue;
            const RaceTime time = asAnswered
                ? statements[place].end
                : sentAt(statements[place], *lanes[std::size_t(1 - lane)]);
            // A client goes on only when it has its answer.
            earliest = std::max(earliest, time);
            moves.push_back({lane, int(place), earliest});
        }
    }
    std::stable_sort(moves.begin(), moves.end(),
                     [](const Move &left, const Move &right) { return left.time < right.time; });
    return moves;
}

/** Nobody issues while waiting for the lock that the other one has until its commit. */
bool canBeIssued(const std::vector<Move> &moves, const std::array<const ActLane *, 2> &lanes,
                 const Decision &decision)
{
    int owner = -1;
    int waiting = -1;
    for (const Move &move : moves) {
        if (move.lane == waiting)
            return false;
        const StatementTime &statement
            = lanes[std::size_t(move.lane)]->statements[std::size_t(move.place)];
        if (statement.isCommit && move.lane == owner) {
            owner = waiting;
            waiting = -1;
        } else if (!statement.isCommit && decision.locksUntilCommit(statement.step)) {
            (owner < 0 || owner == move.lane ? owner : waiting) = move.lane;
        }
    }
    return true;
}

} // namespace

std::optional<ActOrder> orderOf(const ActLane &one, const ActLane &other, const Decision &decision)
{
    const std::array<const ActLane *, 2> lanes{&one, &other};
    for (const bool asAnswered : {false, true}) {
        const std::vector<Move> moves = movesOf(lanes, asAnswered);
        const auto placeOf = [&](int lane, int statement) {
            return std::find_if(moves.begin(), moves.end(), [&](const Move &move) {
                return move.lane == lane && move.place == statement;
            });
        };
        const auto looksBefore = [&](int lane) {
            const ActLane &mine = *lanes[std::size_t(lane)];
            const ActLane &theirs = *lanes[std::size_t(1 - lane)];
            const int snapshot = decision.snapshotIn(mine.statements, mine.decision);
            return placeOf(lane, snapshot) < placeOf(1 - lane, theirs.effect);
        };
        if (moves.empty() || !looksBefore(0) || !looksBefore(1)
            || !canBeIssued(moves, lanes, decision))
            continue;
        const int first = moves.front().lane;
        std::array<int, 2> counts{};
        QStringList words;
        for (const Move &move : moves)
            words.append(QChar(move.lane == first ? u'A' : u'B')
                         + QString::number(++counts[std::size_t(move.lane)]));
        return ActOrder{words.join(u' '), first == 0 ? 'A' : 'B'};
    }
    return {};
}

} // namespace lastroom
