// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"
#include "core/record/receipt.h"
#include "ui/figure/figurefile.h"

namespace lastroom {

/** What is asked for of a figure's page and file. A value. */
struct SheetOptions
{
    SheetSettings sheet;
    QString path;
    QString dataPath; ///< of what it shows, as CSV; may be empty, as path may then
    FigureFile::Settings file;
    bool writesCaption = false; ///< the receipt, or what was given
    bool writesOver = false; ///< a file that is there
};

/** Adds --size, --text, --outlines, --title, --caption, --theme, --times, --force, --data and
 * --output. */
void addSheetOptions(Arguments &arguments);

/** Errors: Arguments. */
Result<SheetOptions> sheetOptionsOf(const Arguments &arguments);

/** Errors: File, also where the file exists and may not be written over. */
Result<> saveFigure(std::shared_ptr<const Figure> figure, const Receipt &receipt,
                    const SheetOptions &options);

} // namespace lastroom
