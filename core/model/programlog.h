// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace lastroom {

/**
 * What is worth a line in the file of --log, by what it is about. They say nothing until somebody
 * wants to know: then a line costs no more than a look whether it is wanted. None stands on the way
 * of an attempt. Any thread.
 */
Q_DECLARE_LOGGING_CATEGORY(serverLog) ///< the private server's life
Q_DECLARE_LOGGING_CATEGORY(connectionLog) ///< connections, and what is said when none is had
Q_DECLARE_LOGGING_CATEGORY(runLog) ///< races, schedules and explorations
Q_DECLARE_LOGGING_CATEGORY(programLog) ///< the program itself, and errors that a person is told

} // namespace lastroom
