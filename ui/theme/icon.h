// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace lastroom {

/**
 * The picture `:/icons/NAME.svg` ("play", "stop", "pause", "start", "next", "plus" or
 * "minus") in \p colour, and in \p disabled where what it stands for cannot be done. Icons do not
 * follow the theme: whoever shows one makes it anew in setTheme(). Thread: GUI.
 */
QIcon icon(const QString &name, const QColor &colour, const QColor &disabled = {});

/** The program's own. Thread: GUI. */
QIcon programIcon();

} // namespace lastroom
