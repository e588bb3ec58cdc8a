// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QString>

namespace lastroom {

/**
 * Bytes as letters that people copy and type: `lr1-`, then Crockford's base 32
 * (https://www.crockford.com/base32.html: no I, L, O and U, capitals and small letters alike) of
 * their number, a check, and themselves. The 1 is the version of what the bytes mean. Any thread.
 */
QString tokenOf(const QByteArray &bytes);

/**
 * The bytes of \p text, in which blanks, line ends and hyphens do not count. Errors: Arguments,
 * which say what kind of mistake it is: no token at all, of a later version, cut short, a sign that
 * is none of its letters, or mistyped, with the letter where one or two neighbours explain it.
 */
Result<QByteArray> bytesOfToken(const QString &text);

/** It begins as tokens do. Any thread. */
bool looksLikeToken(const QString &text);

} // namespace lastroom
