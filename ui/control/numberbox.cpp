// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/control/numberbox.h"

#include <QLocale>
#include <QWheelEvent>

#include <algorithm>

namespace lastroom {

NumberBox::NumberBox(Workload::Range range, QWidget *parent)
    : QSpinBox(parent)
{
    setRange(range.least, range.greatest);
    setButtonSymbols(NoButtons);
    setAlignment(Qt::AlignRight);
    setGroupSeparatorShown(true);
    setFocusPolicy(Qt::StrongFocus);
    // Room for the greatest number in each box would leave none for its label.
    connect(this, &QSpinBox::valueChanged, this, [this] { updateGeometry(); });
}

QSize NumberBox::minimumSizeHint() const
{
    return sizeHint();
}

QSize NumberBox::sizeHint() const
{
    // The border with the widest ring, the padding of the style sheet (in em) and the cursor.
    const int frame = fontMetrics().height() + 8;
    const int few = fontMetrics().horizontalAdvance(QLocale().toString(std::min(999, maximum())));
    const int shown = value() == minimum() && !specialValueText().isEmpty()
        ? 0
        : fontMetrics().horizontalAdvance(text());
    return {std::max(few, shown) + frame, QSpinBox::sizeHint().height()};
}

void NumberBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QSpinBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace lastroom
