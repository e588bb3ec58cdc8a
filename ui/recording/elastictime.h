// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/attempt.h"

#include <vector>

namespace lastroom {

/**
 * An axis of time on which order always shows: true to scale, but for stretches in which nothing
 * begins or ends and which would leave no room for the rest. Those are cut to a bearable length and
 * named by cuts(). A value.
 */
class ElasticTime
{
public:
    /** A stretch that is shorter than it should be. */
    struct Cut
    {
        RaceTime begin;
        RaceTime end;
    };

    /** Over all \p moments at which something begins or ends, in any order, on \p width pixels. */
    explicit ElasticTime(std::vector<RaceTime> moments = {}, double width = 0);

    /** Pixels from the left; times outside lie at the ends. */
    double xOf(RaceTime time) const;

    RaceTime timeAt(double x) const;

    const std::vector<Cut> &cuts() const { return m_cuts; }

private:
    std::vector<RaceTime> m_times; ///< in order, no two alike
    std::vector<double> m_places; ///< a pixel each
    std::vector<Cut> m_cuts;
};

} // namespace lastroom
