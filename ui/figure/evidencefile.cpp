// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure/evidencefile.h"

#include "core/model/text.h"
#include "ui/figure/figurefile.h"

#include <QSaveFile>

namespace lastroom {

using namespace Qt::StringLiterals;

EvidencePicture evidencePicture(std::shared_ptr<const Figure> figure, const Receipt &receipt)
{
    SheetSettings settings;
    settings.title = QString();
    return {figure->title(), figure->description(),
            FigureFile::svg(DrawnSheet(FigureSheet(figure, settings), receipt))};
}

Result<> writePage(const QString &path, const QByteArray &page)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(page) < 0 || !file.commit())
        return failure(Error::Kind::File, path, file.errorString(),
                       Text::tr("choose another place"));
    return {};
}

} // namespace lastroom
