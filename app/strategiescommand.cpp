// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/strategiescommand.h"

#include "app/commandline.h"
#include "app/texttable.h"
#include "core/cluster/databasepreparation.h"
#include "core/db/tryalone.h"
#include "core/model/text.h"
#include "core/strategy/strategygroup.h"

#include <algorithm>

namespace lastroom {

namespace {

using namespace Qt::StringLiterals;

QString listOf(const StrategyLibrary &library)
{
    QString text;
    for (const StrategyGroup &group : StrategyGroup::divide(library.strategies())) {
        const bool isMistakes = group.kind == StrategyGroup::Kind::Mistakes;
        const bool isOwn = group.kind == StrategyGroup::Kind::Own;
        QList<QStringList> rows;
        for (const Strategy &strategy : group.strategies) {
            QStringList row{u"  "_s + strategy.name, strategy.title,
                            isolationName(strategy.isolation),
                            Text::tr("expects %1").arg(expectName(strategy.expect))};
            if (isMistakes)
                row.append(Text::tr("mistake of ") + strategy.mistakeOf);
            if (isOwn)
                row.append(strategy.path);
            rows.append(row);
        }
        text += (text.isEmpty() ? QString() : u"\n"_s) + group.title() + u'\n' + aligned(rows, "<");
    }
    return text;
}

/** What a student should know of a strategy, in lines of a terminal's width. */
QString explanationOf(const Strategy &strategy)
{
    constexpr int width = 80;
    QString text
        = u"%1 (%2), %3\n"_s.arg(strategy.title, strategy.name, isolationName(strategy.isolation));
    if (!strategy.mistakeOf.isEmpty())
        text += Text::tr("Mistake of: %1\n").arg(strategy.mistakeOf);
    if (!strategy.reliesOn.isEmpty())
        text += Text::tr("Relies on: %1\n").arg(strategy.reliesOn);
    text += Text::tr("Expects: %1\n").arg(expectName(strategy.expect));
    for (const QString &paragraph : strategy.explanation.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        QString line;
        text += u'\n';
        for (const QString &word : paragraph.split(u' ')) {
            if (!line.isEmpty() && line.size() + 1 + word.size() > width) {
                text += line + u'\n';
                line.clear();
            }
            line += (line.isEmpty() ? QString() : u" "_s) + word;
        }
        text += line + u'\n';
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
    say(Text::tr("%1: %2, %3, books alone, no objection\n")
            .arg(strategy.path, strategy.title,
                 steps == 1 ? Text::tr("1 step") : Text::tr("%1 steps").arg(steps)));
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

ExitStatus explain(const Arguments &arguments)
{
    if (const Result<> alone = takesOptionsOnly(arguments, u"strategies --explain"_s); !alone)
        return complain(alone.error());
    const Result<QList<Strategy>> selected
        = libraryOf(arguments).and_then([&](const StrategyLibrary &library) {
              return library.selectNamed({arguments.text(u"explain"_s)});
          });
    if (!selected)
        return complain(selected.error());
    say(explanationOf(selected->first()));
    return everyStrategyCorrect;
}

} // namespace

ExitStatus strategiesCommand(const QStringList &words)
{
    Arguments arguments(Text::tr("strategies [FILE …]"),
                        Text::tr("Lists the strategies, or checks strategy files."));
    arguments.add(u"explain"_s, Text::tr("prints the explanation of a strategy"), u"NAME"_s);
    if (const auto ended = begin(arguments, words))
        return *ended;
    if (arguments.isSet(u"explain"_s))
        return explain(arguments);
    if (!arguments.positional().isEmpty())
        return check(arguments.positional(), arguments);
    const Result<StrategyLibrary> library = libraryOf(arguments);
    if (!library)
        return complain(library.error());
    say(listOf(*library));
    return everyStrategyCorrect;
}

} // namespace lastroom
