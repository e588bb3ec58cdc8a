// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

class QWidget;

namespace lastroom {

/** Gives a window that was not shown yet the size \p wanted, or less where its screen has no room
 * for it and the frame around it. Thread: GUI. */
void resizeWithinScreen(QWidget &window, QSize wanted);

/** The same for the window of a program, which is maximised where there is no room for \p wanted,
 * as on a projector. */
void openWithinScreen(QWidget &window, QSize wanted);

} // namespace lastroom
