// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace lastroom {

/** What was done to an attempt on purpose. */
enum class Fault : unsigned char {
    None,
    Crash, ///< its connection was closed between two statements
    LostCommit, ///< its connection was cut right after what commits was sent
};

} // namespace lastroom
