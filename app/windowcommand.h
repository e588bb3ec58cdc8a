// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"
#include "app/exitstatus.h"

#include <QStringList>

namespace lastroom {

/** What the program without a command understands. */
class WindowArguments : public Arguments
{
public:
    WindowArguments();
};

/** `lastroom` without a command: the window. \p argc and \p argv are the program's own. Thread:
 * main. */
ExitStatus windowCommand(int &argc, char **argv, const QStringList &words);

} // namespace lastroom
