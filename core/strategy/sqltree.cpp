// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/sqltree.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <pg_query.h>

namespace lastroom {

using namespace Qt::StringLiterals;

SqlTree SqlTree::of(const QByteArray &sql)
{
    PgQueryParseResult parsed = pg_query_parse(sql.constData());
    SqlTree tree;
    if (parsed.error) {
        tree.message = QString::fromUtf8(parsed.error->message);
        tree.position = parsed.error->cursorpos;
    } else {
        const QJsonObject all = QJsonDocument::fromJson(parsed.parse_tree).object();
        tree.statement = all[u"stmts"].toArray().first().toObject()[u"stmt"].toObject();
    }
    pg_query_free_parse_result(parsed);
    return tree;
}

QString SqlTree::parserVersion()
{
    return u"" PG_VERSION ""_s;
}

} // namespace lastroom
