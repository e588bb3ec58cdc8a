// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/report.h"
#include "core/schedule/exploration.h"
#include "core/schedule/schedulerecording.h"
#include "core/schedule/verification.h"

#include <QJsonObject>

#include <vector>

namespace lastroom {

/** The whole answer of `step --json`. \p error why it ended early, or nothing. Absent values are
 * null. */
QJsonObject stepJson(const ScheduleRecording &recording, const std::optional<Error> &error = {});

/** The whole answer of `explore --json`. \p listed with every schedule, as `--schedules` asks. */
QJsonObject explorationsJson(const Environment &environment,
                             const std::vector<Exploration> &explorations, bool listed);

/** The whole answer of `verify --json`. */
QJsonObject verificationsJson(const Environment &environment,
                              const std::vector<Verification> &verifications);

} // namespace lastroom
