// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/strategyschema.h"

#include "core/db/preparedstatement.h"
#include "core/db/programstatements.h"
#include "core/db/schema.h"
#include "core/db/transaction.h"

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfOneName = 100;

/** A name has at most 63 bytes (manual, "Identifiers and Key Words"). */
constexpr int longestName = 45;

Result<> ran(const SqlAnswer &answer, const QByteArray &schema)
{
    if (!answer.ok)
        return failure(answerError(answer, u"schema “%1”"_s.arg(QString::fromLatin1(schema))));
    return {};
}

Error refusedStatement(const Strategy &strategy, const SetupStatement &statement,
                       const SqlAnswer &answer)
{
    const QString before = QString::fromUtf8(statement.sql).left(std::max(0, answer.position - 1));
    const int line = statement.line + int(before.count(u'\n'));
    Error error = answerError(answer, u"%1:%2"_s.arg(strategy.path).arg(line));
    error.why = u"the setup: "_s + answer.message;
    error.kind = answer.connectionLost ? error.kind : Error::Kind::File;
    error.remedy.clear();
    return error.at(Place{.file = strategy.path, .line = line});
}

Result<> runStatements(Connection &connection, const Strategy &strategy)
{
    if (const Result<> made = runFile(connection, u"schema"_s); !made)
        return made;
    for (const SetupStatement &statement : strategy.setup.statements) {
        if (const SqlAnswer answer = connection.execute(statement.sql); !answer.ok)
            return failure(refusedStatement(strategy, statement, answer));
    }
    return {};
}

/** Nothing: it is taken. */
Result<bool> tryClaim(Connection &control, const QByteArray &name)
{
    const Result<SqlAnswer> answer
        = runFileWith(control, u"strategy_schema_claim"_s, {{u"name"_s, name}});
    if (!answer)
        return failure(answer.error());
    return answer->rows.front().front() == "t";
}

Result<QByteArray> claimNew(Connection &control, const QString &strategy)
{
    const QByteArray base
        = "lastroom_" + QString(strategy).replace(u'-', u'_').left(longestName).toLatin1();
    for (int number = 1; number <= mostOfOneName; ++number) {
        const QByteArray name = number == 1 ? base : base + '_' + QByteArray::number(number);
        const Result<bool> claimed = tryClaim(control, name);
        if (!claimed)
            return failure(claimed.error());
        if (*claimed)
            return name;
    }
    return failure(Error::Kind::Environment, u"schema “%1”"_s.arg(QString::fromLatin1(base)),
                   u"there are too many of this name"_s, u"drop those that nobody needs"_s);
}

Result<> create(Connection &control, const QByteArray &name)
{
    const SqlAnswer created = control.execute("CREATE SCHEMA " + name);
    if (created.sqlState == "42501")
        return failure(Error::Kind::Environment,
                       u"schema “%1”"_s.arg(QString::fromLatin1(name)),
                       u"this role may not create it, and a strategy with a setup needs it"_s,
                       u"grant CREATE on the database to the role"_s, u"42501"_s);
    return ran(created, name)
        .and_then([&] {
            return ran(control.execute("COMMENT ON SCHEMA " + name
                                       + " IS 'Last Room, the schema of a strategy'"),
                       name);
        })
        .and_then([&] { return ran(control.execute("SET search_path TO " + name), name); });
}

} // namespace

Result<QByteArray> StrategySchema::make(Connection &control, const Strategy &strategy)
{
    QByteArray name;
    const Result<> made = Schema::alone(control, [&]() -> Result<> {
        const Result<QByteArray> claimed = claimNew(control, strategy.name);
        if (!claimed)
            return failure(claimed.error());
        name = *claimed;
        return create(control, name).and_then([&] { return runStatements(control, strategy); });
    });
    if (!made)
        return failure(made.error());
    return name;
}

Result<> StrategySchema::claim(Connection &control, const QByteArray &name)
{
    return runFileWith(control, u"strategy_schema_claim_again"_s, {{u"name"_s, name}}).map([](auto) {
    });
}

void StrategySchema::drop(Connection &control, const QByteArray &name)
{
    if (control.isLost())
        return;
    control.execute("SET lock_timeout TO '500ms'");
    control.execute("SET client_min_messages TO warning");
    control.execute("DROP SCHEMA IF EXISTS " + name + " CASCADE");
}

Result<> StrategySchema::dropAbandoned(Connection &connection)
{
    const Result<> dropped = Schema::alone(connection, [&]() -> Result<> {
        const SqlAnswer found = connection.execute(
            SqlStatement::fromFile(u"strategy_schemas_abandoned"_s).first().text);
        Result<> done = ran(found, "lastroom_*");
        if (found.rows.empty())
            return done;
        done = ran(connection.execute("SET LOCAL lock_timeout TO '500ms'"), {}).and_then([&] {
            return ran(connection.execute("SET LOCAL client_min_messages TO warning"), {});
        });
        for (const std::vector<QByteArray> &row : found.rows) {
            if (done)
                done = ran(connection.execute("DROP SCHEMA " + row.front() + " CASCADE"),
                           row.front());
        }
        return done;
    });
    if (!dropped && dropped.error().sqlState == u"55P03")
        return {};
    return dropped;
}

Result<> StrategySchema::fill(Connection &connection, const Strategy &strategy)
{
    Transaction transaction(connection, Isolation::ReadCommitted);
    return ran(transaction.begin(), {})
        .and_then([&] { return runStatements(connection, strategy); })
        .and_then([&] { return ran(transaction.commit(), {}); });
}

} // namespace lastroom
