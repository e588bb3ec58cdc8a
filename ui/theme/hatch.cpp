// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/hatch.h"

#include <QPolygonF>

#include <cmath>

namespace lastroom {

namespace {

/** The part of a convex \p polygon where sign * (x + y - sum) is not negative. */
QPolygonF cut(const QPolygonF &polygon, double sum, double sign)
{
    QPolygonF result;
    for (qsizetype index = 0; index < polygon.size(); ++index) {
        const QPointF from = polygon.at(index);
        const QPointF to = polygon.at((index + 1) % polygon.size());
        const double before = sign * (from.x() + from.y() - sum);
        const double after = sign * (to.x() + to.y() - sum);
        if (before >= 0)
            result.append(from);
        if ((before < 0) != (after < 0))
            result.append(from + (to - from) * (before / (before - after)));
    }
    return result;
}

} // namespace

QPainterPath hatch(const QList<QRectF> &boxes, double distance, double share)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const QRectF &box : boxes) {
        const QPolygonF corners{box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()};
        // Along x + y a stripe is √2 times as wide as across.
        const double step = distance * std::sqrt(2.);
        // From a multiple of the step, so that stripes stand still while a bar grows.
        double sum = std::floor((box.left() + box.top()) / step) * step;
        for (; sum < box.right() + box.bottom(); sum += step) {
            const QPolygonF stripe = cut(cut(corners, sum, 1), sum + step * share, -1);
            if (stripe.size() > 2) {
                path.addPolygon(stripe);
                path.closeSubpath();
            }
        }
    }
    return path;
}

QPainterPath ruling(const QList<QRectF> &boxes, double distance)
{
    QPainterPath path;
    for (const QRectF &box : boxes) {
        for (double y = box.bottom() - distance; y > box.top(); y -= distance)
            path.addRect(QRectF(box.left(), y, box.width(), 1));
    }
    return path;
}

} // namespace lastroom
