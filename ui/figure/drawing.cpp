// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure/drawing.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <cmath>
#include <memory>

namespace lastroom {

class Drawing::Engine : public QPaintEngine
{
public:
    explicit Engine(Drawing &drawing)
        : QPaintEngine(AllFeatures)
        , m_strokes(drawing.m_strokes)
    {
    }

    bool begin(QPaintDevice *) override { return true; }

    bool end() override { return true; }

    Type type() const override { return User; }

    void updateState(const QPaintEngineState &changed) override
    {
        const DirtyFlags flags = changed.state();
        if (flags & DirtyPen)
            add([pen = changed.pen()](const Place &to) { to.painter.setPen(pen); });
        if (flags & DirtyBrush)
            add([brush = changed.brush()](const Place &to) { to.painter.setBrush(brush); });
        if (flags & DirtyTransform)
            add([transform = changed.transform()](const Place &to) {
                to.painter.setTransform(transform * to.base);
            });
        if (flags & DirtyOpacity)
            add([opacity = changed.opacity()](const Place &to) { to.painter.setOpacity(opacity); });
        if (flags & DirtyHints)
            add([hints = changed.renderHints()](const Place &to) {
                to.painter.setRenderHints(QPainter::RenderHints(~0), false);
                to.painter.setRenderHints(hints);
            });
    }

    void drawPath(const QPainterPath &path) override
    {
        add([path](const Place &to) { to.painter.drawPath(path); });
    }

    void drawPixmap(const QRectF &box, const QPixmap &pixmap, const QRectF &part) override
    {
        add([box, image = pixmap.toImage(), part](const Place &to) {
            to.painter.drawImage(box, image, part);
        });
    }

    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        add([polygon = QList<QPointF>(points, points + count), mode](const Place &to) {
            const auto size = int(polygon.size());
            if (mode == PolylineMode)
                to.painter.drawPolyline(polygon.constData(), size);
            else
                to.painter.drawPolygon(polygon.constData(), size,
                                       mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
        });
    }

    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        add([at, font = item.font(), text = item.text()](const Place &to) {
            if (to.lettering == Lettering::Text) {
                to.painter.setFont(font);
                to.painter.drawText(at, text);
                return;
            }
            QPainterPath letters;
            letters.setFillRule(Qt::WindingFill);
            letters.addText(at, font, text);
            to.painter.fillPath(letters, to.painter.pen().color());
        });
    }

private:
    template <typename Stroke> void add(Stroke stroke)
    {
        m_strokes.emplace_back(std::move(stroke));
    }

    std::vector<std::function<void(const Place &)>> &m_strokes;
};

/** Something to paint on that remembers it. */
class Drawing::Device : public QPaintDevice
{
public:
    Device(Drawing &drawing, const QSizeF &size, int resolution)
        : m_size(size)
        , m_resolution(resolution)
        , m_engine(std::make_unique<Engine>(drawing))
    {
    }

    QPaintEngine *paintEngine() const override { return m_engine.get(); }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        constexpr double millimetresPerInch = 25.4;
        switch (metric) {
        case PdmWidth:
            return int(std::ceil(m_size.width()));
        case PdmHeight:
            return int(std::ceil(m_size.height()));
        case PdmWidthMM:
            return int(std::ceil(m_size.width() / m_resolution * millimetresPerInch));
        case PdmHeightMM:
            return int(std::ceil(m_size.height() / m_resolution * millimetresPerInch));
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return m_resolution;
        case PdmNumColors:
            return 1 << 24;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    QSizeF m_size;
    int m_resolution;
    std::unique_ptr<QPaintEngine> m_engine;
};

Drawing::Drawing(const QSizeF &size, int resolution, const std::function<void(QPainter &)> &paint)
{
    Device device(*this, size, resolution);
    QPainter painter(&device);
    paint(painter);
}

void Drawing::replay(QPainter &painter, Lettering lettering) const
{
    painter.save();
    const Place to{painter, painter.transform(), lettering};
    for (const auto &stroke : m_strokes)
        stroke(to);
    painter.restore();
}

} // namespace lastroom
