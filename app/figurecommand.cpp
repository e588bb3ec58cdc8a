// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figurecommand.h"

#include "app/commandline.h"
#include "app/interrupt.h"
#include "app/sheetoptions.h"
#include "core/model/nearest.h"
#include "core/record/racefile.h"
#include "core/record/recordstore.h"
#include "ui/figure/figurefile.h"
#include "ui/race/racefigures.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFileInfo>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** The strategies' colours are those of their places in the race. */
QList<int> placesOf(const RaceRecord &record)
{
    QList<int> places;
    for (std::size_t at = 0; at < record.recordings.size(); ++at)
        places.append(int(at));
    return places;
}

Result<std::unique_ptr<Figure>> figureOf(const QString &name, const RaceRecord &record)
{
    if (!RaceFigures::names().contains(name))
        return failure(Error::Kind::Arguments, u"--of"_s, u"“%1” is not known"_s.arg(name),
                       didYouMean(name, RaceFigures::names()));
    std::unique_ptr<Figure> figure
        = RaceFigures::named(name, record.recordings, record.plan, placesOf(record));
    if (!figure)
        return failure(Error::Kind::Arguments, u"--of %1"_s.arg(name),
                       u"nothing was overbooked in this race"_s, u"choose another figure"_s);
    return figure;
}

Result<> save(const Arguments &arguments)
{
    const Result<SheetOptions> options = sheetOptionsOf(arguments);
    if (!options)
        return failure(options.error());
    const QStringList words = arguments.positional();
    if (words.size() > 1)
        return failure(Error::Kind::Arguments, u"“%1”"_s.arg(words.at(1)),
                       u"one race can be drawn at a time"_s, u"see lastroom figure --help"_s);
    const Result<RaceRecord> record
        = RecordStore().find(words.value(0, u"1"_s)).and_then(RaceFile::read);
    if (!record)
        return failure(record.error());
    Result<std::unique_ptr<Figure>> figure = figureOf(arguments.text(u"of"_s), *record);
    if (!figure)
        return failure(figure.error());
    const Receipt receipt = Receipt::of(record->plan, record->environment);
    return saveFigure(*std::move(figure), receipt, *options);
}

} // namespace

ExitStatus figureCommand(int &argc, char **argv, const QStringList &words)
{
    // Drawn the same whoever draws it.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    Interrupt::block();
    QApplication application(argc, argv);
    const Interrupt interrupt({});
    applyTheme(application, Theme::light(), 100);
    Arguments arguments(
        u"figure [options] [RACE]"_s,
        u"Saves a figure of a kept race: its number in lastroom records, its id, or "
        "a file; the newest without it."_s);
    arguments.add(u"of"_s, u"what is drawn: "_s + RaceFigures::names().join(u", "_s), u"NAME"_s,
                  u"bars"_s);
    addSheetOptions(arguments);
    if (const auto ended = begin(arguments, words))
        return *ended;
    if (const Result<> saved = save(arguments); !saved)
        return complain(saved.error());
    return everyStrategyCorrect;
}

} // namespace lastroom
