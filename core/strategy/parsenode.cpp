// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/parsenode.h"

#include <QJsonArray>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** What the server calls a column that it has no name for; no parameter can be called so. */
const QString nameless = u"?column?"_s;

} // namespace

std::pair<QString, QJsonObject> nodeIn(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (object.isEmpty())
        return {};
    return {object.begin().key(), object.begin().value().toObject()};
}

QString stringIn(const QJsonValue &node)
{
    return node[u"String"][u"sval"].toString();
}

QString nameOf(const QJsonObject &rangeVariable)
{
    const QString alias = rangeVariable[u"alias"][u"aliasname"].toString();
    return alias.isEmpty() ? rangeVariable[u"relname"].toString() : alias;
}

bool isNodeType(const QString &key)
{
    return !key.isEmpty() && key.at(0).isUpper();
}

QString figuredName(const QJsonValue &value)
{
    const auto [type, node] = nodeIn(value);
    if (type == u"ColumnRef")
        return stringIn(node[u"fields"].toArray().last());
    if (type == u"FuncCall")
        return stringIn(node[u"funcname"].toArray().last());
    if (type == u"TypeCast") {
        const QString name = figuredName(node[u"arg"]);
        return name.isEmpty() || name == nameless
            ? stringIn(node[u"typeName"][u"names"].toArray().last())
            : name;
    }
    static const QStringList withoutName{u"A_Expr"_s,   u"A_Const"_s,     u"BoolExpr"_s,
                                         u"ParamRef"_s, u"BooleanTest"_s, u"NullTest"_s};
    return withoutName.contains(type) ? nameless : QString();
}

} // namespace lastroom
