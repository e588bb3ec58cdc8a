// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/race/connectiontimes.h"

#include "core/race/decision.h"

#include <algorithm>
#include <numeric>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

const StatementTraits *traitsOf(const StatementTime &statement, const Strategy &way)
{
    const bool isStep = !statement.isLook() && !statement.isCommit;
    return isStep ? &way.steps.at(statement.step).traits : nullptr;
}

bool takesLock(const StatementTime &statement, const Strategy &way)
{
    const StatementTraits *traits = traitsOf(statement, way);
    return traits && locksBookings(*traits);
}

/** It stands in the queue for the lock. */
bool waitsForLock(const StatementTime &statement, const Strategy &way)
{
    const StatementTraits *traits = traitsOf(statement, way);
    return takesLock(statement, way) && !traits->refusesToWait && !traits->skipsLocked;
}

/** It does more than read. */
bool isWork(const StatementTime &statement, const Strategy &way)
{
    if (statement.isLook())
        return false;
    return statement.isCommit || way.mayChange(statement.step) || takesLock(statement, way);
}

const Strategy &wayOf(const Attempt &attempt, const QList<Strategy> &ways)
{
    return attempt.isMixed ? ways.last() : ways.first();
}

} // namespace

ConnectionTimes::ConnectionTimes(const Recording &recording, const QList<Strategy> &ways,
                                 RaceTime length, int columns)
    : m_length(std::max<RaceTime>(1, length))
    , m_columns(std::max(1, columns))
{
    const auto connections = std::size_t(recording.description().workload.sessions());
    m_bins.assign(connections * std::size_t(m_columns), Times{});
    m_shares.assign(connections, ActivityShares{});
    findHolds(recording, ways);
    for (const Attempt &attempt : recording.attempts()) {
        if (attempt.notes > 0 && attempt.connection < connections)
            addAttempt(attempt, recording.statementsOf(attempt), wayOf(attempt, ways));
    }
    for (ActivityShares &shares : m_shares) {
        const double busy = std::accumulate(shares.begin(), shares.end(), 0.);
        shares[std::size_t(Activity::Resting)] += std::max(0., double(m_length) - busy);
        const double all = std::accumulate(shares.begin(), shares.end(), 0.);
        for (double &share : shares)
            share /= all;
    }
}

void ConnectionTimes::findHolds(const Recording &recording, const QList<Strategy> &ways)
{
    m_holds.resize(std::size_t(recording.description().inventory.hotels.size()));
    for (const Attempt &attempt : recording.attempts()) {
        const Strategy &way = wayOf(attempt, ways);
        if (way.isolation == Isolation::None || attempt.notes == 0)
            continue;
        const std::vector<StatementTime> statements = recording.statementsOf(attempt);
        const auto locks
            = std::find_if(statements.begin(), statements.end(), [&](const StatementTime &one) {
                  return one.isOk && takesLock(one, way);
              });
        if (locks == statements.end())
            continue;
        // Where it did not commit, the last that is known to run under the lock is its end.
        const auto commits = std::find_if(locks, statements.end(),
                                          [](const StatementTime &one) { return one.isCommit; });
        const RaceTime end = commits != statements.end() ? commits->begin : statements.back().begin;
        if (end > locks->end)
            m_holds[attempt.hotel].push_back({locks->end, end, attempt.connection});
    }
    for (std::vector<Hold> &holds : m_holds)
        std::sort(holds.begin(), holds.end(),
                  [](const Hold &left, const Hold &right) { return left.begin < right.begin; });
}

void ConnectionTimes::addAttempt(const Attempt &attempt,
                                 const std::vector<StatementTime> &statements, const Strategy &way)
{
    RaceTime last = statements.front().begin;
    for (const StatementTime &statement : statements) {
        add(attempt.connection, last, statement.begin, Activity::Holding);
        addStatement(attempt, statement, way);
        last = std::max(last, statement.end);
    }
}

void ConnectionTimes::addStatement(const Attempt &attempt, const StatementTime &statement,
                                   const Strategy &way)
{
    const Activity own = isWork(statement, way) ? Activity::Working : Activity::Looking;
    RaceTime at = statement.begin;
    if (waitsForLock(statement, way)) {
        const std::vector<Hold> &holds = m_holds[attempt.hotel];
        // Locks follow one another, so few that began before it reach into it.
        auto hold
            = std::lower_bound(holds.begin(), holds.end(), statement.begin,
                               [](const Hold &each, RaceTime time) { return each.begin < time; });
        constexpr std::ptrdiff_t reach = 4;
        hold -= std::min(reach, hold - holds.begin());
        for (; hold != holds.end() && hold->begin < statement.end; ++hold) {
            const RaceTime from = std::max(at, hold->begin);
            const RaceTime to = std::min(statement.end, hold->end);
            if (hold->connection == attempt.connection || to <= from)
                continue;
            add(attempt.connection, at, from, own);
            add(attempt.connection, from, to, Activity::Waiting);
            at = to;
        }
    }
    add(attempt.connection, at, statement.end, own);
}

void ConnectionTimes::add(int connection, RaceTime begin, RaceTime end, Activity activity)
{
    begin = std::clamp<RaceTime>(begin, 0, m_length);
    end = std::clamp<RaceTime>(end, 0, m_length);
    if (end <= begin)
        return;
    m_shares[std::size_t(connection)][std::size_t(activity)] += double(end - begin);
    const double width = double(m_length) / m_columns;
    const int first = std::min(m_columns - 1, int(double(begin) / width));
    const int last = std::min(m_columns - 1, int(double(end) / width));
    for (int column = first; column <= last; ++column) {
        const double from = std::max(double(begin), column * width);
        const double to = std::min(double(end), (column + 1) * width);
        m_bins[std::size_t(connection) * std::size_t(m_columns) + std::size_t(column)]
              [std::size_t(activity)]
            += float(std::max(0., to - from));
    }
}

Activity ConnectionTimes::at(int connection, int column) const
{
    Times times = m_bins.at(std::size_t(connection) * std::size_t(m_columns) + std::size_t(column));
    const float busy = std::accumulate(times.begin(), times.end(), 0.F);
    times[std::size_t(Activity::Resting)]
        += std::max(0.F, float(double(m_length) / m_columns) - busy);
    return Activity(std::max_element(times.begin(), times.end()) - times.begin());
}

ActivityShares ConnectionTimes::sharesOfAll() const
{
    ActivityShares all{};
    for (const ActivityShares &shares : m_shares) {
        for (std::size_t activity = 0; activity < activityCount; ++activity)
            all[activity] += shares[activity] / double(m_shares.size());
    }
    return all;
}

QList<ConnectionTimes::Holder> ConnectionTimes::holdersAt(RaceTime time) const
{
    QList<Holder> holders;
    for (std::size_t hotel = 0; hotel < m_holds.size(); ++hotel) {
        const std::vector<Hold> &holds = m_holds[hotel];
        const auto after
            = std::upper_bound(holds.begin(), holds.end(), time,
                               [](RaceTime when, const Hold &hold) { return when < hold.begin; });
        if (after != holds.begin() && (after - 1)->end > time)
            holders.append({(after - 1)->connection, int(hotel)});
    }
    return holders;
}

} // namespace lastroom
