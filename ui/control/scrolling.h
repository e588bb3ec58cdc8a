// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QScrollArea;
class QWidget;

namespace lastroom {

/** A frameless area around \p content, which it owns: large text on a small screen needs more
 * height than there is, and must not make the window higher than the screen. Thread: GUI. */
QScrollArea *scrolling(QWidget *content);

} // namespace lastroom
