// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/exploration.h"
#include "ui/theme/theme.h"

#include <QMetaType>
#include <QRectF>

class QPainter;

namespace lastroom {

/** How the schedules of an exploration are divided, as shares of all there will be. A value. */
struct OutcomeShares
{
    double safe = 0;
    double overbooked = 0;
    double ledgerDiffers = 0;
    double other = 0; ///< nobody booked, stuck or failed; what is missing to 1 was not run yet

    static OutcomeShares of(const Exploration &exploration);

    bool operator==(const OutcomeShares &) const = default;
};

/** Safe is plain, overbooked is hatched, ledger differs is dotted, what else went wrong is
 * lined grey, what was not run is empty. */
void paintOutcomes(QPainter &painter, const QRectF &box, const OutcomeShares &shares,
                   const Theme &theme);

} // namespace lastroom

Q_DECLARE_METATYPE(lastroom::OutcomeShares)
