// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/swatch.h"

#include <QPainter>
#include <QPixmap>

namespace lastroom {

QIcon swatch(const QColor &colour, const QColor &outline)
{
    QIcon icon;
    for (const int size : {12, 24, 48}) {
        QPixmap picture(size, size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        const double width = size / 12.0;
        painter.setPen(QPen(outline, width));
        painter.setBrush(colour);
        painter.drawRoundedRect(
            QRectF(0, 0, size, size).adjusted(width / 2, width / 2, -width / 2, -width / 2),
            size / 6.0, size / 6.0);
        painter.end();
        icon.addPixmap(picture, QIcon::Normal);
        // Else a list tints the picture of a chosen row, and it is no longer the colour it stands
        // for.
        icon.addPixmap(picture, QIcon::Selected);
    }
    return icon;
}

} // namespace lastroom
