// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recording/elastictime.h"

#include <algorithm>

namespace lastroom {

namespace {

/** A stretch longer than so many times what most of them last is cut to that. */
constexpr double patience = 12;

/** And none is shorter than such a part of the whole, so that two moments never fall together. */
constexpr double leastShare = 1. / 300;

} // namespace

ElasticTime::ElasticTime(std::vector<RaceTime> moments, double width)
    : m_times(std::move(moments))
{
    std::sort(m_times.begin(), m_times.end());
    m_times.erase(std::unique(m_times.begin(), m_times.end()), m_times.end());
    if (m_times.size() < 2) {
        m_places.assign(m_times.size(), width / 2);
        return;
    }
    std::vector<double> lengths;
    for (std::size_t at = 1; at < m_times.size(); ++at)
        lengths.push_back(double(m_times[at] - m_times[at - 1]));
    std::vector<double> sorted = lengths;
    std::nth_element(sorted.begin(), sorted.begin() + std::ptrdiff_t(sorted.size() / 2),
                     sorted.end());
    const double longest = sorted[sorted.size() / 2] * patience;
    double sum = 0;
    for (std::size_t at = 0; at < lengths.size(); ++at) {
        if (lengths[at] > longest) {
            m_cuts.push_back({m_times[at], m_times[at + 1]});
            lengths[at] = longest;
        }
        sum += lengths[at];
    }
    double stretched = 0;
    for (double &length : lengths) {
        length = std::max(length, sum * leastShare);
        stretched += length;
    }
    double place = 0;
    m_places.push_back(0);
    for (const double length : lengths) {
        place += length / stretched * width;
        m_places.push_back(place);
    }
}

double ElasticTime::xOf(RaceTime time) const
{
    if (m_times.empty())
        return 0;
    const auto after = std::upper_bound(m_times.begin(), m_times.end(), time);
    if (after == m_times.begin())
        return m_places.front();
    if (after == m_times.end())
        return m_places.back();
    const auto at = std::size_t(after - m_times.begin());
    const double share = double(time - m_times[at - 1]) / double(m_times[at] - m_times[at - 1]);
    return m_places[at - 1] + share * (m_places[at] - m_places[at - 1]);
}

RaceTime ElasticTime::timeAt(double x) const
{
    if (m_times.empty())
        return 0;
    const auto after = std::upper_bound(m_places.begin(), m_places.end(), x);
    if (after == m_places.begin())
        return m_times.front();
    if (after == m_places.end())
        return m_times.back();
    const auto at = std::size_t(after - m_places.begin());
    const double share = (x - m_places[at - 1]) / (m_places[at] - m_places[at - 1]);
    return m_times[at - 1] + RaceTime(share * double(m_times[at] - m_times[at - 1]));
}

} // namespace lastroom
