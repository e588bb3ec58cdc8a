// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/fileversion.h"

#include "core/model/text.h"

namespace lastroom {

using namespace Qt::StringLiterals;

Result<> checkFileVersion(int found, int known, const QString &path)
{
    if (found <= known)
        return {};
    return failure(
        Error::Kind::File, path,
        Text::tr("a later Last Room wrote it (version %1 of the format, this one reads %2)")
            .arg(found)
            .arg(known),
        Text::tr("take a newer Last Room"));
}

} // namespace lastroom
