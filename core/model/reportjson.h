// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/report.h"

#include <QJsonObject>
#include <QList>

namespace lastroom {

/** `tried_alone`: what is wrong with a strategy that is alone, or null. */
QJsonValue triedAloneJson(const std::optional<Trial> &trial);

/** The `failures` of a race or an exploration. Absent values are null. */
QJsonArray failuresJson(const StatementFailures &failures);

/** `environment` of every JSON answer. */
QJsonObject environmentJson(const Environment &environment);

/** `settings` of `race --json`. */
QJsonObject settingsJson(const Inventory &inventory, const Workload &workload);

/** One of the `races` of `race --json`. Absent values are null. */
QJsonObject raceJson(const Report &report);

/** The whole answer of `race --json`. \p reports is not empty. */
QJsonObject racesJson(const Environment &environment, const QList<Report> &reports);

} // namespace lastroom
