// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/workload.h"

#include <QSpinBox>

namespace lastroom {

/**
 * A field for a whole number: right aligned, digits grouped as the locale does, no arrow buttons
 * (the arrow keys work). Nothing but a number of its range can be typed. The wheel changes it only
 * while it has the focus, so that scrolling a panel does not change what is below the pointer.
 * Thread: GUI.
 */
class NumberBox : public QSpinBox
{
    Q_OBJECT

public:
    explicit NumberBox(Workload::Range range, QWidget *parent = nullptr);

    /** As wide as the number needs; at least as wide as three digits. */
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace lastroom
