// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/racerecord.h"

#include <QJsonObject>

namespace lastroom {

/** A row a strategy, or a row a race of a sweep. */
QString seriesTable(const RaceSeries &series);

/** The answer of `race --json` with `odds` or `sweep`. \p record has a series. */
QJsonObject seriesJson(const RaceRecord &record);

} // namespace lastroom
