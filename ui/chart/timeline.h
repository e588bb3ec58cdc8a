// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QString>

namespace lastroom {

/** The line of one strategy in a TimeChart. A value. */
struct TimeLine
{
    QString title;
    QColor colour;
    bool isBase = false; ///< what another one is held against, drawn thin

    bool operator==(const TimeLine &) const = default;
};

} // namespace lastroom
