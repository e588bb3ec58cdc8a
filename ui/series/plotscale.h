// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace lastroom {

/**
 * An axis of values: from zero, or in powers of ten where they lie so far apart that small ones
 * would all look like nothing. A value; any thread.
 */
class PlotScale
{
public:
    /** Room for all of these, none of which is negative. */
    explicit PlotScale(const QList<double> &values, int mostTicks = 4);

    bool isLogarithmic() const { return m_isLogarithmic; }

    /** Where a value lies, from 0 at the beginning of the axis to 1 at its end. */
    double shareOf(double value) const;

    const QList<double> &ticks() const { return m_ticks; }

    static QString text(double value);

private:
    void makeLinear(double most, int mostTicks);
    void makeLogarithmic(double least, double most);

    bool m_isLogarithmic = false;
    double m_first = 0; ///< of the axis; of a logarithmic one the logarithm
    double m_last = 1;
    QList<double> m_ticks;
};

} // namespace lastroom
