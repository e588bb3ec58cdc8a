// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/icon.h"

#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int sizes[]{16, 20, 24, 32, 48, 64};

QPixmap drawn(QSvgRenderer &picture, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    picture.render(&painter);
    return pixmap;
}

QPixmap tinted(QSvgRenderer &picture, int size, const QColor &colour)
{
    QPixmap pixmap = drawn(picture, size);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    return pixmap;
}

} // namespace

QIcon icon(const QString &name, const QColor &colour, const QColor &disabled)
{
    QSvgRenderer picture(u":/icons/%1.svg"_s.arg(name));
    QIcon icon;
    for (const int size : sizes) {
        icon.addPixmap(tinted(picture, size, colour), QIcon::Normal);
        if (disabled.isValid())
            icon.addPixmap(tinted(picture, size, disabled), QIcon::Disabled);
    }
    return icon;
}

QIcon programIcon()
{
    QSvgRenderer picture(u":/icons/lastroom.svg"_s);
    QIcon icon;
    for (const int size : sizes)
        icon.addPixmap(drawn(picture, size));
    return icon;
}

} // namespace lastroom
