// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/learn/slip.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QRectF>
#include <QWidget>

#include <functional>

class QPainter;

namespace lastroom {

/** Lets somebody choose a gap of the lanes that a widget paints: by a click, or by the arrow keys
 * and Enter. Thread: GUI. */
class GapChooser : public QObject
{
    Q_OBJECT

public:
    /** \p canvas is painted on and owns this, \p keys has the keyboard; \p place says where a gap
     * stands on the canvas. */
    GapChooser(QWidget *canvas, QWidget *keys, std::function<QRectF(const LaneGap &)> place);

    /** Offers these, and takes the keyboard; none: nothing is offered any more. */
    void offer(const QList<LaneGap> &gaps);

    bool isOffering() const { return !m_gaps.isEmpty(); }

    /** Where the gap can be clicked. */
    QRectF placeOf(int gap) const;

    void paint(QPainter &painter, const Theme &theme) const;

    /** How much of Theme::caution is laid over a gap: what is written there stays legible. */
    static float fillShare(bool isCurrent) { return isCurrent ? 0.3F : 0.15F; }

signals:
    void chosen(int gap);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int gapAt(const QPointF &position) const;
    void show(int gap);
    bool pressKey(int key);
    static bool isKey(int key);

    QWidget *m_canvas;
    QWidget *m_keys;
    const std::function<QRectF(const LaneGap &)> m_place;
    QList<LaneGap> m_gaps;
    int m_current = -1; ///< under the mouse, or where the keys are; -1: none
};

} // namespace lastroom
