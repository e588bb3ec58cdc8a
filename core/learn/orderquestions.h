// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/learn/question.h"
#include "core/schedule/schedulerecording.h"

#include <QList>

namespace lastroom {

using OrderPrediction = Prediction<ScheduleRecording>;

/**
 * What can be asked before \p schedule of \p strategy is played: what becomes of the step with
 * which each client but the first looks for a room, who is told "booked", whether more rooms are
 * sold than there are. An empty schedule: the clients in turn, until nobody can go on. Answered by
 * the recording of all of it. Any thread.
 */
QList<OrderPrediction> orderQuestions(const Strategy &strategy, const Situation &situation,
                                      const Schedule &schedule);

} // namespace lastroom
