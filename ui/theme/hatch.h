// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPainterPath>
#include <QRectF>

namespace lastroom {

/**
 * Diagonal stripes over \p boxes, \p distance pixels from one to the next, of which \p share is
 * stripe. Shapes, not a brush and not a clip: QSvgGenerator knows no clipping, and many readers of
 * SVG know no patterns.
 */
QPainterPath hatch(const QList<QRectF> &boxes, double distance, double share = 0.55);

/** Level lines of one pixel over \p boxes, \p distance pixels from one to the next, counted from
 * below: what is seen on a bar of any width. */
QPainterPath ruling(const QList<QRectF> &boxes, double distance);

} // namespace lastroom
