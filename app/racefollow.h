// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/race/racerun.h"

#include <functional>

namespace lastroom {

/** Drains a run until it is over, and shows what \p live says meanwhile, where there is such. */
void follow(const std::function<RaceRun::Phase()> &drain,
            const std::function<QString(RaceRun::Phase)> &live = {});

} // namespace lastroom
