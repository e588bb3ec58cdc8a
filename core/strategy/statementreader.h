// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/statementtraits.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>

namespace lastroom {

/**
 * Reads a statement's traits off PostgreSQL's parse tree, as libpg_query writes it in JSON
 * (src/include/nodes/parsenodes.h). Node and field names that a later version adds are walked
 * through without harm. One statement a reader. Not safe from several threads.
 */
class StatementReader
{
public:
    /** \p statement is one node, such as {"SelectStmt": {…}}; empty: it is not known. */
    StatementTraits read(const QJsonObject &statement);

private:
    /** What a name in FROM stands for. */
    struct Relation
    {
        QString table; ///< of the schema; empty for a sub-select or a WITH query
        QHash<QString, ReadColumns> columns; ///< what each column of such a query reads
        ReadColumns all; ///< what its columns read together
    };

    using Scope = QHash<QString, Relation>;

    /** What a query gives back. */
    struct Targets
    {
        QStringList names;
        bool hasOtherNames = false;
        QHash<QString, ReadColumns> columns;
    };

    /** Where an expression stands. */
    struct Where
    {
        ReadColumns *reads = nullptr; ///< what it reads is added here
        QSet<int> *parameters = nullptr; ///< and the parameters in it here
        bool *ownCounter = nullptr; ///< set where it reads reserved of the row that is changed
        bool *otherCounter = nullptr; ///< set where it reads reserved of anything else
    };

    void readQuery(const QString &type, const QJsonObject &node, Targets *targets, Where where);
    void readSelect(const QJsonObject &node, Targets *targets, Where where, Where condition);
    void readChange(const QString &type, const QJsonObject &node, Targets *targets, Where where);
    void readConflict(const QJsonObject &clause, const QString &table);
    void readWith(const QJsonObject &clause);
    void readFrom(const QJsonValue &items);
    void readFromItem(const QString &type, const QJsonObject &node);
    void readTargets(const QJsonValue &list, Targets *targets, Where where);
    void readStar(const QJsonValue &expression, Targets &targets) const;
    void readAssignments(const QJsonValue &list, const QString &table);
    void readLocks(const QJsonValue &clauses);
    void readLockedTables(const QJsonValue &relations);

    void walk(const QJsonValue &value, Where where);
    void walkNode(const QString &type, const QJsonObject &node, Where where);
    void readColumn(const QStringList &names, bool isStar, Where where) const;
    void readSubLink(const QJsonObject &node, Where where);
    void readFunction(const QJsonObject &node, Where where);

    Relation derived(const QString &type, const QJsonObject &query);
    void readAs(const Relation &relation, bool isOwn, const QString &column, Where where) const;
    void enter(const QJsonObject &rangeVariable);
    Where condition();

    StatementTraits m_traits;
    QList<Scope> m_scopes; ///< the innermost last
    Scope m_with; ///< WITH queries by their names
    bool m_isInWith = false;
    qsizetype m_changedScope = -1; ///< the scope of the row that is changed, and
    QString m_changedName; ///< by which name
};

} // namespace lastroom
