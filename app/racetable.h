// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/recording.h"
#include "core/model/report.h"

#include <QString>

#include <vector>

namespace lastroom {

/** What is raced, in two lines. */
QString raceHeading(const RaceDescription &description, const Environment &environment);

/** A line a strategy, live: each recording as it stands. */
QString liveTable(const std::vector<Recording> &recordings);

/** A line a strategy with the verdicts, and below them what else is worth a sentence. */
QString resultTable(const QList<Report> &reports);

} // namespace lastroom
