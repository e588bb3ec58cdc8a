// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace lastroom {

/** Why a piece of a strategy file is refused. A value. */
struct Objection
{
    int line = 0; ///< of the piece, from 0
    QString why;
    QString remedy = {};
};

} // namespace lastroom
