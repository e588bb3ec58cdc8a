// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QString>
#include <QStringList>

namespace lastroom {

/** The bars of one strategy. A value. */
struct BarGroup
{
    QString title;
    QColor colour;
    QStringList hotels; ///< names, in the order of Frame::hotels

    bool operator==(const BarGroup &) const = default;
};

} // namespace lastroom
