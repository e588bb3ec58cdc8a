// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/schedulerecording.h"

#include <QStringList>

namespace lastroom {

/**
 * What is worth saying of an order beside its ending and why it overbooked: what is wrong with the
 * strategy alone, the server's words of each statement that failed other than in a conflict, who
 * waits for ever, who was turned away. A sentence each. A function; safe from any thread.
 */
QStringList orderRemarks(const ScheduleRecording &recording);

} // namespace lastroom
