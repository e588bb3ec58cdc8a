// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/schedulerecording.h"

#include <QString>

namespace lastroom {

/** A schedule as it was run: a line a step, the verdict, why it overbooked, and who could go on.
 * \p database where it ran, for people. */
QString stepText(const ScheduleRecording &recording, const QString &database);

} // namespace lastroom
