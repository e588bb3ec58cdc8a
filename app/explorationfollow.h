// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/explorationrun.h"

#include <QString>

#include <functional>
#include <vector>

namespace lastroom {

/** Drains \p run into \p explorations until it is over. \p text is drawn on the terminal meanwhile,
 * where it is not empty. Thread: main. */
void follow(ExplorationRun &run, std::vector<Exploration> &explorations,
            const std::function<QString()> &text);

} // namespace lastroom
