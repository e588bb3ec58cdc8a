// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/database.h"
#include "core/doctor/diagnosis.h"

namespace lastroom {

/**
 * Connects as a race would, makes the schema that a race would make, and says what the server is,
 * whether the role has the rights, and which settings are not as PostgreSQL brings them that change
 * what strategies do. Blocks: for the start of a private server, and at most 5 s for a given one.
 * Any thread. Errors: why no race could run.
 */
Result<QList<Diagnosis>> examineDatabase(const Database &database,
                                         const std::stop_token &stop = {});

} // namespace lastroom
