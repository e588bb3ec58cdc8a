// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/text.h"
#include "core/strategy/strategy.h"

#include <QCoreApplication>
#include <QList>

namespace lastroom {

/** What may be chosen where a challenge leaves the level open, in the order of the choice. */
inline const QList<Isolation> challengeLevels{Isolation::None, Isolation::ReadCommitted,
                                              Isolation::RepeatableRead, Isolation::Serializable};

inline QString switchesText(int count)
{
    return count == 1 ? Text::tr("1 switch") : Text::tr("%n switches", nullptr, count);
}

} // namespace lastroom
