// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/strategyschema.h"

#include "core/db/preparedstatement.h"
#include "core/db/programstatements.h"
#include "core/db/schema.h"
#include "core/db/transaction.h"
#include "core/model/text.h"

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfOneName = 100;

/** A name has at most 63 bytes (manual, "Identifiers and Key Words"). */
constexpr int longestName = 45;

Result<> ran(const SqlAnswer &answer, const QByteArray &schema)
{
    if (!answer.ok)
        return failure(
            answerError(answer, Text::tr("schema “%1”").arg(QString::fromLatin1(schema))));
    return {};
}

Error refusedStatement(const Strategy &strategy, const SetupStatement &statement,
                       const SqlAnswer &answer)
{
    const QString before = QString::fromUtf8(statement.sql).left(std::max(0, answer.position - 1));
    const int line = statement.line + int(before.count(u'\n'));
    Error error = answerError(answer, u"%1:%2"_s.arg(strategy.path).arg(line));
    error.why = Text::tr("the setup: ") + answer.message;
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
    return failure(Error::Kind::Environment, Text::tr("schema “%1”").arg(QString::fromLatin1(base)),
                   Text::tr("there are too many of this name"),
                   Text::tr("drop those that nobody needs"));
}

/** A transaction's own search path names the schema to the files. */
Result<> lookIn(Connection &connection, const QByteArray &name)
{
    return ran(connection.execute("SET LOCAL search_path TO " + name), name);
}

Result<> create(Connection &control, const QByteArray &name)
{
    const Result<> created = ran(control.execute("SET search_path TO " + name), name).and_then([&] {
        return runFile(control, u"strategy_schema_create"_s);
    });
    if (created || created.error().sqlState != u"42501")
        return created;
    return failure(Error::Kind::Environment, Text::tr("schema “%1”").arg(QString::fromLatin1(name)),
                   Text::tr("this role may not create it, and a strategy with a setup needs it"),
                   Text::tr("grant CREATE on the database to the role"), u"42501"_s);
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
    return runFileWith(control, u"strategy_schema_claim_again"_s, {{u"name"_s, name}})
        .map([](auto) {});
}

void StrategySchema::drop(Connection &control, const QByteArray &name)
{
    if (control.isLost())
        return;
    Transaction transaction(control, Isolation::ReadCommitted);
    ran(transaction.begin(), name)
        .and_then([&] { return lookIn(control, name); })
        .and_then([&] { return runFile(control, u"strategy_schema_drop"_s); })
        .and_then([&] { return ran(transaction.commit(), name); });
}

Result<> StrategySchema::dropAbandoned(Connection &connection)
{
    const Result<> dropped = Schema::alone(connection, [&]() -> Result<> {
        const SqlAnswer found = connection.execute(
            SqlStatement::fromFile(u"strategy_schemas_abandoned"_s).constFirst().text);
        Result<> done = ran(found, "lastroom_*");
        for (const std::vector<QByteArray> &row : found.rows) {
            if (done)
                done = lookIn(connection, row.front()).and_then([&] {
                    return runFile(connection, u"strategy_schema_drop"_s);
                });
        }
        return done;
    });
    // Somebody looks at one in an open transaction: whoever comes next removes it.
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
