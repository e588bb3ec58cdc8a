// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/visibility.h"

namespace lastroom {

/**
 * Place of the first step, up to \p until, that made an update of the counter visible without the
 * counter growing by the booking, after another client had counted up: what that client wrote was
 * overwritten (P4; Berenson and others, "A Critique of ANSI SQL Isolation Levels", 1995). -1 where
 * there is none. A function; safe from any thread.
 */
int lostUpdate(const ScheduleRecording &recording, const Visibility &visibility, int until);

} // namespace lastroom
