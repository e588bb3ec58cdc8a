// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"
#include "app/exitstatus.h"
#include "app/interrupt.h"
#include "core/cluster/database.h"
#include "core/race/raceplan.h"

#include <QList>

#include <functional>

namespace lastroom {

struct WorkloadField;

/** Adds --races and --sweep. */
void addSeriesOptions(Arguments &arguments);

/** What they ask for. A value. */
struct SeriesPlan
{
    QList<RacePlan> plans;
    const WorkloadField *knob = nullptr; ///< null: the seed
};

/** Nothing where neither was given. Errors: Arguments. */
Result<std::optional<SeriesPlan>> seriesOf(const Arguments &arguments, const RacePlan &plan);

/** Where the result goes. Errors: File. */
using Output = std::function<Result<>(const QString &)>;

/** Runs the races one after another and says what came of them; stopped, of those that were run. \p
 * csv a file for a row a race; empty: none. */
ExitStatus runSeries(const SeriesPlan &series, const std::shared_ptr<Database> &database,
                     Interrupt &interrupt, bool json, const QString &csv, const Output &output);

} // namespace lastroom
