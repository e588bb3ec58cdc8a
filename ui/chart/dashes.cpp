// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/dashes.h"

namespace lastroom {

/** After the last the first again, in another colour. */
QList<qreal> dashesOf(qsizetype line)
{
    static const QList<QList<qreal>> patterns{{},           {6, 2},           {2, 1.5},
                                              {7, 2, 2, 2}, {4, 1.5, 1, 1.5}, {10, 3}};
    return patterns.at(line % patterns.size());
}

} // namespace lastroom
