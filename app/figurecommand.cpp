// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figurecommand.h"

#include "app/commandline.h"
#include "app/figuresource.h"
#include "app/sheetoptions.h"
#include "ui/theme/theme.h"

#include <QApplication>

namespace lastroom {

using namespace Qt::StringLiterals;

ExitStatus figureCommand(int &argc, char **argv, const QStringList &words)
{
    // Drawn the same whoever draws it.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    Interrupt::block();
    QApplication application(argc, argv);
    Interrupt interrupt({});
    applyTheme(application, Theme::light(), 100);
    Arguments arguments(
        u"figure [RACE] [options]"_s,
        u"Saves a figure of a kept race (its number in lastroom records, its id, or "
        "a file; the newest without it), of a schedule, or of all orders."_s);
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
