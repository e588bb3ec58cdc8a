// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/result.h"
#include "core/schedule/schedule.h"

namespace lastroom {

class Stepper;

/**
 * Issues \p schedule on a stepper that has just been opened or started over. Two that wait for the
 * same row are served in the order in which they came, but for a race between them inside of the
 * server, on the row's new version, which the later one rarely wins: then the schedule is run
 * again from its beginning, so that it shows the same every time. What happens again and again is
 * how the strategy is.
 *
 * Thread: the stepper's. Errors: those of Stepper::issue(); what was done until then stays.
 */
Result<> replay(Stepper &stepper, const Schedule &schedule);

} // namespace lastroom
