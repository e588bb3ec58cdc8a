// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace lastroom {

/** "3 rooms were left when it passed". Any thread. */
QString leftText(qint64 left);

/** What the booking took (%1) and what others had taken before it (%2), one other or several; \p
 * wasLeft says that theirs were of the rooms that were left. Any thread. */
QString takenText(bool byOne, bool wasLeft);

} // namespace lastroom
