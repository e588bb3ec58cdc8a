// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace lastroom {

/**
 * What core, the command line and whatever else is no QObject says to people: Text::tr("…"). All of
 * it is one context of the translation files.
 *
 * What programs read is not said with it: keys and values of JSON, headings of CSV, names that a
 * file or an option takes. Nor is a text kept in a static: the language can change while the
 * program runs.
 *
 * Thread: any; the translation is installed before others run.
 */
class Text
{
    Q_DECLARE_TR_FUNCTIONS(Text)
};

} // namespace lastroom
