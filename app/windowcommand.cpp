// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowcommand.h"

namespace lastroom {

using namespace Qt::StringLiterals;

WindowArguments::WindowArguments()
    : Arguments(
        u"[options] [FILE]\n       lastroom race | strategies | doctor [options]"_s,
        u"Opens the window, with the inventory in FILE. The commands need no window; each knows --help."_s)
{
    add(u"theme"_s, u"light or dark"_s, u"NAME"_s);
    add(u"play"_s, u"starts the race at once"_s);
    add(u"screenshot"_s, u"saves a picture of the window when the race ends, and quits"_s,
        u"FILE"_s);
}

ExitStatus windowCommand(int &, char **, const QStringList &)
{
    return couldNotRun;
}

} // namespace lastroom
