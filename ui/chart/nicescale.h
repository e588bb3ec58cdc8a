// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace lastroom {

/** 1, 2 or 5 times a power of ten: the distance of at most \p most ticks within \p length. */
double niceStep(double length, int most);

} // namespace lastroom
