// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/barlayout.h"

#include <algorithm>
#include <cmath>

namespace lastroom {

BarLayout::BarLayout(const QList<BarGroup> &groups)
{
    for (const BarGroup &group : groups)
        m_mostHotels = std::max(m_mostHotels, int(group.hotels.size()));
    m_gap = 1 + m_mostHotels / 12;
    // Half a gap at either end would be a slot's fraction; none is wasted on it where bars are
    // thin.
    int slot = m_mostHotels > 12 ? 1 : 0;
    for (const BarGroup &group : groups) {
        m_firstSlots.append(slot);
        m_hotels.append(int(group.hotels.size()));
        slot += int(group.hotels.size()) + m_gap;
    }
    m_slotCount = std::max(1, slot - m_gap + (m_mostHotels > 12 ? 1 : 0));
}

QRectF BarLayout::column(const QRectF &plot, int group, int hotel) const
{
    const double width = slotWidth(plot);
    const double middle = plot.left() + (slot(group, hotel) + 0.5) * width;
    return {middle - width * barWidth() / 2, plot.top(), width * barWidth(), plot.height()};
}

QRectF BarLayout::groupSpan(const QRectF &plot, int group) const
{
    const double width = slotWidth(plot);
    const double beside = width * m_gap / 2.2;
    return {plot.left() + m_firstSlots.at(group) * width - beside, plot.top(),
            m_hotels.at(group) * width + 2 * beside, plot.height()};
}

std::optional<BarLayout::Bar> BarLayout::barAt(const QRectF &plot, double x) const
{
    if (x < plot.left() || x >= plot.right())
        return {};
    const int slot = int(std::floor((x - plot.left()) / slotWidth(plot)));
    for (int group = 0; group < m_firstSlots.size(); ++group) {
        const int hotel = slot - m_firstSlots.at(group);
        if (hotel >= 0 && hotel < m_hotels.at(group))
            return Bar{group, hotel};
    }
    return {};
}

QStringList BarLayout::shortNames(const QStringList &names)
{
    if (names.size() < 2)
        return names;
    qsizetype common = names.first().size();
    for (const QString &name : names) {
        const auto differs = std::mismatch(name.begin(), name.end(), names.first().begin(),
                                           names.first().begin() + common);
        common = differs.first - name.begin();
    }
    const qsizetype word = names.first().left(common).lastIndexOf(u' ') + 1;
    QStringList result;
    for (const QString &name : names)
        result.append(name.mid(word));
    return result.contains(QString()) ? names : result;
}

} // namespace lastroom
