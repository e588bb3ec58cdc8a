// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/result.h"
#include "ui/figure/drawnsheet.h"

#include <QByteArray>
#include <QImage>

namespace lastroom {

/** A figure as a file, with its receipt inside. Functions; any thread. */
namespace FigureFile {

enum class Format { Svg, Pdf, Png, Csv };

/** By what the path ends with; nothing for others. */
std::optional<Format> formatOf(const QString &path);

/** What such files end with, without the dot. */
QString suffixOf(Format format);

/** The largest factor of a PNG. */
constexpr int mostTimes = 4;

/** Text stays text, in the font's family or, where that is missing, another one, unless outlines
 * are wanted; the receipt is the description. */
QByteArray svg(const DrawnSheet &sheet, Drawing::Lettering lettering = Drawing::Lettering::Text);

/** One page of the sheet's size with fonts embedded; the receipt is attached, and its token stands
 * in the document's information. */
QByteArray pdf(const DrawnSheet &sheet);

/** So many pixels for each of the sheet's; the receipt is among the texts of the file. */
QImage image(const DrawnSheet &sheet, int times);
/** Empty where it is too large. */
QByteArray png(const DrawnSheet &sheet, int times);

/** What the figure shows in rows, RFC 4180. */
QByteArray csv(const DrawnSheet &sheet);

/** What a file is made with. A value. */
struct Settings
{
    int times = 2; ///< of a PNG, 1 to mostTimes
    Drawing::Lettering lettering = Drawing::Lettering::Text; ///< of an SVG
};

/** Of the kind that the path ends with, all of it or nothing. Errors: File. */
Result<> write(const QString &path, const DrawnSheet &sheet, const Settings &settings);

} // namespace FigureFile

} // namespace lastroom
