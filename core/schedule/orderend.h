// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/exploration.h"
#include "core/schedule/schedulerecording.h"

namespace lastroom {

/** What became of an order that was run to its end and left \p records. A function; safe from any
 * thread. */
ExploredSchedule endOf(const ScheduleRecording &recording, const HotelRecords &records);

} // namespace lastroom
