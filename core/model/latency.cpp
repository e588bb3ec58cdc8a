// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/latency.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace lastroom {

namespace {

constexpr int precisionBits = 7;
constexpr quint64 unit = 1000; ///< ns

/** Values below 2^(bits+1) have a bucket each; above, every power of two has 2^bits of them. */
std::size_t bucketOf(quint64 value)
{
    const int shift = std::max(0, int(std::bit_width(value)) - 1 - precisionBits);
    return (std::size_t(shift) << precisionBits) + std::size_t(value >> shift);
}

/** The greatest value that falls into \p bucket. */
quint64 upperEdge(std::size_t bucket)
{
    const std::size_t shift = std::max<std::size_t>(1, bucket >> precisionBits) - 1;
    const quint64 mantissa = bucket - (shift << precisionBits);
    return ((mantissa + 1) << shift) - 1;
}

} // namespace

void LatencyHistogram::add(RaceTime latency)
{
    const std::size_t bucket = bucketOf(quint64(std::max<RaceTime>(0, latency)) / unit);
    if (bucket >= m_buckets.size())
        m_buckets.resize(bucket + 1);
    ++m_buckets[bucket];
    ++m_count;
    m_maximum = std::max(m_maximum, latency);
}

double LatencyHistogram::percentile(double share) const
{
    if (m_count == 0)
        return 0;
    const auto wanted = std::max<qint64>(1, qint64(std::ceil(share * double(m_count))));
    qint64 seen = 0;
    for (std::size_t bucket = 0; bucket < m_buckets.size(); ++bucket) {
        seen += m_buckets[bucket];
        if (seen >= wanted) {
            const quint64 edge = (upperEdge(bucket) + 1) * unit;
            return std::min(double(edge), double(m_maximum)) / 1e6;
        }
    }
    return maximum();
}

} // namespace lastroom
