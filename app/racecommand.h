// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exitstatus.h"

#include <QStringList>

namespace lastroom {

/** `lastroom race`: runs races without a window. Runs an event loop until they are over. Thread:
 * main. */
ExitStatus raceCommand(const QStringList &words);

} // namespace lastroom
