// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/texttable.h"

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

QString aligned(const QList<QStringList> &rows, const QByteArray &sides)
{
    QList<qsizetype> widths(rows.first().size(), 0);
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths.at(column), row.at(column).size());
    }
    QString text;
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QString &cell = row.at(column);
            const char side = sides.at(std::min(column, sides.size() - 1));
            text += (side == '<' ? cell.leftJustified(widths.at(column))
                                 : cell.rightJustified(widths.at(column)))
                + u"  "_s;
        }
        while (text.endsWith(u' '))
            text.chop(1);
        text += u'\n';
    }
    return text;
}

} // namespace lastroom
