// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/database.h"
#include "core/doctor/diagnosis.h"
#include "core/doctor/tolderrors.h"

namespace lastroom {

/** Everything that is looked at without a command line: programs, machine, folders, display and the
 * database, where why it cannot be used is a finding, too. Blocks, as examineDatabase(). Any
 * thread. */
QList<Diagnosis> examineAll(const Database &database, const std::stop_token &stop = {});

/**
 * The text of a report: findings and errors, a line each, without secrets and without what tells
 * whose machine and whose database it is: \p names (Database::names()) are left out, too. In
 * English but for the errors, which are as they were shown. Any thread.
 */
QString problemReport(const QList<Diagnosis> &findings, const ToldErrors &told,
                      const QStringList &names);

} // namespace lastroom
