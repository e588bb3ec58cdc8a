// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace lastroom {

/** Rows as RFC 4180 has them: divided by commas, each ended by CR LF, what contains one of those or
 * a quote in quotes. Any thread. */
QString csvText(const QList<QStringList> &rows);

} // namespace lastroom
