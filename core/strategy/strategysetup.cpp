// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/strategysetup.h"

#include "core/model/text.h"
#include "core/strategy/parsenode.h"
#include "core/strategy/sqlscanner.h"
#include "core/strategy/sqltree.h"

#include <QJsonArray>

#include <optional>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** Statements that stay in the schema that they are run in. */
bool staysInside(const QString &type)
{
    static const QSet<QString> types{
        u"CreateStmt"_s,       u"CreateTableAsStmt"_s, u"AlterTableStmt"_s,
        u"RenameStmt"_s,       u"IndexStmt"_s,         u"CreateSeqStmt"_s,
        u"AlterSeqStmt"_s,     u"ViewStmt"_s,          u"CreateEnumStmt"_s,
        u"CreateDomainStmt"_s, u"CompositeTypeStmt"_s, u"CreateFunctionStmt"_s,
        u"CreateTrigStmt"_s,   u"RuleStmt"_s,          u"CreateStatsStmt"_s,
        u"CommentStmt"_s,      u"DropStmt"_s,          u"InsertStmt"_s,
        u"UpdateStmt"_s,       u"DeleteStmt"_s,        u"SelectStmt"_s};
    return types.contains(type);
}

bool isOthers(const QString &schema)
{
    return !schema.isEmpty() && schema != u"pg_catalog" && schema != u"information_schema";
}

/** The schema before the last of the names in a list of String nodes. */
QString qualifierIn(const QJsonArray &names)
{
    return names.size() > 1 ? stringIn(names.at(names.size() - 2)) : QString();
}

/** The first schema that is named in a parse tree and is somebody else's; empty: none. Names with
 * dots in expressions are columns of tables. */
QString foreignSchema(const QJsonValue &value)
{
    for (const QJsonArray all = value.toArray(); const QJsonValue &each : all) {
        if (const QString found = foreignSchema(each); !found.isEmpty())
            return found;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        static const QSet<QString> nameLists{u"funcname"_s, u"names"_s, u"typeName"_s,
                                             u"domainname"_s};
        if (it.key() == u"schemaname" && isOthers(it.value().toString()))
            return it.value().toString();
        if (nameLists.contains(it.key()) && isOthers(qualifierIn(it.value().toArray())))
            return qualifierIn(it.value().toArray());
        if (const QString found = foreignSchema(it.value()); !found.isEmpty())
            return found;
    }
    return {};
}

/** Goes through the text statement by statement. */
class Reader
{
public:
    Reader(const QString &text, int firstLine)
        : m_text(text)
        , m_firstLine(firstLine)
    {
    }

    tl::expected<StrategySetup, Objection> read()
    {
        qsizetype start = 0;
        for (const SqlToken &token : scanSql(m_text)) {
            const qsizetype end = token.start + token.length;
            if (token.kind == SqlToken::Kind::Unfinished)
                return refused(token.start, Text::tr("a quote or comment is not closed"));
            if (token.kind == SqlToken::Kind::Parameter)
                return refused(token.start,
                               Text::tr("the parameter “%1” in the setup")
                                   .arg(m_text.mid(token.start, token.length)),
                               Text::tr("a setup is run before there is a booking"));
            if (token.kind != SqlToken::Kind::Semicolon)
                continue;
            if (const auto objection = add(start, end))
                return tl::unexpected(*objection);
            start = end;
        }
        if (const auto objection = add(start, m_text.size()))
            return tl::unexpected(*objection);
        if (m_setup.isEmpty())
            return tl::unexpected(Objection{-1, Text::tr("the setup has no statement"),
                                            Text::tr("write one below it, or leave it out")});
        return m_setup;
    }

private:
    Objection objection(qsizetype place, const QString &why, const QString &remedy = {}) const
    {
        return {int(QStringView(m_text).left(place).count(u'\n')), why, remedy};
    }

    tl::unexpected<Objection> refused(qsizetype place, const QString &why,
                                      const QString &remedy = {}) const
    {
        return tl::unexpected(objection(place, why, remedy));
    }

    std::optional<Objection> add(qsizetype start, qsizetype end)
    {
        const SqlStatement statement
            = SqlStatement::fromText(QStringView(m_text).mid(start, end - start));
        if (statement.text.isEmpty())
            return {};
        const int line = int(QStringView(m_text).left(start).count(u'\n')) + statement.linesBefore;
        const auto no = [line](const QString &why, const QString &remedy) {
            return Objection{line, why, remedy};
        };
        const SqlTree tree = SqlTree::of(statement.text);
        if (tree.statement.isEmpty()) {
            const int further = int(QString::fromUtf8(statement.text)
                                        .left(std::max(0, tree.position - 1))
                                        .count(u'\n'));
            return Objection{line + further, Text::tr("the setup: %1").arg(tree.message), {}};
        }
        const auto [type, node] = nodeIn(tree.statement);
        if (!staysInside(type))
            return no(
                Text::tr("this statement is not for a setup"),
                Text::tr(
                    "make tables, columns, constraints, indexes, functions, triggers and rows"));
        if (const QString schema = foreignSchema(tree.statement); !schema.isEmpty())
            return no(Text::tr("the setup names the schema “%1”").arg(schema),
                      Text::tr("it has a schema of its own: leave the name out"));
        if (type == u"CreateFunctionStmt")
            m_setup.functions.insert(stringIn(node[u"funcname"].toArray().last()));
        m_setup.statements.append({statement.text, m_firstLine + line});
        return {};
    }

    const QString m_text;
    const int m_firstLine;
    StrategySetup m_setup;
};

} // namespace

tl::expected<StrategySetup, Objection> readSetup(const QString &text, int firstLine)
{
    return Reader(text, firstLine).read();
}

} // namespace lastroom
