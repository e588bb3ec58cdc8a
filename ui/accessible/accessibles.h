// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace lastroom {

/** From here on screen readers see tables where a TableSource draws, and combo boxes by their
 * names. As often as wanted, before the first widget that needs it. Thread: GUI. */
void installAccessibles();

} // namespace lastroom
