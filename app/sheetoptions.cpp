// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sheetoptions.h"

#include "core/model/nearest.h"
#include "core/model/text.h"
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
        = Text::tr(
              "use 88mm, 180mm, slide, WIDTHxHEIGHTmm, %1 to %2 wide, or WIDTHxHEIGHT in pixels")
              .arg(SheetSettings::leastWidth)
              .arg(SheetSettings::mostWidth);
    if (!match.hasMatch())
        return refused(u"--size"_s, Text::tr("“%1” is no size").arg(text), allowed);
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
        return refused(u"--size"_s, Text::tr("%1 is out of range").arg(text), allowed);
    return isInPixels;
}

Result<> readText(const QString &text, SheetSettings &sheet)
{
    bool isNumber = false;
    const double factor = text.toDouble(&isNumber);
    const double least = SheetSettings::leastPoints / sheet.points;
    const double most = SheetSettings::mostPoints / sheet.points;
    if (!isNumber || !(factor >= least && factor <= most))
        return refused(
            u"--text"_s,
            (isNumber ? Text::tr("%1 is out of range") : Text::tr("“%1” is not a number"))
                .arg(text),
            Text::tr("use %1 to %2").arg(least).arg(most));
    sheet.points *= factor;
    return {};
}

} // namespace

void addSheetOptions(Arguments &arguments)
{
    arguments.add(
        u"size"_s,
        Text::tr("of the page: 88mm, 180mm, slide, WIDTHxHEIGHTmm, or WIDTHxHEIGHT in pixels"),
        u"SIZE"_s, u"180mm"_s);
    arguments.add(
        u"text"_s,
        Text::tr("size of the text, 1 is %1 points; smaller where the page has no room for it")
            .arg(SheetSettings().points),
        u"FACTOR"_s, u"1.0"_s);
    arguments.add(u"outlines"_s, Text::tr("text of an SVG as the outlines of its letters"));
    arguments.add(u"title"_s,
                  Text::tr("what stands above it; its own without it, none where it is empty"),
                  u"TITLE"_s);
    arguments.addOptional(u"caption"_s, Text::tr("where it comes from, or this text, below it"),
                          u"TEXT"_s);
    arguments.add(u"theme"_s, Text::tr("light, dark, high-contrast or high-contrast-dark"),
                  u"NAME"_s, u"light"_s);
    arguments.add(
        u"times"_s,
        Text::tr("of a PNG: pixels for each of the page's; 2, or 1 where the size is in pixels"),
        u"N"_s);
    arguments.add(u"force"_s, Text::tr("writes over a file that is there"));
    arguments.add(u"data"_s, Text::tr("writes what it shows to a file, too"), u"FILE.csv"_s);
    arguments.add(u"output"_s, Text::tr("the file: .svg, .pdf, .png, or .csv for its data"),
                  u"FILE"_s);
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
    const QStringList themes = Theme::names();
    if (!themes.contains(theme))
        return refused(u"--theme"_s, Text::tr("“%1” is not known").arg(theme),
                       didYouMean(theme, themes));
    options.sheet.theme = theme;
    if (arguments.isSet(u"title"_s))
        options.sheet.title = arguments.text(u"title"_s);
    options.writesCaption = arguments.isSet(u"caption"_s);
    options.sheet.caption = arguments.text(u"caption"_s);
    options.path = arguments.text(u"output"_s);
    options.dataPath = arguments.text(u"data"_s);
    options.writesOver = arguments.isSet(u"force"_s);
    if (options.path.isEmpty() && options.dataPath.isEmpty())
        return refused(u"--output"_s, Text::tr("there is none"),
                       Text::tr("name a file, such as bars.pdf"));
    if (!options.path.isEmpty() && !FigureFile::formatOf(options.path))
        return refused(u"--output"_s,
                       Text::tr("“%1” is of no kind that is known").arg(options.path),
                       Text::tr("use .svg, .pdf, .png or .csv"));
    if (!options.dataPath.isEmpty()
        && FigureFile::formatOf(options.dataPath) != FigureFile::Format::Csv)
        return refused(u"--data"_s,
                       Text::tr("“%1” is of no kind that is known").arg(options.dataPath),
                       Text::tr("use .csv"));
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
            return failure(Error::Kind::File, path, Text::tr("it exists"),
                           Text::tr("use --force to write over it"));
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
