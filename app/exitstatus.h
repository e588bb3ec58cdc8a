// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/result.h"

namespace lastroom {

/** What the program says to the shell. A promise to scripts. */
enum ExitStatus {
    everyStrategyCorrect = 0,
    someStrategyNot = 1,
    wrongArguments = 2, ///< or a wrong file
    couldNotRun = 3, ///< no server, or a connection lost for good
    cutShort = 4, ///< nothing wrong was found, but not everything was tried
    interrupted = 130,
};

constexpr ExitStatus exitStatus(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Arguments:
    case Error::Kind::File:
        return wrongArguments;
    case Error::Kind::Environment:
    case Error::Kind::ConnectionLost:
    case Error::Kind::Database:
        return couldNotRun;
    case Error::Kind::Stopped:
        return interrupted;
    }
    return couldNotRun;
}

} // namespace lastroom
