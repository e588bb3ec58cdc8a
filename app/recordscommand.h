// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exitstatus.h"

#include <QStringList>

namespace lastroom {

/** `lastroom records`: lists, shows, compares, exports, imports, labels and deletes kept races. */
ExitStatus recordsCommand(const QStringList &words);

} // namespace lastroom
