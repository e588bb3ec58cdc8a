// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/csvfile.h"

#include "core/model/csv.h"
#include "core/model/text.h"

#include <QSaveFile>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> notWritten(const QSaveFile &file)
{
    return failure(Error::Kind::File, file.fileName(), file.errorString(),
                   Text::tr("choose another place"));
}

} // namespace

Result<> checkWritable(const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    file.cancelWriting();
    return {};
}

Result<> writeCsv(const QString &path, const QList<QStringList> &rows)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csvText(rows).toUtf8()) < 0
        || !file.commit())
        return notWritten(file);
    return {};
}

} // namespace lastroom
