// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/statementkind.h"

#include <QRegularExpression>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QString firstWord(const QByteArray &sql)
{
    static const QRegularExpression word(u"[a-z]+"_s);
    return word.match(QString::fromUtf8(sql).toLower()).captured();
}

bool contains(const QByteArray &sql, const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption)
        .match(QString::fromUtf8(sql))
        .hasMatch();
}

} // namespace

QString verbOf(const QByteArray &sql)
{
    const QString word = firstWord(sql);
    const bool with = word == u"with";
    if (word == u"update"
        || (with && contains(sql, u"\\bupdate\\s+(only\\s+)?event_hotel_rooms\\b"_s)))
        return u"updated"_s;
    if (word == u"insert" || (with && contains(sql, u"\\binsert\\s+into\\b"_s)))
        return u"inserted"_s;
    if (word == u"delete" || (with && contains(sql, u"\\bdelete\\s+from\\b"_s)))
        return u"deleted"_s;
    return {};
}

bool takesSnapshot(const QByteArray &sql)
{
    static const QStringList words{u"select"_s, u"insert"_s, u"update"_s, u"delete"_s,
                                   u"with"_s,   u"values"_s, u"table"_s,  u"merge"_s};
    return words.contains(firstWord(sql));
}

bool noticesOthers(const QByteArray &sql)
{
    return contains(
        sql, u"\\bnowait\\b|\\bskip\\s+locked\\b|advisory|^\\s*lock\\b|\\block_timeout\\b"_s);
}

} // namespace lastroom
