// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/recording.h"
#include "core/strategy/strategy.h"

#include <QList>

#include <array>
#include <vector>

namespace lastroom {

/** What a connection did with its time. */
enum class Activity {
    Resting, ///< nobody was served
    Looking, ///< it read, and locked nothing
    Waiting, ///< for the row of a hotel that another connection held
    Working, ///< it locked, changed or committed
    Holding, ///< between two statements of an attempt: a delay, a network, the client's own work
};

constexpr std::size_t activityCount = 5;

/** Parts of a whole, one an Activity; they add up to 1. */
using ActivityShares = std::array<double, activityCount>;

/**
 * Where the time of each connection of a race went, worked out from the notes of its statements. A
 * statement waits while another connection has the lock that it needs: from the answer to the
 * statement that locked until its COMMIT was sent. Where statements commit by themselves, and
 * inside of functions, waiting does not show and counts as work. A value; thread: that which reads
 * the recording. Making it takes some 0.1 s for a million attempts.
 */
class ConnectionTimes
{
public:
    /** Of the time from 0 to \p length, in \p columns parts of the same length, at least one each.
     * \p ways as caughtInTheAct() takes them. */
    ConnectionTimes(const Recording &recording, const QList<Strategy> &ways, RaceTime length,
                    int columns);

    int connections() const { return int(m_shares.size()); }

    int columns() const { return m_columns; }

    /** What took most of the time of a column. */
    Activity at(int connection, int column) const;

    /** Of all the time. */
    const ActivityShares &shares(int connection) const
    {
        return m_shares.at(std::size_t(connection));
    }

    /** Of the time of all connections. */
    ActivityShares sharesOfAll() const;

    /** Who has the lock on a hotel's row. */
    struct Holder
    {
        int connection;
        int hotel;

        bool operator==(const Holder &) const = default;
    };

    /** At that time; in the order of the hotels. */
    QList<Holder> holdersAt(RaceTime time) const;

private:
    /** From when to when a connection certainly had the lock on a row. */
    struct Hold
    {
        RaceTime begin;
        RaceTime end;
        int connection;
    };

    using Times = std::array<float, activityCount>;

    void findHolds(const Recording &recording, const QList<Strategy> &ways);
    void addAttempt(const Attempt &attempt, const std::vector<StatementTime> &statements,
                    const Strategy &way);
    void addStatement(const Attempt &attempt, const StatementTime &statement, const Strategy &way);
    void add(int connection, RaceTime begin, RaceTime end, Activity activity);

    const RaceTime m_length;
    const int m_columns;
    std::vector<std::vector<Hold>> m_holds; ///< a list a hotel, by their beginnings
    std::vector<Times> m_bins; ///< m_columns for each connection, in ns
    std::vector<ActivityShares> m_shares;
};

} // namespace lastroom
