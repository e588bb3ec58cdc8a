// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"
#include "app/exitstatus.h"
#include "app/interrupt.h"
#include "core/cluster/database.h"
#include "core/record/racerecord.h"

#include <functional>

namespace lastroom {

/** Adds --races and --sweep. */
void addSeriesOptions(Arguments &arguments);

/** Nothing where neither was given. Errors: Arguments. */
Result<std::optional<SeriesPlan>> seriesOf(const Arguments &arguments, const RacePlan &plan);

/** Where the result goes. Errors: File. */
using Output = std::function<Result<>(const QString &)>;

/** What is done with the result. A value. */
struct SeriesOutput
{
    bool json = false;
    QString csv; ///< a file for a row a race; empty: none
    Output output;
    std::function<Result<>(RaceRecord)> keep;
};

/** Runs the races one after another and says what came of them; stopped, of those that were run. */
ExitStatus runSeries(const SeriesPlan &plan, const std::shared_ptr<Database> &database,
                     Interrupt &interrupt, const SeriesOutput &output);

} // namespace lastroom
