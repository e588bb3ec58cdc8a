// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>

namespace lastroom {

/** The little square that stands for a strategy beside its title; \p outline is seen on whatever it
 * stands, a chosen row, too. Thread: GUI. */
QIcon swatch(const QColor &colour, const QColor &outline);

} // namespace lastroom
