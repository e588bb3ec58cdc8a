// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/drawingexamination.h"

#include <QImageReader>

namespace lastroom {

using namespace Qt::StringLiterals;

Diagnosis examineDrawings()
{
    const QString what = u"drawings"_s;
    if (QImageReader::supportedImageFormats().contains("svg"))
        return {what, u"Qt's plugin for SVG"_s};
    return {what,
            u"Qt's plugin for SVG is missing: there are no check marks, arrows and pictures"_s,
            u"install qt6-svg-plugins, on Debian 12 libqt6svg6"_s};
}

} // namespace lastroom
