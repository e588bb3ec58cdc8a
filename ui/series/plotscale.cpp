// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/series/plotscale.h"

#include "ui/chart/nicescale.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace lastroom {

namespace {

constexpr double farApart = 30; // the greatest to the least

} // namespace

PlotScale::PlotScale(const QList<double> &values, int mostTicks)
{
    const auto [least, most] = values.isEmpty()
        ? std::pair(0., 1.)
        : std::pair(*std::min_element(values.begin(), values.end()),
                    *std::max_element(values.begin(), values.end()));
    if (least > 0 && most / least >= farApart)
        makeLogarithmic(least, most);
    else
        makeLinear(most, mostTicks);
}

void PlotScale::makeLinear(double most, int mostTicks)
{
    const double step = niceStep(most > 0 ? most : 1, mostTicks);
    m_last = std::max(1., std::ceil(most / step * (1 - 1e-9))) * step;
    for (int tick = 0; tick * step <= m_last * (1 + 1e-9); ++tick)
        m_ticks.append(tick * step);
}

void PlotScale::makeLogarithmic(double least, double most)
{
    m_isLogarithmic = true;
    m_first = std::floor(std::log10(least));
    m_last = std::ceil(std::log10(most));
    for (double power = m_first; power <= m_last; ++power)
        m_ticks.append(std::pow(10, power));
}

double PlotScale::shareOf(double value) const
{
    const double place = m_isLogarithmic ? std::log10(value) : value;
    return (place - m_first) / (m_last - m_first);
}

QString PlotScale::text(double value)
{
    const int places = value == 0 || value >= 10 || value == std::round(value)
        ? 0
        : int(std::ceil(-std::log10(value) - 1e-9)) + (value >= 1 ? 1 : 0);
    return QLocale().toString(value, 'f', places);
}

} // namespace lastroom
