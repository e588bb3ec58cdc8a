// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figurecommand.h"

#include "app/commandline.h"
#include "app/explorecommand.h"
#include "app/figuresource.h"
#include "app/languageoption.h"
#include "app/racecommand.h"
#include "app/sheetoptions.h"
#include "core/model/language.h"
#include "core/model/text.h"
#include "ui/explore/exploreevidence.h"
#include "ui/race/raceevidence.h"
#include "ui/theme/theme.h"

#include <QApplication>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** What draws without a display, and the same whoever draws it. Before any thread. */
std::unique_ptr<QApplication> makeApplication(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    Interrupt::block();
    auto application = std::make_unique<QApplication>(argc, argv);
    applyTheme(*application, Theme::light(), 100);
    return application;
}

} // namespace

ExitStatus evidenceCommand(int &argc, char **argv, const QString &command, const QStringList &words)
{
    const std::unique_ptr<QApplication> application = makeApplication(argc, argv);
    const Translation translation(languageIn(words));
    if (command == u"explore")
        return exploreCommand(words,
                              qOverload<const ExplorationRecord &, const QString &>(writeEvidence));
    return raceCommand(words, qOverload<const RaceRecord &, const QString &>(writeEvidence));
}

ExitStatus figureCommand(int &argc, char **argv, const QStringList &words)
{
    const std::unique_ptr<QApplication> application = makeApplication(argc, argv);
    const Translation translation(languageIn(words));
    Interrupt interrupt({});
    Arguments arguments(
        Text::tr("figure [RACE] [options]"),
        Text::tr("Saves a figure of a kept race (its number in lastroom records, its id, or "
                 "a file; the newest without it), of a schedule, or of all orders."));
    addFigureSource(arguments);
    addSheetOptions(arguments);
    if (const auto ended = begin(arguments, words))
        return *ended;
    const Result<SheetOptions> options = sheetOptionsOf(arguments);
    if (!options)
        return complain(options.error());
    const Result<SourcedFigure> drawn = figureFrom(arguments, interrupt);
    if (!drawn)
        return complain(drawn.error());
    const Result<> saved = saveFigure(drawn->figure, drawn->receipt, *options);
    return saved ? everyStrategyCorrect : complain(saved.error());
}

} // namespace lastroom
