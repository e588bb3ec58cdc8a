// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/report.h"
#include "core/race/raceplan.h"

namespace lastroom {

/** makeReport() of a race of \p plan, with how its first overbooking came about. Any thread. */
Report makeReport(const Recording &recording, const RacePlan &plan);

} // namespace lastroom
