// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exitstatus.h"

#include <QStringList>

namespace lastroom {

/** `lastroom doctor`: says what it would use, and tries it. Makes the application object: it looks
 * for fonts. Thread: main. */
ExitStatus doctorCommand(int &argc, char **argv, const QStringList &words);

} // namespace lastroom
