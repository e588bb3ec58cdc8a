// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/fault.h"
#include "core/model/workload.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>
#include <vector>

namespace lastroom {

/** What tells one request from another: the client, from 0, and which of its requests, from 0. */
struct RequestKey
{
    quint32 client = 0;
    quint32 number = 0;

    auto operator<=>(const RequestKey &) const = default;
};

/**
 * What clients want. Everything depends on (seed, client, number) alone, so that every strategy
 * meets the same stream, in whatever order the server lets them come. A value; safe from any
 * thread.
 */
class RequestStream
{
public:
    explicit RequestStream(const Workload &workload)
        : m_workload(workload)
    {
    }

    /** Rooms it asks for, before what is left bounds it. */
    int rooms(RequestKey key) const;

    /** The rest after the request. */
    std::chrono::nanoseconds pause(RequestKey key) const;

    /**
     * The hotel it asks, of those with rooms left.
     * \param available rooms left, a number a hotel
     * \param order the places of the hotels in name order
     * \return a place, or -1 where nothing is left
     */
    int hotel(RequestKey key, const QList<qint64> &available, const QList<int> &order) const;

    /** How long a try waits before the next: doubles with every try up to 64 ms, and half of it is
     * chance. */
    std::chrono::nanoseconds backOff(RequestKey key, int tries) const;

    /** The same UUID for every try of one request, another for every other. */
    QByteArray requestId(RequestKey key) const;

    /** The key in a UUID that requestId() of the same seed made; nothing for any other text. */
    std::optional<RequestKey> keyOf(const QByteArray &requestId) const;

    QByteArray email(RequestKey key) const;

    /** What is done to a try of a request on purpose. */
    Fault fault(RequestKey key, int tries) const;

    /** For every client, whether it books in the other way: as many as Workload::mixedClients(). */
    std::vector<bool> mixedClients() const;

    /** Which of \p gaps between two statements a crash falls into, from 0. */
    int crashGap(RequestKey key, int tries, int gaps) const;

private:
    enum class Purpose : quint64 {
        Rooms = 1,
        Pause,
        Hotel,
        BackOff,
        Identity,
        Fault,
        CrashGap,
        Mix
    };

    quint64 draw(RequestKey key, Purpose purpose, quint64 more = 0) const;

    quint64 tag() const { return draw({}, Purpose::Identity); }

    Workload m_workload;
};

} // namespace lastroom
