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

/** "88mm", "180mm", "slide", "120x80mm". */
Result<> readSize(const QString &text, SheetSettings &sheet)
{
    if (text == u"slide") {
        sheet.width = SheetSettings::slide.width();
        sheet.height = SheetSettings::slide.height();
        return {};
    }
    static const QRegularExpression form(
        u"^(\\d{1,4}(?:\\.\\d+)?)(?:x(\\d{1,4}(?:\\.\\d+)?))?(?:mm)?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const QString allowed = u"use 88mm, 180mm, slide, or WIDTHxHEIGHT in mm, %1 to %2 wide"_s
                                .arg(SheetSettings::leastWidth)
                                .arg(SheetSettings::mostWidth);
    if (!match.hasMatch())
        return refused(u"--size"_s, u"“%1” is no size"_s.arg(text), allowed);
    sheet.width = match.captured(1).toDouble();
    if (!match.captured(2).isEmpty())
        sheet.height = match.captured(2).toDouble();
    const auto fits = [](double value) {
        return value >= SheetSettings::leastWidth && value <= SheetSettings::mostWidth;
    };
    if (!fits(sheet.width) || (sheet.height && !fits(*sheet.height)))
        return refused(u"--size"_s, u"%1 is out of range"_s.arg(text), allowed);
    return {};
}

} // namespace

void addSheetOptions(Arguments &arguments)
{
    arguments.add(u"size"_s, u"of the page: 88mm, 180mm, slide, or WIDTHxHEIGHT in mm"_s, u"SIZE"_s,
                  u"180mm"_s);
    arguments.add(u"text"_s, u"points; smaller where the page has no room for all of it"_s,
                  u"POINTS"_s, u"8"_s);
    arguments.add(u"title"_s, u"what stands above it; its own without it, none where it is empty"_s,
                  u"TITLE"_s);
    arguments.addOptional(u"caption"_s, u"where it comes from, or this text, below it"_s,
                          u"TEXT"_s);
    arguments.add(u"theme"_s, u"light or dark"_s, u"NAME"_s, u"light"_s);
    arguments.add(u"times"_s, u"of a PNG: pixels for each of the page's"_s, u"N"_s, u"2"_s);
    arguments.add(u"force"_s, u"writes over a file that is there"_s);
    arguments.add(u"output"_s, u"the file: .svg, .pdf, .png, or .csv for its data"_s, u"FILE"_s);
}

Result<SheetOptions> sheetOptionsOf(const Arguments &arguments)
{
    SheetOptions options;
    if (const Result<> size = readSize(arguments.text(u"size"_s), options.sheet); !size)
        return failure(size.error());
    const Result<qint64> points = arguments.number(u"text"_s, qint64(SheetSettings::leastPoints),
                                                   qint64(SheetSettings::mostPoints));
    if (!points)
        return failure(points.error());
    options.sheet.points = double(*points);
    const Result<qint64> times = arguments.number(u"times"_s, 1, FigureFile::mostTimes);
    if (!times)
        return failure(times.error());
    options.times = int(*times);
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
    options.writesOver = arguments.isSet(u"force"_s);
    if (options.path.isEmpty())
        return refused(u"--output"_s, u"there is none"_s, u"name a file, such as bars.pdf"_s);
    if (!FigureFile::formatOf(options.path))
        return refused(u"--output"_s, u"“%1” is of no kind that is known"_s.arg(options.path),
                       u"use .svg, .pdf, .png or .csv"_s);
    return options;
}

Result<> saveFigure(std::shared_ptr<const Figure> figure, const Receipt &receipt,
                    const SheetOptions &options)
{
    if (QFile::exists(options.path) && !options.writesOver)
        return failure(Error::Kind::File, options.path, u"it exists"_s,
                       u"use --force to write over it"_s);
    SheetSettings settings = options.sheet;
    if (options.writesCaption && settings.caption.isEmpty())
        settings.caption = receipt.caption();
    return FigureFile::write(options.path, *FigureFile::formatOf(options.path),
                             FigureSheet(std::move(figure), settings), receipt, options.times);
}

} // namespace lastroom
