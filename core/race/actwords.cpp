// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/race/actwords.h"

#include "core/model/text.h"

namespace lastroom {

QString leftText(qint64 left)
{
    return left == 1 ? Text::tr("1 room was left when it passed")
                     : Text::tr("%n rooms were left when it passed", nullptr, int(left));
}

QString takenText(bool byOne, bool wasLeft)
{
    //: %1 and %2 are numbers of rooms
    if (byOne)
        return wasLeft ? Text::tr("it took %1, and the other had taken %2 of them")
                       : Text::tr("it took %1, and the other had taken %2");
    return wasLeft ? Text::tr("it took %1, and the others had taken %2 of them")
                   : Text::tr("it took %1, and the others had taken %2");
}

} // namespace lastroom
