// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/parsenode.h"
#include "core/strategy/statementreader.h"

#include <QJsonArray>

// How StatementReader reads expressions; statementreader.cpp reads statements.

namespace lastroom {

using namespace Qt::StringLiterals;

void StatementReader::walk(const QJsonValue &value, Where where)
{
    if (value.isArray()) {
        for (const QJsonArray all = value.toArray(); const QJsonValue &each : all)
            walk(each, where);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (isNodeType(it.key()))
            walkNode(it.key(), it.value().toObject(), where);
        else
            walk(it.value(), where);
    }
}

void StatementReader::walkNode(const QString &type, const QJsonObject &node, Where where)
{
    if (type == u"ColumnRef") {
        QStringList names;
        bool isStar = false;
        for (const QJsonArray fields = node[u"fields"].toArray();
             const QJsonValue &field : fields) {
            isStar = isStar || field.toObject().contains(u"A_Star");
            names.append(stringIn(field));
        }
        readColumn(names, isStar, where);
    } else if (type == u"ParamRef") {
        if (where.parameters)
            where.parameters->insert(node[u"number"].toInt() - 1);
    } else if (type == u"SubLink") {
        readSubLink(node, where);
    } else if (type == u"SelectStmt") {
        readSelect(node, nullptr, where, where);
    } else {
        if (type == u"FuncCall")
            readFunction(node, where);
        walk(node, where);
    }
}

void StatementReader::readSubLink(const QJsonObject &node, Where where)
{
    walk(node[u"testexpr"], where);
    const auto [type, select] = nodeIn(node[u"subselect"]);
    readSelect(select, nullptr, where, where);
    // Whether there is a reservation is read off the ledger too.
    if (node[u"subLinkType"].toString() != u"EXISTS_SUBLINK" || !where.reads)
        return;
    for (const QJsonArray fromClause = select[u"fromClause"].toArray();
         const QJsonValue &item : fromClause) {
        if (item[u"RangeVar"][u"relname"].toString() == u"reservations")
            where.reads->ledger = true;
    }
}

void StatementReader::readFunction(const QJsonObject &node, Where where)
{
    const QString name = stringIn(node[u"funcname"].toArray().last());
    m_traits.functions.insert(name);
    const QJsonArray arguments = node[u"args"].toArray();
    if (name == u"set_config")
        m_traits.settings.insert(arguments.first()[u"A_Const"][u"sval"][u"sval"].toString(u"?"_s));
    if (name != u"count" || !where.reads || m_scopes.isEmpty())
        return;
    for (const Relation &relation : std::as_const(m_scopes).last())
        where.reads->ledger = where.reads->ledger || relation.table == u"reservations";
}

void StatementReader::readColumn(const QStringList &names, bool isStar, Where where) const
{
    const QString column = isStar ? u"*"_s : names.last();
    const QString qualifier = names.size() > 1 ? names.at(names.size() - 2) : QString();
    for (qsizetype depth = m_scopes.size() - 1; depth >= 0; --depth) {
        const Scope &scope = m_scopes.at(depth);
        bool isFound = false;
        for (auto it = scope.cbegin(); it != scope.cend(); ++it) {
            if (!qualifier.isEmpty() && it.key() != qualifier)
                continue;
            // Unqualified, the row that was to be inserted is not meant.
            if (qualifier.isEmpty() && it.key() == u"excluded")
                continue;
            const bool isOwn = depth == m_changedScope && it.key() == m_changedName;
            isFound = isFound || isStar || !qualifier.isEmpty() || it->columns.contains(column)
                || ReadColumns::hasColumn(it->table, column);
            readAs(*it, isOwn, column, where);
        }
        if (isFound)
            return;
    }
}

void StatementReader::readAs(const Relation &relation, bool isOwn, const QString &column,
                             Where where) const
{
    const ReadColumns reads = !relation.table.isEmpty() ? ReadColumns::of(relation.table, column)
        : column == u"*"                                ? relation.all
                                                        : relation.columns.value(column);
    if (where.reads)
        where.reads->add(reads);
    if (bool *counter = isOwn ? where.ownCounter : where.otherCounter; counter && reads.counter)
        *counter = true;
}

} // namespace lastroom
