// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/strategiescommand.h"

#include "app/commandline.h"
#include "core/cluster/databasepreparation.h"
#include "core/db/tryalone.h"

#include <algorithm>

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

/** Where strategies can be tried. */
Result<ConnectionSettings> placeIn(const Database &database)
{
    const Result<ConnectionSettings> settings = database.settings();
    if (!settings)
        return settings;
    const Result<> prepared
        = DatabasePreparation::begin(database, *settings, {}).and_then([](const auto &preparation) {
              return preparation->finish();
          });
    if (!prepared)
        return failure(prepared.error());
    return settings;
}

/** What is wrong with a strategy that does not book, or does not keep its books. */
Error objection(const Strategy &strategy, const Trial &trial)
{
    const int line = trial.failure ? trial.failure->line : trial.line;
    return Error{Error::Kind::File,
                 u"%1:%2"_s.arg(strategy.path).arg(std::max(line, 1)),
                 trial.finding(),
                 {}}
        .at(Place{.file = strategy.path, .line = line});
}

ExitStatus tryStrategy(const Strategy &strategy, const ConnectionSettings &settings)
{
    const Result<Trial> trial = tryAlone(settings, strategy, 1, {});
    if (!trial)
        return complain(trial.error());
    if (!trial->isSound())
        return complain(objection(strategy, *trial));
    const qsizetype steps = strategy.steps.size();
    say(u"%1: %2, %3, books alone, no objection\n"_s.arg(
        strategy.path, strategy.title, steps == 1 ? u"1 step"_s : u"%1 steps"_s.arg(steps)));
    return everyStrategyCorrect;
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
    const Result<ConnectionSettings> settings = placeIn(**database);
    if (!settings)
        return complain(settings.error());
    for (const Strategy &strategy : strategies) {
        if (const ExitStatus tried = tryStrategy(strategy, *settings);
            tried != everyStrategyCorrect)
            status = tried;
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
