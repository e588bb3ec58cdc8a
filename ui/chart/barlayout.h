// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/chart/bargroup.h"

#include <QList>
#include <QRectF>

#include <optional>

namespace lastroom {

/**
 * Which slot of the category axis each bar has: groups side by side with empty slots between and
 * around them. A value; thread: GUI.
 */
class BarLayout
{
public:
    struct Bar
    {
        int group;
        int hotel;
    };

    explicit BarLayout(const QList<BarGroup> &groups = {});

    int slotCount() const { return m_slotCount; }

    int slot(int group, int hotel) const { return m_firstSlots.at(group) + hotel; }

    /** Of its slot; bars of many hotels stand closer. */
    double barWidth() const { return m_mostHotels > 12 ? 0.86 : 0.74; }

    double slotWidth(const QRectF &plot) const { return plot.width() / m_slotCount; }

    /** The bar's left and right side, over the whole height of the plot. */
    QRectF column(const QRectF &plot, int group, int hotel) const;

    /** From the first bar of the group to its last, with half of the room beside them. */
    QRectF groupSpan(const QRectF &plot, int group) const;

    std::optional<Bar> barAt(const QRectF &plot, double x) const;

    /** Names without the words that all of them begin with: "A" and "B" for "Hotel A", "Hotel B".
     */
    static QStringList shortNames(const QStringList &names);

private:
    QList<int> m_firstSlots;
    QList<int> m_hotels;
    int m_gap = 1; ///< slots between two groups
    int m_mostHotels = 0;
    int m_slotCount = 1;
};

} // namespace lastroom
