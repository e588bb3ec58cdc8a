// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"
#include "core/record/receipt.h"
#include "ui/figure/figuresheet.h"

namespace lastroom {

/** What is asked for of a figure's page and file. A value. */
struct SheetOptions
{
    SheetSettings sheet;
    QString path;
    int times = 2; ///< of a PNG
    bool writesCaption = false; ///< the receipt, or what was given
    bool writesOver = false; ///< a file that is there
};

/** Adds --size, --text, --title, --caption, --theme, --times, --force and --output. */
void addSheetOptions(Arguments &arguments);

/** Errors: Arguments. */
Result<SheetOptions> sheetOptionsOf(const Arguments &arguments);

/** Errors: File, also where the file exists and may not be written over. */
Result<> saveFigure(std::shared_ptr<const Figure> figure, const Receipt &receipt,
                    const SheetOptions &options);

} // namespace lastroom
