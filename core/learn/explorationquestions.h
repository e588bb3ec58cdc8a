// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/learn/question.h"
#include "core/schedule/explorationrun.h"

#include <QList>

#include <vector>

namespace lastroom {

using ExplorationPrediction = Prediction<std::vector<Exploration>>;

/**
 * What can be asked before \p plan is explored: in how many orders each strategy overbooks, makes
 * somebody wait, ends in a conflict. Answered by its explorations, in the order of its strategies.
 * Any thread.
 */
QList<ExplorationPrediction> explorationQuestions(const ExplorationPlan &plan);

} // namespace lastroom
