// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/learn/question.h"
#include "core/race/raceplan.h"

#include <QList>

#include <vector>

namespace lastroom {

using RacePrediction = Prediction<std::vector<Recording>>;

/**
 * What can be asked before \p plan is raced: how many rooms too many, which of two sells more of
 * them, how many attempts have to be made again, which of two is faster. Answered by the recordings
 * of its races, in the order of its strategies. Any thread.
 */
QList<RacePrediction> raceQuestions(const RacePlan &plan);

} // namespace lastroom
