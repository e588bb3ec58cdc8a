// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/schedulerecording.h"

#include <QStringList>

namespace lastroom {

/**
 * Sentences that say why the schedule overbooked, derived from its steps alone: who decided on what
 * was visible to whom, and whose change became visible only later. Steps are called by name and
 * place, "Bob's check (2)", places from 1. Empty where it did not overbook. Plain text. A function;
 * safe from any thread.
 */
QStringList whyOverbooked(const ScheduleRecording &recording);

} // namespace lastroom
