// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exitstatus.h"

#include <QStringList>

namespace lastroom {

/** `lastroom step`: runs one schedule of one strategy. Runs an event loop until it is done. Thread:
 * main. */
ExitStatus stepCommand(const QStringList &words);

} // namespace lastroom
