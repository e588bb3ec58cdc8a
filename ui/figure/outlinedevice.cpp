// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure/outlinedevice.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

namespace lastroom {

class OutlineDevice::Engine : public QPaintEngine
{
public:
    explicit Engine(QPaintDevice &target)
        : QPaintEngine(AllFeatures)
        , m_target(target)
    {
    }

    bool begin(QPaintDevice *) override { return m_painter.begin(&m_target); }

    bool end() override { return m_painter.end(); }

    Type type() const override { return User; }

    void updateState(const QPaintEngineState &changed) override
    {
        const DirtyFlags flags = changed.state();
        if (flags & DirtyPen)
            m_painter.setPen(changed.pen());
        if (flags & DirtyBrush)
            m_painter.setBrush(changed.brush());
        if (flags & DirtyTransform)
            m_painter.setTransform(changed.transform());
        if (flags & DirtyOpacity)
            m_painter.setOpacity(changed.opacity());
        if (flags & DirtyHints)
            m_painter.setRenderHints(changed.renderHints());
    }

    void drawPath(const QPainterPath &path) override { m_painter.drawPath(path); }

    void drawPixmap(const QRectF &to, const QPixmap &pixmap, const QRectF &from) override
    {
        m_painter.drawPixmap(to, pixmap, from);
    }

    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        if (mode == PolylineMode)
            m_painter.drawPolyline(points, count);
        else
            m_painter.drawPolygon(points, count,
                                  mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    }

    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        QPainterPath letters;
        letters.setFillRule(Qt::WindingFill);
        letters.addText(at, item.font(), item.text());
        m_painter.fillPath(letters, state->pen().color());
    }

private:
    QPaintDevice &m_target;
    QPainter m_painter;
};

OutlineDevice::OutlineDevice(QPaintDevice &target)
    : m_target(target)
    , m_engine(std::make_unique<Engine>(target))
{
}

OutlineDevice::~OutlineDevice() = default;

QPaintEngine *OutlineDevice::paintEngine() const
{
    return m_engine.get();
}

int OutlineDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return m_target.width();
    case PdmHeight:
        return m_target.height();
    case PdmWidthMM:
        return m_target.widthMM();
    case PdmHeightMM:
        return m_target.heightMM();
    case PdmDpiX:
    case PdmPhysicalDpiX:
        return m_target.logicalDpiX();
    case PdmDpiY:
    case PdmPhysicalDpiY:
        return m_target.logicalDpiY();
    case PdmDevicePixelRatio:
        return int(m_target.devicePixelRatio());
    case PdmDevicePixelRatioScaled:
        return int(m_target.devicePixelRatioF() * devicePixelRatioFScale());
    case PdmNumColors:
        return m_target.colorCount();
    case PdmDepth:
        return m_target.depth();
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace lastroom
