// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace lastroom {

/** \p text as a sentence of its own: begins with a capital, ends with a full stop. Any thread. */
QString asSentence(QString text);

/** "1 room", "3 rooms". Any thread. */
QString roomsText(qint64 rooms);

} // namespace lastroom
