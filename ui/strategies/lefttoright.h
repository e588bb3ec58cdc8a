// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGraphicsEffect>

namespace lastroom {

/**
 * Lets a widget that paints its text itself do so from left to right, in a window that reads from
 * the right: QPainter begins with the application's direction, whatever the widget's is. Nothing
 * else is another one. Thread: GUI; owned by the widget whose effect it is.
 */
class LeftToRight : public QGraphicsEffect
{
    Q_OBJECT

public:
    using QGraphicsEffect::QGraphicsEffect;

protected:
    void draw(QPainter *painter) override;
};

} // namespace lastroom
