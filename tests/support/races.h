// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/recording.h"

#include <vector>

using namespace Qt::StringLiterals;

/** A finished attempt; times in ms. A request's first one unless `requestStart` says otherwise. */
inline lastroom::Attempt attemptAt(qint64 start, qint64 end, lastroom::Outcome outcome,
                                   quint32 rooms = 1, quint16 hotel = 0, qint64 requestStart = -1,
                                   quint32 client = 0)
{
    constexpr lastroom::RaceTime ms = 1'000'000;
    lastroom::Attempt attempt;
    attempt.start = start * ms;
    attempt.end = end * ms;
    attempt.requestStart = requestStart < 0 ? attempt.start : requestStart * ms;
    attempt.client = client;
    attempt.rooms = rooms;
    attempt.hotel = hotel;
    attempt.outcome = outcome;
    return attempt;
}

/** A race of `hotels` hotels of `rooms` rooms, with names and a seed that are not the defaults. */
inline lastroom::RaceDescription someRace(int hotels = 1, int rooms = 10,
                                          lastroom::Keeps keeps = lastroom::Keeps::CounterAndLedger)
{
    lastroom::RaceDescription description;
    description.strategy = u"mine"_s;
    description.title = u"My own"_s;
    description.isolation = u"serializable"_s;
    description.keeps = keeps;
    description.inventory = lastroom::Inventory::uniform(hotels, rooms);
    description.workload.seed = 7;
    return description;
}
