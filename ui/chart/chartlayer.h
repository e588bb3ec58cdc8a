// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGraphicsItem>

#include <functional>

namespace lastroom {

/** What a chart paints itself, as an item of the scene so that exports have it. Thread: GUI. */
class ChartLayer : public QGraphicsItem
{
public:
    using Paint = std::function<void(QPainter &)>;

    explicit ChartLayer(Paint paint)
        : m_paint(std::move(paint))
    {
        // The mouse is for the series below it.
        setAcceptedMouseButtons(Qt::NoButton);
    }

    void setSize(const QSizeF &size)
    {
        prepareGeometryChange();
        m_bounds = QRectF(QPointF(), size);
    }

    QRectF boundingRect() const override { return m_bounds; }

    QPainterPath shape() const override { return {}; }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem * /*option*/,
               QWidget * /*widget*/) override
    {
        m_paint(*painter);
    }

private:
    Paint m_paint;
    QRectF m_bounds;
};

} // namespace lastroom
