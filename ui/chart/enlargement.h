// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>

namespace lastroom {

/**
 * The strip above a bar chart's plot in which what stands beyond the contracts is drawn once more,
 * with an axis of its own from the contract up: nine rooms too many of two hundred are four pixels
 * of a low chart, and they are what it is about. Lengths in pixels. A value; thread: GUI.
 */
class Enlargement
{
public:
    /** None. */
    Enlargement() = default;

    /**
     * Where the most of what is \p beyond would be lower in the plot than the number written on it:
     * \p greatest is the end of the plot's axis, \p room the height of plot and strip together, \p
     * line the height of small writing. None where there is no room for it.
     */
    Enlargement(double beyond, double greatest, double room, double line);

    bool isThere() const { return m_height > 0; }

    /** What it takes away from the plot. */
    double height() const { return m_height; }

    /** End of its axis, rooms beyond the contract. */
    double greatest() const { return m_greatest; }

    /** From one line to the next, rooms. */
    double step() const { return m_step; }

    /** How many times as tall as in the plot a room is. */
    double factor() const { return m_factor; }

    /** Where its bars stand, above \p plot. */
    QRectF bars(const QRectF &plot) const;

    /** Where that many rooms beyond the contract lie. */
    double yOf(const QRectF &plot, double rooms) const;

    bool operator==(const Enlargement &) const = default;

private:
    double m_height = 0;
    double m_barHeight = 0;
    double m_line = 0;
    double m_greatest = 1;
    double m_step = 1;
    double m_factor = 1;
};

} // namespace lastroom
