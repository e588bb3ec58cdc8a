// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QObject;

namespace lastroom {

/**
 * Whether the widget \p watched, if it has the keyboard, does something of its own with the bare
 * \p key (Qt::Key), so that a shortcut of the window must not take it away: a button is pressed
 * with Space, a table moves with arrows, an input takes what writes and moves in it. Thread: GUI.
 */
bool takesKey(const QObject *watched, int key);

} // namespace lastroom
