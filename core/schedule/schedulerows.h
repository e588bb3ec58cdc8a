// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/exploration.h"
#include "core/schedule/schedulerecording.h"

#include <QStringList>

namespace lastroom {

/** The steps of a schedule, a row each below a row of headings: docs/csv.md. Any thread. */
QList<QStringList> scheduleRows(const ScheduleRecording &recording);

/** The orders of explorations, a row each below a row of headings: docs/csv.md. Any thread. */
QList<QStringList> orderRows(const std::vector<Exploration> &explorations);

} // namespace lastroom
