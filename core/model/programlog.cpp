// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/programlog.h"

namespace lastroom {

// Nothing of theirs is shown without a log: standard error is for what a person has to do.
Q_LOGGING_CATEGORY(serverLog, "lastroom.server", QtFatalMsg)
Q_LOGGING_CATEGORY(connectionLog, "lastroom.connection", QtFatalMsg)
Q_LOGGING_CATEGORY(runLog, "lastroom.run", QtFatalMsg)
Q_LOGGING_CATEGORY(programLog, "lastroom.program", QtFatalMsg)

} // namespace lastroom
