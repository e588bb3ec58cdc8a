// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/race/requeststream.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <numeric>

namespace lastroom {

namespace {

/** SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014). */
quint64 mixed(quint64 value)
{
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

/** A number from least to most, both included; the bias of the remainder is below 1 in 2^40 for our
 * ranges. */
int between(quint64 random, int least, int most)
{
    return least + int(random % quint64(most - least + 1));
}

/** A fraction of 2^64 for every client, so that any share of them is spread evenly: multiples of
 * the golden section (Knuth, The Art of Computer Programming, 6.4). */
quint64 spread(quint32 client, quint64 begin)
{
    return begin + client * 0x9E3779B97F4A7C15ULL;
}

} // namespace

quint64 RequestStream::draw(RequestKey key, Purpose purpose, quint64 more) const
{
    quint64 state = mixed(m_workload.seed);
    state = mixed(state ^ (quint64(key.client) << 32 | key.number));
    return mixed(state ^ (quint64(purpose) << 32 | more));
}

int RequestStream::rooms(RequestKey key) const
{
    return between(draw(key, Purpose::Rooms), m_workload.bookingLeast, m_workload.bookingMost);
}

std::chrono::nanoseconds RequestStream::pause(RequestKey key) const
{
    return std::chrono::milliseconds(
        between(draw(key, Purpose::Pause), m_workload.pauseLeast, m_workload.pauseMost));
}

int RequestStream::hotel(RequestKey key, const QList<qint64> &available,
                         const QList<int> &order) const
{
    const auto hasRooms = [&](int place) { return available.at(place) > 0; };
    const auto left = std::count_if(order.begin(), order.end(), hasRooms);
    if (left == 0)
        return -1;
    auto skip = m_workload.choice == Workload::Choice::First
        ? 0
        : between(draw(key, Purpose::Hotel), 0, int(left) - 1);
    for (const int place : order) {
        if (hasRooms(place) && skip-- == 0)
            return place;
    }
    return -1;
}

std::chrono::nanoseconds RequestStream::backOff(RequestKey key, int tries) const
{
    const auto longest = std::chrono::nanoseconds(std::chrono::milliseconds(1)).count()
        << std::min(tries, 6);
    const quint64 chance = draw(key, Purpose::BackOff, quint64(tries)) % quint64(longest);
    return std::chrono::nanoseconds(longest / 2 + qint64(chance) / 2);
}

QByteArray RequestStream::requestId(RequestKey key) const
{
    const quint64 tail = tag();
    std::array<char, 37> text{};
    std::snprintf(text.data(), text.size(), "%08x-%04x-%04x-%04x-%012llx", key.client,
                  key.number >> 16, key.number & 0xFFFF, unsigned(tail >> 48),
                  static_cast<unsigned long long>(tail & 0xFFFFFFFFFFFFULL));
    return QByteArray(text.data(), 36);
}

std::optional<RequestKey> RequestStream::keyOf(const QByteArray &requestId) const
{
    const RequestKey key{requestId.left(8).toUInt(nullptr, 16),
                         requestId.mid(9, 4).toUInt(nullptr, 16) << 16
                             | requestId.mid(14, 4).toUInt(nullptr, 16)};
    if (requestId.size() != 36 || this->requestId(key) != requestId)
        return {};
    return key;
}

Fault RequestStream::fault(RequestKey key, int tries) const
{
    const quint64 share = spread(key.client, draw({0, key.number}, Purpose::Fault, quint64(tries)));
    const int percent = int((share >> 32) * 100 >> 32);
    // The two shares do not overlap, so that either is what was asked for.
    if (percent < m_workload.crash)
        return Fault::Crash;
    return percent >= 100 - m_workload.loseCommit ? Fault::LostCommit : Fault::None;
}

std::vector<bool> RequestStream::mixedClients() const
{
    std::vector<quint32> clients(std::size_t(m_workload.clients));
    std::iota(clients.begin(), clients.end(), 0);
    const quint64 begin = draw({}, Purpose::Mix);
    std::sort(clients.begin(), clients.end(), [begin](quint32 left, quint32 right) {
        return spread(left, begin) < spread(right, begin);
    });
    std::vector<bool> mixed(clients.size(), false);
    for (int place = 0; place < m_workload.mixedClients(); ++place)
        mixed[clients[std::size_t(place)]] = true;
    return mixed;
}

int RequestStream::crashGap(RequestKey key, int tries, int gaps) const
{
    return between(draw(key, Purpose::CrashGap, quint64(tries)), 0, gaps - 1);
}

QByteArray RequestStream::email(RequestKey key) const
{
    return "client" + QByteArray::number(key.client + 1) + "@example.com";
}

} // namespace lastroom
