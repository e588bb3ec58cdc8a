// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/control/windowsize.h"

#include <QScreen>
#include <QWidget>

namespace lastroom {

void resizeWithinScreen(QWidget &window, QSize wanted)
{
    // How much the frame takes is known only when the window is shown.
    window.resize(wanted.boundedTo(window.screen()->availableSize() * 9 / 10));
}

void openWithinScreen(QWidget &window, QSize wanted)
{
    resizeWithinScreen(window, wanted);
    if (window.size() != wanted)
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

} // namespace lastroom
