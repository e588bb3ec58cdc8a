// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/csv.h"

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QString cell(QString text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n')
        && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QString csvText(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &each : row)
            cells.append(cell(each));
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text;
}

} // namespace lastroom
