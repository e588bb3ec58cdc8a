// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/result.h"

namespace lastroom {

using namespace Qt::StringLiterals;

QString Error::sentence() const
{
    QString line = what;
    if (!why.isEmpty())
        line += (line.isEmpty() ? QString() : u": "_s) + why;
    if (!sqlState.isEmpty())
        line += u" (SQLSTATE %1)"_s.arg(sqlState);
    for (const QString &more : {detail, hint}) {
        if (!more.isEmpty())
            line += u". "_s + more;
    }
    if (!remedy.isEmpty())
        line += u"; "_s + remedy;
    return line.simplified();
}

} // namespace lastroom
