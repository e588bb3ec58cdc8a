// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exitstatus.h"

#include <QStringList>

namespace lastroom {

/** `lastroom doctor`: says what it would use, and tries it. Thread: main. */
ExitStatus doctorCommand(const QStringList &words);

} // namespace lastroom
