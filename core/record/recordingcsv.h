// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/recording.h"

#include <QList>
#include <QStringList>

#include <vector>

namespace lastroom {

/** The attempts of races, a row each below a row of headings with their units, in the order of
 * their ends; docs/csv.md says what the columns are. Any thread. */
QList<QStringList> attemptRows(const std::vector<Recording> &recordings);

/** The samples of races, a row a hotel and a moment. Any thread. */
QList<QStringList> sampleRows(const std::vector<Recording> &recordings);

} // namespace lastroom
