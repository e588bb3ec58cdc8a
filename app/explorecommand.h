// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exitstatus.h"

#include <QStringList>

namespace lastroom {

/** `lastroom explore`: runs every schedule of each strategy. Runs an event loop until they are
 * over. Thread: main. */
ExitStatus exploreCommand(const QStringList &words);

} // namespace lastroom
