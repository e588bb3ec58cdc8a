// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

class QTextDocument;

namespace lastroom {

/** Gives what was read of Markdown the theme's colours and code font, and its headings their
 * anchors; the application's font is the measure of all distances. Thread: GUI. */
void dressManual(QTextDocument &document, const Theme &theme);

} // namespace lastroom
