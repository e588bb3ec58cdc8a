// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exitstatus.h"

#include <QStringList>

namespace lastroom {

/** `lastroom figure`: saves a picture of a kept race. It needs no display; makes the application
 * itself. */
ExitStatus figureCommand(int &argc, char **argv, const QStringList &words);

/** `lastroom race` or `explore`, which is \p command, with a page of evidence, which has pictures.
 */
ExitStatus evidenceCommand(int &argc, char **argv, const QString &command,
                           const QStringList &words);

} // namespace lastroom
