// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sheetoptions.h"

#include "core/model/nearest.h"
#include "ui/figure/figurefile.h"

#include <QFile>
#include <QRegularExpression>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refused(const QString &option, const QString &why, const QString &remedy)
{
    return failure(Error::Kind::Arguments, option, why, remedy);
}

/** "88mm", "180mm", "slide", "120x80mm", and "1280x720", which are pixels. \return whether they
 * are.
 */
Result<bool> readSize(const QString &text, SheetSettings &sheet)
{
    if (text == u"slide") {
        sheet.width = SheetSettings::slide.width();
        sheet.height = SheetSettings::slide.height();
        return false;
    }
    static const QRegularExpression form(
        u"^(\\d{1,4}(?:\\.\\d+)?)(?:x(\\d{1,4}(?:\\.\\d+)?))?(mm)?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const QString allowed
        = u"use 88mm, 180mm, slide, WIDTHxHEIGHTmm, %1 to %2 wide, or WIDTHxHEIGHT in pixels"_s
              .arg(SheetSettings::leastWidth)
              .arg(SheetSettings::mostWidth);
    if (!match.hasMatch())
        return refused(u"--size"_s, u"“%1” is no size"_s.arg(text), allowed);
    sheet.width = match.captured(1).toDouble();
    if (!match.captured(2).isEmpty())
        sheet.height = match.captured(2).toDouble();
    const bool isInPixels = sheet.height && match.captured(3).isEmpty();
    if (isInPixels) {
        const double pixel = 25.4 / FigureSheet::resolution();
        sheet.width *= pixel;
        *sheet.height *= pixel;
    }
    const auto fits = [](double value) {
        return value >= SheetSettings::leastWidth && value <= SheetSettings::mostWidth;
    };
    if (!fits(sheet.width) || (sheet.height && !fits(*sheet.height)))
        return refused(u"--size"_s, u"%1 is out of range"_s.arg(text), allowed);
    return isInPixels;
}

Result<> readText(const QString &text, SheetSettings &sheet)
{
    bool isNumber = false;
    const double factor = text.toDouble(&isNumber);
    const double least = SheetSettings::leastPoints / sheet.points;
    const double most = SheetSettings::mostPoints / sheet.points;
    if (!isNumber || !(factor >= least && factor <= most))
        return refused(u"--text"_s,
                       (isNumber ? u"%1 is out of range"_s : u"“%1” is not a number"_s).arg(text),
                       u"use %1 to %2"_s.arg(least).arg(most));
    sheet.points *= factor;
    return {};
}

} // namespace

void addSheetOptions(Arguments &arguments)
{
    arguments.add(u"size"_s,
                  u"of the page: 88mm, 180mm, slide, WIDTHxHEIGHTmm, or WIDTHxHEIGHT in pixels"_s,
                  u"SIZE"_s, u"180mm"_s);
    arguments.add(
        u"text"_s,
        u"size of the text, 1 is %1 points; smaller where the page has no room for it"_s.arg(
            SheetSettings().points),
        u"FACTOR"_s, u"1.0"_s);
    arguments.add(u"outlines"_s, u"text of an SVG as the outlines of its letters"_s);
    arguments.add(u"title"_s, u"what stands above it; its own without it, none where it is empty"_s,
                  u"TITLE"_s);
    arguments.addOptional(u"caption"_s, u"where it comes from, or this text, below it"_s,
                          u"TEXT"_s);
    arguments.add(u"theme"_s, u"light or dark"_s, u"NAME"_s, u"light"_s);
    arguments.add(u"times"_s,
                  u"of a PNG: pixels for each of the page's; 2, or 1 where the size is in pixels"_s,
                  u"N"_s);
    arguments.add(u"force"_s, u"writes over a file that is there"_s);
    arguments.add(u"data"_s, u"writes what it shows to a file, too"_s, u"FILE.csv"_s);
    arguments.add(u"output"_s, u"the file: .svg, .pdf, .png, or .csv for its data"_s, u"FILE"_s);
}

Result<SheetOptions> sheetOptionsOf(const Arguments &arguments)
{
    SheetOptions options;
    const Result<bool> isInPixels = readSize(arguments.text(u"size"_s), options.sheet);
    if (!isInPixels)
        return failure(isInPixels.error());
    if (const Result<> read = readText(arguments.text(u"text"_s), options.sheet); !read)
        return failure(read.error());
    options.file.times = *isInPixels ? 1 : 2;
    if (arguments.isSet(u"times"_s)) {
        const Result<qint64> times = arguments.number(u"times"_s, 1, FigureFile::mostTimes);
        if (!times)
            return failure(times.error());
        options.file.times = int(*times);
    }
    if (arguments.isSet(u"outlines"_s))
        options.file.lettering = Drawing::Lettering::Outlines;
    const QString theme = arguments.text(u"theme"_s);
    if (theme != u"light" && theme != u"dark")
        return refused(u"--theme"_s, u"“%1” is not known"_s.arg(theme),
                       didYouMean(theme, {u"light"_s, u"dark"_s}));
    options.sheet.isDark = theme == u"dark";
    if (arguments.isSet(u"title"_s))
        options.sheet.title = arguments.text(u"title"_s);
    options.writesCaption = arguments.isSet(u"caption"_s);
    options.sheet.caption = arguments.text(u"caption"_s);
    options.path = arguments.text(u"output"_s);
    options.dataPath = arguments.text(u"data"_s);
    options.writesOver = arguments.isSet(u"force"_s);
    if (options.path.isEmpty() && options.dataPath.isEmpty())
        return refused(u"--output"_s, u"there is none"_s, u"name a file, such as bars.pdf"_s);
    if (!options.path.isEmpty() && !FigureFile::formatOf(options.path))
        return refused(u"--output"_s, u"“%1” is of no kind that is known"_s.arg(options.path),
                       u"use .svg, .pdf, .png or .csv"_s);
    if (!options.dataPath.isEmpty()
        && FigureFile::formatOf(options.dataPath) != FigureFile::Format::Csv)
        return refused(u"--data"_s, u"“%1” is of no kind that is known"_s.arg(options.dataPath),
                       u"use .csv"_s);
    return options;
}

Result<> saveFigure(std::shared_ptr<const Figure> figure, const Receipt &receipt,
                    const SheetOptions &options)
{
    SheetSettings settings = options.sheet;
    if (options.writesCaption && settings.caption.isEmpty())
        settings.caption = receipt.caption();
    const DrawnSheet sheet(FigureSheet(std::move(figure), settings), receipt);
    for (const QString &path : {options.path, options.dataPath}) {
        if (QFile::exists(path) && !options.writesOver)
            return failure(Error::Kind::File, path, u"it exists"_s,
                           u"use --force to write over it"_s);
    }
    for (const QString &path : {options.path, options.dataPath}) {
        const Result<> written
            = path.isEmpty() ? Result<>() : FigureFile::write(path, sheet, options.file);
        if (!written)
            return written;
    }
    return {};
}

} // namespace lastroom
