// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/frame.h"

#include <algorithm>
#include <numeric>

namespace lastroom {

namespace {

template <typename Value> qint64 sum(const QList<HotelRecords> &hotels, Value value)
{
    return std::accumulate(
        hotels.begin(), hotels.end(), qint64(0),
        [&](qint64 total, const HotelRecords &hotel) { return total + value(hotel); });
}

} // namespace

qint64 Frame::contracted() const
{
    return sum(hotels, [](const HotelRecords &hotel) { return hotel.contracted; });
}

qint64 Frame::locked() const
{
    return sum(hotels, [](const HotelRecords &hotel) { return hotel.locked; });
}

qint64 Frame::reserved() const
{
    return sum(hotels, [](const HotelRecords &hotel) { return hotel.reserved; });
}

qint64 Frame::ledger() const
{
    return sum(hotels, [](const HotelRecords &hotel) { return hotel.ledger; });
}

qint64 Frame::sold() const
{
    return sum(hotels, [this](const HotelRecords &hotel) { return hotel.sold(keeps); });
}

qint64 Frame::overbooked() const
{
    return sum(hotels, [this](const HotelRecords &hotel) { return overbooked(hotel); });
}

qint64 Frame::lostRooms() const
{
    return finished
        ? sum(hotels, [this](const HotelRecords &hotel) { return hotel.lostRooms(keeps); })
        : 0;
}

qint64 Frame::available() const
{
    return sum(hotels, [this](const HotelRecords &hotel) { return hotel.available(keeps); });
}

bool Frame::agrees() const
{
    return std::all_of(hotels.begin(), hotels.end(),
                       [this](const HotelRecords &hotel) { return hotel.agrees(keeps); });
}

qint64 Frame::conflicts() const
{
    qint64 sum = 0;
    for (std::size_t at = 0; at < outcomes.size(); ++at)
        sum += isConflict(Outcome(at)) ? outcomes[at] : 0;
    return sum;
}

double Frame::bookingsPerSecond() const
{
    return time > 0 ? double(count(Outcome::Booked)) / seconds(time) : 0;
}

} // namespace lastroom
