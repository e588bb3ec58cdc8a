// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exitstatus.h"

#include <QStringList>

namespace lastroom {

/**
 * `lastroom strategies`: lists the strategies, or checks the files named: their form, and that the
 * server understands every statement. Thread: main.
 */
ExitStatus strategiesCommand(const QStringList &words);

} // namespace lastroom
