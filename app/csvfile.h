// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/result.h"

#include <QList>
#include <QStringList>

namespace lastroom {

/** Nothing, or why a file cannot be written there: found out before the race and not after it.
 * Errors: File. */
Result<> checkWritable(const QString &path);

/** All of it or nothing. Errors: File. */
Result<> writeCsv(const QString &path, const QList<QStringList> &rows);

} // namespace lastroom
