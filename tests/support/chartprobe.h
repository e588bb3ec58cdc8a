// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QHelpEvent>
#include <QImage>
#include <QTest>
#include <QToolTip>
#include <QWidget>
#include <QWindow>

/**
 * Presses and releases \p button all over \p window, as the window system would: a click that
 * nothing takes is no fault, other than to QTest::mouseClick() on a widget.
 */
inline void clickEverywhere(QWidget &window, Qt::MouseButton button)
{
    for (int x = 1; x < window.width(); x += 60) {
        for (int y = 1; y < window.height(); y += 40)
            QTest::mouseClick(window.windowHandle(), button, {}, {x, y});
    }
}

/** The tool tip that \p widget shows at \p position. */
inline QString toolTipAt(QWidget &widget, QPoint position)
{
    QHelpEvent event(QEvent::ToolTip, position, widget.mapToGlobal(position));
    QCoreApplication::sendEvent(&widget, &event);
    return QToolTip::text();
}

/** How many pixels of \p image have nearly \p colour. */
inline int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += qAbs(pixel.red() - colour.red()) + qAbs(pixel.green() - colour.green())
                    + qAbs(pixel.blue() - colour.blue())
                < 12;
        }
    }
    return count;
}
