// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/token.h"

#include "core/model/text.h"

#include <QCryptographicHash>

#include <optional>
#include <utility>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

constexpr char letters[] = "0123456789abcdefghjkmnpqrstvwxyz";
constexpr int letterBits = 5;
constexpr qsizetype checkSize = 4;
constexpr qsizetype sizeSize = 2; // bytes that say how many follow the check
constexpr qsizetype mostBytes = 0xffff;
constexpr qsizetype mostSearched = 400; // letters: beyond, looking for the wrong one takes too long
constexpr int version = 1;

QString prefix()
{
    return u"lr%1-"_s.arg(version);
}

QByteArray checkOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(prefix().toLatin1() + bytes, QCryptographicHash::Sha256)
        .first(checkSize);
}

QByteArray encoded(const QByteArray &bytes)
{
    QByteArray text;
    quint32 buffer = 0;
    int bits = 0;
    for (const char byte : bytes) {
        buffer = buffer << 8 | quint8(byte);
        bits += 8;
        while (bits >= letterBits) {
            bits -= letterBits;
            text += letters[buffer >> bits & 31];
        }
    }
    if (bits > 0)
        text += letters[buffer << (letterBits - bits) & 31];
    return text;
}

/** The value of a letter; those that people take for another one are that one. */
int valueOf(char letter)
{
    if (letter == 'o')
        return 0;
    if (letter == 'i' || letter == 'l')
        return 1;
    for (int value = 0; value < 32; ++value) {
        if (letters[value] == letter)
            return value;
    }
    return -1;
}

QByteArray decoded(const QByteArray &text)
{
    QByteArray bytes;
    quint32 buffer = 0;
    int bits = 0;
    for (const char letter : text) {
        buffer = buffer << letterBits | quint32(valueOf(letter));
        bits += letterBits;
        if (bits >= 8) {
            bits -= 8;
            bytes += char(buffer >> bits & 255);
        }
    }
    return bytes;
}

qsizetype lettersFor(qsizetype bytes)
{
    return ((bytes + sizeSize + checkSize) * 8 + letterBits - 1) / letterBits;
}

/** How many bytes it says that it has. */
qsizetype sizeSaid(const QByteArray &all)
{
    return quint8(all[0]) << 8 | quint8(all[1]);
}

std::optional<QByteArray> checked(const QByteArray &text)
{
    const QByteArray all = decoded(text);
    if (all.size() < sizeSize + checkSize || sizeSaid(all) != all.size() - sizeSize - checkSize)
        return {};
    const QByteArray bytes = all.mid(sizeSize + checkSize);
    if (all.mid(sizeSize, checkSize) != checkOf(bytes))
        return {};
    return bytes;
}

/** What is wrong where one other letter, or two neighbours the other way round, would be right. */
QString nearMistake(const QByteArray &text)
{
    if (text.size() > mostSearched)
        return {};
    for (qsizetype place = 0; place < text.size(); ++place) {
        QByteArray other = text;
        for (int value = 0; value < 32; ++value) {
            other[place] = letters[value];
            if (checked(other))
                return Text::tr("letter %1 after “%2” is “%3”, and should be “%4”")
                    .arg(place + 1)
                    .arg(prefix(), QChar::fromLatin1(text[place]), QChar::fromLatin1(other[place]));
        }
        if (place + 1 == text.size())
            break;
        other = text;
        std::swap(other[place], other[place + 1]);
        if (checked(other))
            return Text::tr("letters %1 and %2 after “%3” have changed places")
                .arg(place + 1)
                .arg(place + 2)
                .arg(prefix());
    }
    return {};
}

tl::unexpected<Error> refusal(const QString &why, const QString &remedy)
{
    return failure(Error::Kind::Arguments, u"token"_s, why, remedy);
}

/** The letters alone. Copied out of a figure it has signs without width, where it may be broken;
 * and the fonts that figures are drawn with draw an x between digits as ×. */
QString withoutGaps(const QString &text)
{
    QString result;
    for (const QChar sign : text) {
        if (!sign.isSpace() && sign.category() != QChar::Other_Format)
            result += sign == u'×' ? u'x' : sign.toLower();
    }
    return result;
}

QString copyAgain()
{
    return Text::tr("copy the whole of it once more");
}

} // namespace

QString tokenOf(const QByteArray &bytes)
{
    const qsizetype size = std::min(bytes.size(), mostBytes);
    const QByteArray head = QByteArray(1, char(size >> 8)) + char(size & 255);
    return prefix() + QString::fromLatin1(encoded(head + checkOf(bytes) + bytes));
}

bool looksLikeToken(const QString &text)
{
    const QString plain = withoutGaps(text);
    return plain.size() > 3 && plain.startsWith(u"lr") && plain.at(2).isDigit()
        && plain.indexOf(u'-') <= 4 && plain.contains(u'-');
}

Result<QByteArray> bytesOfToken(const QString &text)
{
    const QString plain = withoutGaps(text);
    if (!looksLikeToken(text))
        return refusal(Text::tr("this is none: it does not begin with “%1”").arg(prefix()),
                       copyAgain());
    if (!plain.startsWith(prefix()))
        return refusal(Text::tr("it is of a later Last Room: this one reads “%1”").arg(prefix()),
                       Text::tr("take a newer Last Room"));
    QByteArray body;
    const QString rest = plain.mid(prefix().size()).remove(u'-');
    for (qsizetype place = 0; place < rest.size(); ++place) {
        const char letter = rest.at(place).toLatin1();
        if (valueOf(letter) < 0)
            return refusal(Text::tr("“%1” (letter %2 after “%3”) is no letter of a token")
                               .arg(rest.at(place))
                               .arg(place + 1)
                               .arg(prefix()),
                           copyAgain());
        body += letter;
    }
    if (const std::optional<QByteArray> bytes = checked(body))
        return *bytes;
    if (const QString mistake = nearMistake(body); !mistake.isEmpty())
        return refusal(Text::tr("it is mistyped: %1").arg(mistake), Text::tr("correct it"));
    const QByteArray all = decoded(body);
    const qsizetype wanted = all.size() < sizeSize ? 0 : lettersFor(sizeSaid(all));
    if (wanted == 0 || body.size() < wanted)
        return refusal(
            wanted == 0
                ? Text::tr("it is cut short")
                : Text::tr("it is cut short: it has %1 letters of %2").arg(body.size()).arg(wanted),
            copyAgain());
    if (body.size() > wanted)
        return refusal(Text::tr("it is too long: it has %1 letters and says that it has %2")
                           .arg(body.size())
                           .arg(wanted),
                       Text::tr("copy nothing but the token"));
    return refusal(Text::tr("it is mistyped in more than one place"), copyAgain());
}

} // namespace lastroom
