// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace lastroom {

/**
 * Columns as wide as their longest cell, a line a row. \p sides says where the cells of each column
 * lean, '<' or '>'; the last one counts for all further columns.
 */
QString aligned(const QList<QStringList> &rows, const QByteArray &sides);

} // namespace lastroom
