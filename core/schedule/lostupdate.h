// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/visibility.h"

namespace lastroom {

/**
 * Place of the first step, up to \p until, that made visible a counter worked out from what its
 * client had read, after another client's change that the reading did not see: that change was
 * written over (P4; Berenson and others, "A Critique of ANSI SQL Isolation Levels", 1995). -1 where
 * there is none. A function; safe from any thread.
 */
int lostUpdate(const ScheduleRecording &recording, const Visibility &visibility, int until);

/**
 * Place of the first step, up to \p until, that made visible a lower counter than there was, worked
 * out from something else than the counter itself: what others had counted is gone. -1 where there
 * is none. A function; safe from any thread.
 */
int setBack(const ScheduleRecording &recording, const Visibility &visibility, int until);

} // namespace lastroom
