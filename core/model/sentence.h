// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace lastroom {

/** \p text as a sentence of its own: begins with a capital, ends with a full stop. Any thread. */
QString asSentence(QString text);

/** \p text with invisible places to break it in words of \p longest letters and more, so that no
 * line has to be as wide as a token or a path. Any thread. */
QString breakable(const QString &text, int longest);

/** "1 room", "3 rooms". Any thread. */
QString roomsText(qint64 rooms);

/** "A", "A and B", "A, B and C". Any thread. */
QString listText(const QStringList &parts);

/** "1234.5", and "1234,5" where that is how it is written: for columns, so nothing divides the
 * thousands. Any thread. */
QString decimalText(double value, int decimals);

} // namespace lastroom
