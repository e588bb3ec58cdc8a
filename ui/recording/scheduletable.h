// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/schedulerecording.h"

#include <QStringList>

namespace lastroom {

/** The rows of scheduleRows() for people: clients by their names, headings in their language. Any
 * thread. */
QList<QStringList> scheduleTable(const ScheduleRecording &recording);

} // namespace lastroom
