// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace lastroom {

/** The one of \p known that is close to a name that is not known; empty where none is. Any thread.
 */
QString nearest(const QString &name, const QStringList &known);

/**
 * The remedy for a name that is not known: "did you mean “naive”?" where one of \p known is close
 * to it, else "use one of: …". A function; safe from any thread.
 */
QString didYouMean(const QString &name, const QStringList &known);

} // namespace lastroom
