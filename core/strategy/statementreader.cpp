// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/statementreader.h"

#include "core/strategy/parsenode.h"

#include <QJsonArray>
#include <QScopedValueRollback>

#include <utility>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

using Kind = StatementTraits::Kind;

const QString rooms = u"event_hotel_rooms"_s;
const QString reservations = u"reservations"_s;

Kind kindOf(const QString &type)
{
    static const QHash<QString, Kind> kinds{{u"SelectStmt"_s, Kind::Select},
                                            {u"InsertStmt"_s, Kind::Insert},
                                            {u"UpdateStmt"_s, Kind::Update},
                                            {u"DeleteStmt"_s, Kind::Delete},
                                            {u"MergeStmt"_s, Kind::Merge},
                                            {u"TransactionStmt"_s, Kind::TransactionControl},
                                            {u"PrepareStmt"_s, Kind::TransactionControl}};
    return kinds.value(type, Kind::Other);
}

} // namespace

StatementTraits StatementReader::read(const QJsonObject &statement)
{
    const auto [type, node] = nodeIn(statement);
    if (type.isEmpty())
        return {};
    m_traits.isKnown = true;
    m_traits.kind = kindOf(type);
    Targets targets;
    readQuery(type, node, &targets, {&m_traits.returned, nullptr, nullptr, nullptr});
    m_traits.returnedNames = targets.names;
    m_traits.returnsOtherNames = targets.hasOtherNames;
    m_traits.returnedColumns = targets.columns;
    if (node[u"onConflictClause"][u"action"].toString() == u"ONCONFLICT_UPDATE")
        m_traits.kind = Kind::Upsert;
    return m_traits;
}

StatementReader::Where StatementReader::condition()
{
    return {&m_traits.condition, &m_traits.conditionParameters, nullptr, nullptr};
}

void StatementReader::readQuery(const QString &type, const QJsonObject &node, Targets *targets,
                                Where where)
{
    switch (kindOf(type)) {
    case Kind::Select:
        return readSelect(node, targets, where, condition());
    case Kind::Insert:
    case Kind::Update:
    case Kind::Delete:
    case Kind::Merge:
        return readChange(type, node, targets, where);
    default:
        break;
    }
    if (type == u"VariableSetStmt")
        m_traits.settings.insert(node[u"name"].toString(u"?"_s));
    if (type == u"LockStmt")
        readLockedTables(node[u"relations"]);
    walk(node, {});
}

/** \p where is told of what is selected, \p condition of what selects it. */
void StatementReader::readSelect(const QJsonObject &node, Targets *targets, Where where,
                                 Where condition)
{
    m_scopes.append(Scope());
    readWith(node[u"withClause"].toObject());
    if (node.contains(u"larg")) {
        readSelect(node[u"larg"].toObject(), targets, where, condition);
        readSelect(node[u"rarg"].toObject(), nullptr, where, condition);
    }
    readFrom(node[u"fromClause"]);
    walk(node[u"whereClause"], condition);
    walk(node[u"havingClause"], condition);
    walk(node[u"valuesLists"], where);
    readTargets(node[u"targetList"], targets, where);
    for (const QStringView clause : {u"distinctClause", u"groupClause", u"sortClause",
                                     u"limitCount", u"limitOffset", u"windowClause"})
        walk(node[clause], {nullptr, condition.parameters, nullptr, nullptr});
    readLocks(node[u"lockingClause"]);
    m_scopes.removeLast();
}

void StatementReader::readChange(const QString &type, const QJsonObject &node, Targets *targets,
                                 Where where)
{
    readWith(node[u"withClause"].toObject());
    // What is inserted does not see the table that it is inserted into.
    if (const auto [inner, select] = nodeIn(node[u"selectStmt"]); !inner.isEmpty())
        readSelect(select, nullptr, {}, condition());
    const qsizetype outerScope = std::exchange(m_changedScope, m_scopes.size());
    const QJsonObject target = node[u"relation"].toObject();
    const QString outerName = std::exchange(m_changedName, nameOf(target));
    const QString table = target[u"relname"].toString();
    m_scopes.append(Scope());
    enter(target);
    m_traits.changesRows = true;
    m_traits.changesInWith = m_traits.changesInWith || m_isInWith;
    m_traits.changesLedger = m_traits.changesLedger || table == reservations;
    if (table == rooms && kindOf(type) != Kind::Update)
        m_traits.changesCounter = true;
    for (const QStringView clause : {u"fromClause", u"usingClause"})
        readFrom(node[clause]);
    if (const auto [inner, source] = nodeIn(node[u"sourceRelation"]); !inner.isEmpty())
        readFromItem(inner, source);
    if (kindOf(type) == Kind::Update)
        readAssignments(node[u"targetList"], table);
    walk(node[u"whereClause"], condition());
    walk(node[u"joinCondition"], condition());
    walk(node[u"mergeWhenClauses"], condition());
    readConflict(node[u"onConflictClause"].toObject(), table);
    readTargets(node[u"returningList"], targets, where);
    m_scopes.removeLast();
    m_changedScope = outerScope;
    m_changedName = outerName;
}

