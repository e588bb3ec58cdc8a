// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/report.h"

#include <QStringList>

namespace lastroom {

/** What is to be said of a race in which some clients do not keep to its strategy; empty where all
 * do, where nothing came of it, or where the strategy promises nothing. Plain text. Any thread. */
QString moralOfMix(const RaceDescription &description, std::optional<Verdict> verdict);

/** What was done to the attempts on purpose, and what is left of it. Plain text. Any thread. */
QStringList faultSentences(const Report &report);

} // namespace lastroom
