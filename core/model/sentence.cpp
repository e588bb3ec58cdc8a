// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/sentence.h"

namespace lastroom {

using namespace Qt::StringLiterals;

QString asSentence(QString text)
{
    if (text.isEmpty())
        return text;
    text[0] = text.at(0).toUpper();
    if (!text.endsWith(u'.'))
        text += u'.';
    return text;
}

QString roomsText(qint64 rooms)
{
    return rooms == 1 ? u"1 room"_s : u"%1 rooms"_s.arg(rooms);
}

} // namespace lastroom