void StatementReader::readConflict(const QJsonObject &clause, const QString &table)
{
    // What was to be inserted is no row that anybody reads.
    m_scopes.last().insert(u"excluded"_s, Relation());
    readAssignments(clause[u"targetList"], table);
    walk(clause[u"whereClause"], condition());
}

void StatementReader::readWith(const QJsonObject &clause)
{
    for (const QJsonArray ctes = clause[u"ctes"].toArray(); const QJsonValue &value : ctes) {
        const QJsonObject expression = value[u"CommonTableExpr"].toObject();
        const auto [type, query] = nodeIn(expression[u"ctequery"]);
        const QScopedValueRollback inside(m_isInWith, true);
        m_with.insert(expression[u"ctename"].toString(), derived(type, query));
    }
}

StatementReader::Relation StatementReader::derived(const QString &type, const QJsonObject &query)
{
    Relation relation;
    Targets targets;
    readQuery(type, query, &targets, {&relation.all, nullptr, nullptr, nullptr});
    relation.columns = targets.columns;
    return relation;
}

void StatementReader::readFrom(const QJsonValue &items)
{
    for (const QJsonArray all = items.toArray(); const QJsonValue &item : all) {
        const auto [type, node] = nodeIn(item);
        readFromItem(type, node);
    }
}

void StatementReader::readFromItem(const QString &type, const QJsonObject &node)
{
    if (type == u"RangeVar") {
        enter(node);
    } else if (type == u"RangeSubselect") {
        const auto [inner, query] = nodeIn(node[u"subquery"]);
        // Reading it opens scopes of its own: the innermost one is another object by then.
        const Relation relation = derived(inner, query);
        m_scopes.last().insert(nameOf(node), relation);
    } else if (type == u"JoinExpr") {
        for (const QStringView side : {u"larg", u"rarg"}) {
            const auto [inner, item] = nodeIn(node[side]);
            readFromItem(inner, item);
        }
        walk(node[u"quals"], condition());
    } else {
        walk(node, {});
    }
}

/** Makes a table, or a WITH query, known in the innermost scope. */
void StatementReader::enter(const QJsonObject &rangeVariable)
{
    const QString table = rangeVariable[u"relname"].toString();
    const auto query = m_with.constFind(table);
    if (query != m_with.constEnd() && !rangeVariable.contains(u"schemaname")) {
        m_scopes.last().insert(nameOf(rangeVariable), *query);
        return;
    }
    m_traits.tables.insert(table);
    m_scopes.last().insert(nameOf(rangeVariable), Relation{table, {}, {}});
}

void StatementReader::readTargets(const QJsonValue &list, Targets *targets, Where where)
{
    for (const QJsonArray all = list.toArray(); const QJsonValue &value : all) {
        const QJsonObject target = value[u"ResTarget"].toObject();
        ReadColumns reads;
        walk(target[u"val"], {&reads, where.parameters, where.ownCounter, where.otherCounter});
        if (where.reads)
            where.reads->add(reads);
        if (!targets)
            continue;
        const QString name = target[u"name"].toString(figuredName(target[u"val"]));
        if (name.isEmpty()) {
            targets->hasOtherNames = true;
            readStar(target[u"val"], *targets);
            continue;
        }
        targets->names.append(name);
        targets->columns[name].add(reads);
    }
}

/** Each of the columns that `*` stands for, where the expression is one. */
void StatementReader::readStar(const QJsonValue &expression, Targets &targets) const
{
    const QJsonArray fields = expression[u"ColumnRef"][u"fields"].toArray();
    if (fields.isEmpty())
        return;
    for (const QString &column : ReadColumns::names()) {
        QStringList names{column};
        if (fields.size() > 1)
            names.prepend(stringIn(fields.at(fields.size() - 2)));
        ReadColumns reads;
        readColumn(names, false, {&reads, nullptr, nullptr, nullptr});
        targets.columns[column].add(reads);
    }
}

void StatementReader::readAssignments(const QJsonValue &list, const QString &table)
{
    for (const QJsonArray all = list.toArray(); const QJsonValue &value : all) {
        const QJsonObject target = value[u"ResTarget"].toObject();
        if (table != rooms || target[u"name"].toString() != u"reserved") {
            walk(target[u"val"], {});
            continue;
        }
        m_traits.changesCounter = true;
        walk(target[u"val"],
             {nullptr, &m_traits.counterParameters, &m_traits.countsUpFromRow,
              &m_traits.counterFromElsewhere});
    }
}

void StatementReader::readLocks(const QJsonValue &clauses)
{
    for (const QJsonArray all = clauses.toArray(); const QJsonValue &value : all) {
        const QString policy = value[u"LockingClause"][u"waitPolicy"].toString();
        m_traits.locksRows = true;
        m_traits.skipsLocked = m_traits.skipsLocked || policy == u"LockWaitSkip";
        m_traits.refusesToWait = m_traits.refusesToWait || policy == u"LockWaitError";
    }
}

void StatementReader::readLockedTables(const QJsonValue &relations)
{
    m_traits.locksTables = true;
    for (const QJsonArray all = relations.toArray(); const QJsonValue &value : all)
        m_traits.tables.insert(value[u"RangeVar"][u"relname"].toString());
}

} // namespace lastroom
