// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFontInfo>
#include <QFontMetricsF>
#include <QList>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QRectF>
#include <QString>
#include <QTransform>

#include <memory>

/** Something to paint on that remembers where text was written, and nothing else. */
class TextProbe : public QPaintDevice
{
public:
    struct Text
    {
        QString text;
        QRectF box; ///< of its letters, without what is above and below capitals
        QRectF whole; ///< with what is below them
        double pixels; ///< size of its font
        QRectF clip; ///< beyond which nothing of it is drawn; null where there is none
    };

    explicit TextProbe(const QSizeF &size, int resolution)
        : m_size(size)
        , m_resolution(resolution)
        , m_engine(std::make_unique<Engine>(this))
    {
    }

    const QList<Text> &texts() const { return m_texts; }

    /** All of it, a line each. */
    QString all() const
    {
        QStringList lines;
        for (const Text &each : m_texts)
            lines.append(each.text);
        return lines.join(u'\n');
    }

    QPaintEngine *paintEngine() const override { return m_engine.get(); }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return int(m_size.width());
        case PdmHeight:
            return int(m_size.height());
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return m_resolution;
        case PdmWidthMM:
            return int(m_size.width() / m_resolution * 25.4);
        case PdmHeightMM:
            return int(m_size.height() / m_resolution * 25.4);
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        case PdmNumColors:
            return 1 << 24;
        case PdmDepth:
            return 32;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    class Engine : public QPaintEngine
    {
    public:
        explicit Engine(TextProbe *probe)
            : QPaintEngine(AllFeatures)
            , m_probe(probe)
        {
        }

        bool begin(QPaintDevice *) override { return true; }

        bool end() override { return true; }

        void updateState(const QPaintEngineState &changed) override
        {
            if (changed.state() & DirtyTransform)
                m_transform = changed.transform();
            if (changed.state() & DirtyClipRegion)
                setClip(changed.clipOperation(), QRectF(changed.clipRegion().boundingRect()));
            if (changed.state() & DirtyClipPath)
                setClip(changed.clipOperation(), changed.clipPath().boundingRect());
            if (changed.state() & DirtyClipEnabled && !changed.isClipEnabled())
                m_clip = QRectF();
        }

        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }

        void drawPath(const QPainterPath &) override { }

        void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }

        void drawTextItem(const QPointF &at, const QTextItem &item) override
        {
            const QString text = item.text().trimmed();
            if (text.isEmpty())
                return;
            const QFontMetricsF metrics(item.font());
            const double width = metrics.horizontalAdvance(item.text().trimmed());
            m_probe->m_texts.append(
                {text,
                 m_transform.mapRect(
                     QRectF(at.x(), at.y() - metrics.capHeight(), width, metrics.capHeight())),
                 m_transform.mapRect(QRectF(at.x(), at.y() - metrics.capHeight(), width,
                                            metrics.capHeight() + metrics.descent())),
                 QFontInfo(item.font()).pixelSize() * m_transform.m22(), m_clip});
        }

        Type type() const override { return User; }

    private:
        void setClip(Qt::ClipOperation operation, const QRectF &logical)
        {
            const QRectF clip = m_transform.mapRect(logical);
            if (operation == Qt::NoClip)
                m_clip = QRectF();
            else if (operation == Qt::ReplaceClip || m_clip.isNull())
                m_clip = clip;
            else
                m_clip &= clip;
        }

        TextProbe *m_probe;
        QTransform m_transform;
        QRectF m_clip;
    };

    QSizeF m_size;
    int m_resolution;
    QList<Text> m_texts;
    std::unique_ptr<Engine> m_engine;
};
