// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/explorationevidence.h"

namespace lastroom {

/** With the lanes of each order. All of it or nothing. Errors: File. Thread: GUI. */
Result<> writeEvidence(const ExplorationRecord &record, const QString &path);

} // namespace lastroom
