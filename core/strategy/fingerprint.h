// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/strategy.h"

#include <QByteArray>

namespace lastroom {

/** SHA-256 of the strategy's file, as hexadecimal digits: two files with the same one are the same
 * file. Any thread. */
QByteArray fingerprintOf(const Strategy &strategy);

} // namespace lastroom
