// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/evidencehtml.h"
#include "core/schedule/exploration.h"
#include "core/schedule/explorationrun.h"
#include "core/schedule/schedulerecording.h"

#include <optional>
#include <vector>

namespace lastroom {

/** Explorations that are over, and of each the order that is worth a picture, as it was run once
 * more, step by step. A value. */
struct ExplorationRecord
{
    Environment environment;
    ExplorationPlan plan;
    std::vector<Exploration> explorations;
    std::vector<std::optional<ScheduleRecording>> orders = {}; ///< as many

    /** The one that shows what goes wrong, with the fewest switches; else the one with the most to
     * be seen: in which somebody waited, or the first. None where no order was run. */
    static std::optional<Schedule> orderOf(const Exploration &exploration);
};

/** A page about them: how all orders ended, the lanes of an order of each strategy, with the reason
 * in words, the SQL, the receipt, and all orders as JSON. \p pictures one an order. Any thread. */
QByteArray evidencePage(const ExplorationRecord &record,
                        const std::vector<QList<EvidencePicture>> &pictures);

} // namespace lastroom
