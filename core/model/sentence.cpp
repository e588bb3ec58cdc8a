// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/sentence.h"

#include "core/model/text.h"

#include <QLocale>

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

QString breakable(const QString &text, int longest)
{
    constexpr char16_t zeroWidthSpace = 0x200b;
    QString result;
    int length = 0;
    for (const QChar sign : text) {
        length = sign.isSpace() ? 0 : length + 1;
        result += sign;
        if (length >= longest && !sign.isHighSurrogate()) {
            result += QChar(zeroWidthSpace);
            length = 0;
        }
    }
    return result;
}

QString roomsText(qint64 rooms)
{
    return rooms == 1 ? Text::tr("1 room") : Text::tr("%n rooms", nullptr, int(rooms));
}

QString listText(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.value(0);
    //: The end of a list: %1 is all that comes before its last part
    return Text::tr("%1 and %2", "list")
        .arg(parts.mid(0, parts.size() - 1).join(u", "_s), parts.last());
}

QString decimalText(double value, int decimals)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'f', decimals);
}

} // namespace lastroom
