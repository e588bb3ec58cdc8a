// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>

namespace lastroom {

/** The little square that stands for a strategy beside its title. Thread: GUI. */
QIcon swatch(const QColor &colour);

} // namespace lastroom
