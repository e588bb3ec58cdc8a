// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace lastroom {

/** The dashes of a line, for paper without colours and eyes that do not tell them apart, by its
 * place among the others: the first is solid. Lengths in widths of the pen. Any thread. */
QList<qreal> dashesOf(qsizetype line);

} // namespace lastroom
