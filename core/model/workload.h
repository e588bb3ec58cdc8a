// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/result.h"

#include <QString>

namespace lastroom {

/** The clients of a race and how they behave. A value; safe from any thread. */
struct Workload
{
    enum class Choice {
        First, ///< the first hotel, in name order, with rooms left
        Random, ///< any hotel with rooms left, drawn from the seed
    };

    /** A share of the clients that books in another way. */
    struct Mix
    {
        QString strategy; ///< its name
        int percent = 0; ///< of the clients; 0: there is no mix

        bool operator==(const Mix &) const = default;
    };

    /** The least and the greatest value that is allowed. */
    struct Range
    {
        int least;
        int greatest;
    };

    static constexpr Range clientsRange{1, 10'000};
    static constexpr Range serversRange{1, 64};
    static constexpr Range connectionsRange{1, 64};
    static constexpr Range bookingRange{1, 1'000'000};
    static constexpr Range pauseRange{0, 60'000};
    static constexpr Range holdRange{0, 60'000};
    static constexpr Range roundTripRange{0, 1'000};
    static constexpr Range percentRange{0, 100};
    static constexpr Range triesRange{0, 1'000'000};
    static constexpr Range durationRange{0, 3'600};
    static constexpr Range stallRange{0, 3'600};
    static constexpr quint64 greatestSeed
        = (1ULL << 53) - 1; ///< what every reader of JSON can hold

    int clients = 200;
    int servers = 2;
    int connections = 4; ///< PostgreSQL sessions of each server
    int bookingLeast = 1; ///< rooms a client asks for, at least
    int bookingMost = 5; ///< rooms a client asks for, at most
    int pauseLeast = 0; ///< ms of rest between a client's requests, at least
    int pauseMost = 299; ///< ms of rest between a client's requests, at most
    int hold = 0; ///< ms between a strategy's first step and its second
    Choice choice = Choice::First;
    int tries = 100; ///< attempts a request may take beyond its first; 0 = never retry
    int duration = 0; ///< s after which the race ends; 0 = when nothing is left
    quint64 seed = 42;
    bool together = false; ///< all strategies at once, each on its own copy of the inventory
    int roundTrip = 0; ///< ms before every statement and commit, as over a network
    int crash = 0; ///< percent of the attempts whose connection is closed between two statements
    int loseCommit = 0; ///< percent of the attempts whose connection is cut when COMMIT was sent
    Mix mix = {};
    int stall = 5; ///< s without a booking after which the race ends, beside the clients' own rest;
                   ///< 0 = never

    /** How many of the clients book in the other way: the nearest number to their share, and at
     * least one of them. */
    int mixedClients() const;

    int sessions() const { return servers * connections; } ///< worker threads of one strategy

    /** Nothing, or the first number outside its range. */
    Result<> check() const;

    bool operator==(const Workload &) const = default;
};

/** "first" or "random", as the command line and JSON write it. */
QString choiceName(Workload::Choice choice);

} // namespace lastroom
