// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/result.h"

namespace lastroom {

QString Error::sentence() const
{
    QString line = what;
    if (!why.isEmpty())
        line += (line.isEmpty() ? QString() : QStringLiteral(": ")) + why;
    if (!sqlState.isEmpty())
        line += QStringLiteral(" (SQLSTATE %1)").arg(sqlState);
    if (!remedy.isEmpty())
        line += QStringLiteral("; ") + remedy;
    return line.simplified();
}

} // namespace lastroom
