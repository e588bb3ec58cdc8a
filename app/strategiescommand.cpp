// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/strategiescommand.h"

#include "app/commandline.h"
#include "core/db/preparedstrategy.h"
#include "core/db/schema.h"
#include "core/db/serverinformation.h"

namespace lastroom {

namespace {

using namespace Qt::StringLiterals;

QString listOf(const StrategyLibrary &library)
{
    QString text;
    for (const Strategy &strategy : library.strategies()) {
        const QString expect = expectName(strategy.expect);
        const QString where = strategy.path.startsWith(u':') ? u"built in"_s : strategy.path;
        text += u"%1  %2  %3 steps  %4  expects %5  %6\n"_s.arg(strategy.name, -16)
                    .arg(strategy.title, -20)
                    .arg(strategy.steps.size())
                    .arg(isolationName(strategy.isolation), -16)
                    .arg(expect, -10)
                    .arg(where);
    }
    return text;
}

/** A session on a server with the schema, for asking it what it thinks of a statement. */
Result<std::unique_ptr<Connection>> connectTo(const Database &database)
{
    const Result<ConnectionSettings> settings = database.settings();
    if (!settings)
        return failure(settings.error());
    Result<std::unique_ptr<Connection>> connection = Connection::open(*settings, u"strategies"_s);
    if (!connection)
        return connection;
    if (const auto information = ServerInformation::read(**connection); !information)
        return failure(information.error());
    if (const Result<> prepared = Schema::prepare(**connection); !prepared)
        return failure(prepared.error());
    return connection;
}

ExitStatus check(const QStringList &paths, const Arguments &arguments)
{
    ExitStatus status = everyStrategyCorrect;
    QList<Strategy> strategies;
    for (const QString &path : paths) {
        const Result<Strategy> strategy = StrategyLibrary::readFile(path);
        if (strategy)
            strategies.append(*strategy);
        else
            status = complain(strategy.error());
    }
    if (strategies.isEmpty())
        return status;
    const Result<std::shared_ptr<Database>> database = databaseOf(arguments);
    if (!database)
        return complain(database.error());
    const Result<std::unique_ptr<Connection>> connection = connectTo(**database);
    if (!connection)
        return complain(connection.error());
    for (const Strategy &strategy : strategies) {
        const Result<PreparedStrategy> prepared = PreparedStrategy::prepare(**connection, strategy);
        if (prepared)
            say(u"%1: %2, %3, no objection\n"_s.arg(strategy.path, strategy.title)
                    .arg(prepared->steps() == 1 ? u"1 step"_s
                                                : u"%1 steps"_s.arg(prepared->steps())));
        else
            status = complain(prepared.error());
    }
    return status;
}

} // namespace

ExitStatus strategiesCommand(const QStringList &words)
{
    Arguments arguments(u"strategies [FILE …]"_s,
                        u"Lists the strategies, or checks strategy files."_s);
    if (const auto ended = begin(arguments, words))
        return *ended;
    if (!arguments.positional().isEmpty())
        return check(arguments.positional(), arguments);
    const Result<StrategyLibrary> library = libraryOf(arguments);
    if (!library)
        return complain(library.error());
    say(listOf(*library));
    return everyStrategyCorrect;
}

} // namespace lastroom
