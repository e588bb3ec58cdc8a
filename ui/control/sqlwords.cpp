// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/control/sqlwords.h"

#include <QSet>

namespace lastroom {

using namespace Qt::StringLiterals;

const QStringList &sqlKeywords()
{
    static const QStringList keywords
        = QString(u"ALL AND ANY AS ASC BETWEEN BY CASE CAST CONFLICT CROSS "
                  "CURRENT_TIMESTAMP DEFAULT DELETE DESC DISTINCT DO ELSE END "
                  "EXCEPT EXISTS FALSE FETCH FILTER FIRST FOR FROM FULL GROUP "
                  "HAVING ILIKE IN INNER INSERT INTERSECT INTERVAL INTO IS JOIN "
                  "KEY LAST LATERAL LEFT LIKE LIMIT LOCK MATERIALIZED NEXT NO NOT "
                  "NOTHING NOWAIT NULL NULLS OF OFFSET ON ONLY OR ORDER OUTER "
                  "OVER PARTITION RECURSIVE RETURNING RIGHT ROW ROWS SELECT SET "
                  "SHARE SKIP SOME TABLE THEN TRUE UNION UPDATE USING VALUES WHEN "
                  "WHERE WINDOW WITH"_s)
              .split(u' ');
    return keywords;
}

bool isSqlKeyword(QStringView word)
{
    static const QSet<QString> set(sqlKeywords().begin(), sqlKeywords().end());
    return set.contains(word.toString().toUpper()) || word == u"LOCKED";
}

} // namespace lastroom
