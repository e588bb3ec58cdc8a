// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/icon.h"

#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QPixmap tinted(QSvgRenderer &picture, int size, const QColor &colour)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    picture.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    return pixmap;
}

} // namespace

QIcon icon(const QString &name, const QColor &colour, const QColor &disabled)
{
    QSvgRenderer picture(u":/icons/%1.svg"_s.arg(name));
    QIcon icon;
    for (const int size : {16, 20, 24, 32, 48, 64}) {
        icon.addPixmap(tinted(picture, size, colour), QIcon::Normal);
        if (disabled.isValid())
            icon.addPixmap(tinted(picture, size, disabled), QIcon::Disabled);
    }
    return icon;
}

} // namespace lastroom
