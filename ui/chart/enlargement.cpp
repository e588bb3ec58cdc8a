// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/enlargement.h"

#include "ui/chart/nicescale.h"

#include <algorithm>
#include <cmath>

namespace lastroom {

namespace {

// In lines of small writing.
constexpr double legible = 2; // what needs no enlargement
constexpr double leastPlot = 3.5;
constexpr double leastBars = 2.5;
constexpr double mostBars = 7;
constexpr double above = 1.2; // the number on the highest bar
constexpr double below = 0.9; // half of the labels of both axes

constexpr double share = 0.3; // of the room, for its bars

} // namespace

Enlargement::Enlargement(double beyond, double greatest, double room, double line)
{
    if (beyond <= 0 || beyond / greatest * room >= legible * line)
        return;
    const double bars = std::clamp(room * share, leastBars * line, mostBars * line);
    const double height = bars + (above + below) * line;
    if (room - height < leastPlot * line)
        return;
    m_height = height;
    m_barHeight = bars;
    m_line = line;
    m_step = std::max(1., niceStep(beyond, 3));
    m_greatest = std::ceil(beyond / m_step) * m_step;
    m_factor = (bars / m_greatest) / ((room - height) / greatest);
}

QRectF Enlargement::bars(const QRectF &plot) const
{
    const double bottom = plot.top() - below * m_line;
    return {plot.left(), bottom - m_barHeight, plot.width(), m_barHeight};
}

double Enlargement::yOf(const QRectF &plot, double rooms) const
{
    return bars(plot).bottom() - rooms / m_greatest * m_barHeight;
}

} // namespace lastroom
