// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/control/splitter.h"

namespace lastroom {

Splitter::Splitter(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    // From right to left QSplitter puts every part a pixel too far to the right, where the border
    // of the first one would be cut.
    setContentsMargins(0, 0, isRightToLeft() ? 1 : 0, 0);
}

QSize Splitter::minimumSizeHint() const
{
    return QSplitter::minimumSizeHint().grownBy(contentsMargins());
}

} // namespace lastroom
