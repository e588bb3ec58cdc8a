// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/strategies/lefttoright.h"

#include <QPainter>
#include <QPixmap>

namespace lastroom {

void LeftToRight::draw(QPainter *painter)
{
    const QRect box = sourceBoundingRect().toAlignedRect();
    const double scale = painter->device()->devicePixelRatioF();
    QPixmap picture((QSizeF(box.size()) * scale).toSize());
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    // The widget paints with this painter's state only if it is not the one that was given.
    QPainter own(&picture);
    own.translate(-box.topLeft());
    own.setLayoutDirection(Qt::LeftToRight);
    drawSource(&own);
    own.end();
    painter->drawPixmap(box.topLeft(), picture);
}

} // namespace lastroom
