// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"

namespace lastroom {

/**
 * The code of the language that a command is to speak, before its arguments are parsed: what
 * --language says; else empty, which is the system's. English in any case where \p words ask for
 * what other programs read (--json, --csv, --junit). Any thread.
 */
QString languageIn(const QStringList &words);

/** Nothing, or that the program does not speak the one of --language. Errors: Arguments. */
Result<> checkLanguage(const Arguments &arguments);

} // namespace lastroom
